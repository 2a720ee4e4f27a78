/**
 * Ideographs, kana, hangul and their punctuation, which no space parts from words (half of a pair of UTF-16 code units is none).
 */
const WIDE =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u318f\u31a0-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Letters of Korean, whose words are apart by spaces. */
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/;

/** Whether a character is one of Chinese, Japanese or Korean writing. */
export function isEastAsian(character: string): boolean {
  return character >= '\u1100' && WIDE.test(character);
}

/** Whether no space stands between a character and the next one of its like, so that the end of a line between them is none. */
export function isWrittenWithoutSpaces(character: string): boolean {
  return isEastAsian(character) && !HANGUL.test(character);
}
