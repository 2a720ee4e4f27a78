/** The control characters that no text has: all but tab, line feed, vertical tab, form feed, carriage return and escape. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/** How many bytes are looked at, or UTF-16 code units. */
const SAMPLE = 64 * 1024;

/** Above this share of control characters, well-formed UTF-8 is no text. */
const MOST_IN_UTF8 = 0.3;

/** The same for other bytes. Compressed data has one in ten, text in an old encoding none. */
const MOST_ELSEWHERE = 0.04;

/** Tells whether bytes in a one-byte encoding or UTF-8 are data and no text: too many of them are control characters. */
export function isBinary(bytes: Uint8Array, validUtf8: boolean): boolean {
  const sample = latin1(bytes.subarray(0, SAMPLE));
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls > sample.length * (validUtf8 ? MOST_IN_UTF8 : MOST_ELSEWHERE);
}

/** Tells whether any of some bytes is a control character that no text has. */
export function hasControl(bytes: Uint8Array): boolean {
  return latin1(bytes).search(CONTROLS) !== -1;
}

/** Gives bytes as a text with a character for each, which is searched faster than bytes are. */
export function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}

/** Tells whether a text that was decoded as UTF-16 is data and no text. */
export function isBinaryUtf16(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROLS)?.length ?? 0) > sample.length * MOST_ELSEWHERE;
}

/** Counts the code units of a text that are of some kind; there may be millions, too many to match them all at once. */
export function countCodes(text: string, isCounted: (code: number) => boolean): number {
  let counted = 0;
  for (let index = 0; index < text.length; index++) if (isCounted(text.charCodeAt(index))) counted++;
  return counted;
}
