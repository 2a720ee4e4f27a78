/** How many bytes are looked at, or UTF-16 code units. */
const SAMPLE = 64 * 1024;

/** Above this share of control characters, well-formed UTF-8 is no text. */
const MOST_IN_UTF8 = 0.3;

/** The same for other bytes. Compressed data has one in ten, text in an old encoding none. */
const MOST_ELSEWHERE = 0.04;

/** Tells whether bytes in a one-byte encoding or UTF-8 are data and no text: too many of them are control characters. */
export function isBinary(bytes: Uint8Array, validUtf8: boolean): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  return controls > sample.length * (validUtf8 ? MOST_IN_UTF8 : MOST_ELSEWHERE);
}

/** Tells whether a text that was decoded as UTF-16 is data and no text. */
export function isBinaryUtf16(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return countCodes(sample, isControl) > sample.length * MOST_ELSEWHERE;
}

/** Counts the code units of a text that are of some kind; there may be millions, too many to match them all at once. */
export function countCodes(text: string, isCounted: (code: number) => boolean): number {
  let counted = 0;
  for (let index = 0; index < text.length; index++) if (isCounted(text.charCodeAt(index))) counted++;
  return counted;
}

/** Tells whether a code is a control character that no text has: not tab, line feed, vertical tab, form feed, carriage return or escape. */
export function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b;
}
