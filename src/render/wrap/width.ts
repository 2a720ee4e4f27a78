import { eastAsianWidth } from 'get-east-asian-width';
import { SIMPLE_TEXT, WIDE_CHARACTER } from './simple-text.js';

/**
 * How many columns of a terminal a text takes. A character takes none, one or two: marks, joiners and whatever else cannot
 * be seen none, Chinese characters, kana and emoji two, however many code points an emoji has. East Asian ambiguous
 * characters take one column. For text without tabs, newlines and escapes.
 *
 * @example displayWidth('日本 👩‍🌾') // 7
 */
export function displayWidth(text: string): number {
  if (SIMPLE_TEXT.test(text)) return text.length + (text.match(WIDE_CHARACTER)?.length ?? 0);
  let width = 0;
  let before = '';
  for (const character of withoutSequences(text)) {
    if (isVisible(character) && !isJoined(before, character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
    before = character;
  }
  return width;
}

/** The text with each emoji of several code points (UTS #51) replaced by one of a single one. */
function withoutSequences(text: string): string {
  return text.replace(
    /\p{RI}{2}|[\d#*]\ufe0f?\u20e3|\p{ExtPict}(?=\ufe0f|\u200d|\p{EMod})(?:\ufe0f|\p{EMod}|\u200d\p{ExtPict}){0,99}/gu,
    '🙂',
  );
}

function isVisible(character: string): boolean {
  return !/[\p{DI}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u.test(character);
}

/** Whether a Hangul vowel or tail stands within the square of the syllable before it. */
function isJoined(before: string, character: string): boolean {
  return /[\u1160-\u11ff\ud7b0-\ud7fb]/.test(character) && /[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb]/.test(before);
}
