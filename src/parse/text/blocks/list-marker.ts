import type { Line } from '../line.js';

/** What stands before an item of a list. */
export interface ListMarker {
  /** How it may be read: `i.` is the ninth letter or the first Roman number; a bullet reads as itself alone. */
  readonly readings: readonly Reading[];
  /** UTF-16 code units of the marker and the white space after it. */
  readonly width: number;
}

/** A way of counting, and how far it has come. */
export interface Reading {
  /** The bullet, or the kind of number with the brackets around it: markers of one list have one family. */
  readonly family: string;
  /** Absent for a bullet. */
  readonly number?: number;
}

const BULLET = /^([-*+•·◦‣⁃▪▫■□●○◆◇►▸▶➢➤✓✔☐☑–—])[ \t\u00a0]+(?=\S)/;
const NUMBER = /^(\(?)(\d{1,9}|[a-z]|[ivx]{2,7})([.)])[ \t\u00a0]+(?=\S)/i;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The marker that a line begins with, if it begins with one: `- `, `• `, `3. `, `(a) `, `iv) `. */
export function listMarkerOf(line: Line): ListMarker | undefined {
  const bullet = BULLET.exec(line.text);
  if (bullet !== null) return { readings: [{ family: bullet[1] ?? '' }], width: bullet[0].length };
  const counted = NUMBER.exec(line.text);
  if (counted === null) return undefined;
  const [all, open = '', label = '', close = ''] = counted;
  const readings = readingsOf(label).map(({ family, number }) => ({ family: open + family + close, number }));
  return { readings, width: all.length };
}

/** The reading of a marker by which it follows another one in the same list, if there is one. */
export function following(previous: Reading, marker: ListMarker): Reading | undefined {
  const next = previous.number === undefined ? undefined : previous.number + 1;
  return marker.readings.find(({ family, number }) => family === previous.family && number === next);
}

function readingsOf(label: string): readonly { readonly family: string; readonly number: number }[] {
  if (/^\d/.test(label)) return [{ family: '1', number: Number(label) }];
  const lower = label.toLowerCase();
  const alphabet = label === lower ? 'a' : 'A';
  const letter = { family: alphabet, number: lower.charCodeAt(0) - 'a'.charCodeAt(0) + 1 };
  const roman = { family: `${alphabet} Roman`, number: romanNumber(lower) };
  if (label.length > 1) return [roman];
  return /[ivx]/.test(lower) ? [letter, roman] : [letter];
}

function romanNumber(numeral: string): number {
  const values = [...numeral].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
