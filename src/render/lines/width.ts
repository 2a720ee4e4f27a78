import { eastAsianWidth } from 'get-east-asian-width';
import { lazyPattern } from '../../article/lazy-pattern.js';
import { segments } from '../../article/segments.js';

/** Characters that take two columns: Chinese characters, kana, Hangul syllables, their punctuation, fullwidth forms. */
const WIDE = '\u3000-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60';

/** Characters that take one: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, punctuation, currency signs. */
const NARROW =
  ' -~\\xa0-\\xac\\xae-\u02ff\u0370-\u0482\u048a-\u0556\u05d0-\u05ea\u0620-\u064a\u2010-\u2027\u2030-\u205e\u20a0-\u20bf';

/**
 * A text of nothing but characters that are a grapheme each, whatever stands beside them, and whose width is known: most
 * texts are such, and need no Unicode tables.
 */
const SIMPLE_TEXT = new RegExp(`^[${NARROW}${WIDE}]*$`);

const WIDE_CHARACTER = new RegExp(`[${WIDE}]`, 'g');

/** An emoji of several code points (UTS #51). */
const EMOJI_SEQUENCE = lazyPattern(
  String.raw`\p{RI}{2}|[\d#*]\ufe0f?\u20e3|\p{ExtPict}(?=\ufe0f|\u200d|\p{EMod})(?:\ufe0f|\p{EMod}|\u200d\p{ExtPict}){0,99}`,
  'gu',
);

/** A mark, a joiner or whatever else cannot be seen. */
const INVISIBLE = lazyPattern(String.raw`[\p{DI}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]`, 'u');

/**
 * Counts the columns of a terminal that a text takes. A character takes none, one or two: marks, joiners and whatever else
 * cannot be seen none, Chinese characters, kana and emoji two, however many code points an emoji has. East Asian ambiguous
 * characters take one column. For text without tabs, newlines and escapes.
 *
 * @example displayWidth('日本 👩‍🌾') // 7
 */
export function displayWidth(text: string): number {
  if (SIMPLE_TEXT.test(text)) return text.length + (text.match(WIDE_CHARACTER)?.length ?? 0);
  let width = 0;
  let before = '';
  for (const character of withSimpleEmoji(text)) {
    if (isVisible(character) && !isJoined(before, character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
    before = character;
  }
  return width;
}

/** Gives the text with each emoji of several code points (UTS #51) replaced by one of a single one. */
function withSimpleEmoji(text: string): string {
  return text.replace(EMOJI_SEQUENCE(), '🙂');
}

function isVisible(character: string): boolean {
  return !INVISIBLE().test(character);
}

/** Tells whether a Hangul vowel or tail stands within the square of the syllable before it. */
function isJoined(before: string, character: string): boolean {
  return /[\u1160-\u11ff\ud7b0-\ud7fb]/.test(character) && /[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb]/.test(before);
}

/** Cuts a text into its graphemes, in order. */
export function* graphemes(text: string): Generator<string, void, undefined> {
  if (SIMPLE_TEXT.test(text)) yield* text;
  else for (const { segment } of segments(text, 'grapheme')) yield segment;
}
