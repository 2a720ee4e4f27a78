/**
 * Characters beside which a line may or may not end, after JIS X 4051 (kinsoku) and UAX #14. Each constant is the inside of
 * a regular expression's character class.
 */

/** Characters that never start a line: closing marks, commas and stops, marks of repetition and of length (Thai, Lao and Khmer ones, too), small kana. */
export const NEVER_FIRST: string =
  '、。，．・：；？！‼⁇⁈⁉…‥)\\]},.:;!?%‰°℃％' +
  '」』）】〕〉》］｝〙〗〟｠’”»›' +
  'ๆฯໆຯ។-ៗ၊။' +
  '々〻〱-〵ゝゞヽヾーｰ゛゜ﾞﾟ〜～゠' +
  'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ｡｣､･';

/**
 * Characters that never end a line: opening marks, the currency signs that stand before a number, and the signs that put the next
 * letter of Khmer or Burmese below the last one.
 */
export const NEVER_LAST = '([{‘“«‹「『（【〔〈《［｛〘〖〝｟¿¡$£¥＄￡￥\u17d2\u1039';

/** Hyphens, dashes and slashes: a line may end after one that stands within a word. */
export const BREAKS_AFTER = '\\-‐–—\\/';

/** Characters between which a line may end without a space: Chinese characters, kana, Hangul, Yi, fullwidth forms. */
export const IDEOGRAPHIC =
  '\u2e80-\u2fff\u3001-\u31ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uffdc\u{20000}-\u{3fffd}';

/** Spaces at which a line may end, the zero width space among them; no-break spaces are not. */
export const BREAKING_SPACE = ' \\t\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000';

/** Spaces, a hyphen and joiners beside which no line ends: no-break, narrow and figure space, word joiner, byte order mark. */
export const NEVER_BROKEN = '\\xa0\u202f\u2007\u2011\u2060\ufeff';

/** Scripts that put no spaces between words: Thai, Lao, Burmese and its relatives, Khmer. */
export const WITHOUT_SPACES = '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f';

/** A place where a word may be divided, by a hyphen that is seen only where a line ends there. */
export const SOFT_HYPHEN = '\u00ad';
