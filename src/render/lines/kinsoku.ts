/**
 * Characters beside which a line may or may not end, after JIS X 4051 (kinsoku) and UAX #14. Each constant is the inside of
 * a regular expression's character class.
 */

/** Characters that never start a line: closing marks, commas and stops, marks of repetition and of length, small kana. */
export const NEVER_FIRST: string =
  '、。，．・：；？！‼⁇⁈⁉…‥)\\]},.:;!?%‰°℃％' +
  '」』）】〕〉》］｝〙〗〟｠’”»›' +
  '々〻〱-〵ゝゞヽヾーｰ゛゜ﾞﾟ〜～゠' +
  'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ｡｣､･';

/** Characters that never end a line: opening marks, and the currency signs that stand before a number. */
export const NEVER_LAST = '([{‘“«‹「『（【〔〈《［｛〘〖〝｟¿¡$£¥＄￡￥';

/** Hyphens, dashes and slashes: a line may end after one that stands within a word. */
export const BREAKS_AFTER = '\\-‐–—\\/';

/** Characters between which a line may end without a space: Chinese characters, kana, Hangul, Yi, fullwidth forms. */
export const IDEOGRAPHIC =
  '\u2e80-\u2fff\u3001-\u31ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uffdc\u{20000}-\u{3fffd}';

/** Spaces at which a line may end, the zero width space among them; no-break spaces are not. */
export const BREAKING_SPACE = ' \\t\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000';
