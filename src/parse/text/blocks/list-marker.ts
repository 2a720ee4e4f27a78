import type { Line } from '../line.js';

/** The bullet or number before an item of a list. */
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

/** White space stands after a bullet, but for two that begin no word. */
const BULLET = /^(?:([-*+•·∙⦁◦‣⁃▪▫■□●○◆◇❖►▸▶➢➤➔➜→›»★☆✓✔✗✘✅☐☑\uf0b7–—]|👉)[ \t\u00a0]+|([•・]))(?=\S)/;
const NUMBER = /^(\(?)(\d{1,9}|[a-zа-я]|[ivx]{2,7})([.)])[ \t\u00a0]+(?=\S)/i;
const CIRCLED = /^([①-⑳])\s?(?=\S)/;

/** No number is longer with what closes it, in UTF-16 code units. */
const LONGEST_NUMBER = 11;

/** The marker that a line begins with, if it begins with one: `- `, `• `, `3. `, `(a) `, `iv) `, `① `. */
export function listMarkerOf(line: Line): ListMarker | undefined {
  // Most lines begin with a word, and looking at them costs nothing.
  if (/^[A-Za-z]/.test(line.text) && !/[.)]/.test(line.text.slice(0, LONGEST_NUMBER))) return undefined;
  const bullet = BULLET.exec(line.text);
  if (bullet !== null) return { readings: [{ family: bullet[1] ?? bullet[2] ?? '' }], width: bullet[0].length };
  const circled = CIRCLED.exec(line.text);
  if (circled !== null) return { readings: [circledReading(line.text)], width: circled[0].length };
  const counted = NUMBER.exec(line.text);
  if (counted === null) return undefined;
  const [all, open = '', label = '', close = ''] = counted;
  const readings = readingsOf(label).map(({ family, number }) => ({ family: open + family + close, number }));
  return { readings, width: all.length };
}

/** The reading of a marker by which it is the next one in a list; `undefined` when it does not follow. */
export function nextReading(previous: Reading, marker: ListMarker): Reading | undefined {
  const next = previous.number === undefined ? undefined : previous.number + 1;
  return marker.readings.find(({ family, number }) => family === previous.family && number === next);
}

/** `①` is 1. */
function circledReading(text: string): Reading {
  return { family: '①', number: text.charCodeAt(0) - '①'.charCodeAt(0) + 1 };
}

function readingsOf(label: string): readonly { readonly family: string; readonly number: number }[] {
  if (/^\d/.test(label)) return [{ family: '1', number: Number(label) }];
  const lower = label.toLowerCase();
  const first = lower >= 'а' ? 'а' : 'a';
  const alphabet = label === lower ? first : first.toUpperCase();
  const letter = { family: alphabet, number: lower.charCodeAt(0) - first.charCodeAt(0) + 1 };
  const number = romanNumber(lower);
  const roman = number === undefined || !/^[ivx]+$/.test(lower) ? [] : [{ family: `${alphabet} Roman`, number }];
  return label.length > 1 ? roman : [letter, ...roman];
}

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number that a Roman numeral in lower case stands for, up to 399; `undefined` for any other text. */
export function romanNumber(numeral: string): number | undefined {
  if (!/^c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/.test(numeral) || numeral === '') return undefined;
  const values = [...numeral].map((digit) => DIGITS[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
