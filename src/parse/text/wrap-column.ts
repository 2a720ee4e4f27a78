import { startsWithLetter } from './letters.js';
import type { Line } from './line.js';
import { CONJUNCTIONS } from './words/conjunctions.js';

/** Characters of scripts that are written without spaces: Thai, and from the radicals of Han on to full-width forms. */
const UNSPACED = /[\u0e00-\u0e7f\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]/;

/**
 * The column at which lines were broken, in UTF-16 code units: nine tenths of the lines that another one follows without
 * a blank line end before it or at it. 0 when there are none.
 */
export function wrapColumn(lines: readonly Line[]): number {
  const lengths = lines.filter((_, index) => lines[index + 1]?.gap === 0).map((line) => line.indent + line.text.length);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Whether a line ends where it does because the next one's first word found no room before the column. */
export function isFull(line: Line, next: Line, column: number): boolean {
  return line.indent + line.text.length + 1 + firstWordLength(next.text) > column;
}

/** What stands between two lines that are one: nothing in scripts without spaces and after a hyphen within a word. */
export function glueBetween(before: string, after: string): '' | ' ' {
  const isUnspaced = UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.charAt(0));
  return isUnspaced || isCompound(before, after) ? '' : ' ';
}

/** Whether a hyphen joins what stands around it: `well-known`, `E-Mail-Adresse`, `COVID-19`, and not `two- and three-year`. */
function isCompound(before: string, after: string): boolean {
  if (!before.endsWith('-') || !startsWord(before.slice(-2)) || !startsWord(after)) return false;
  return !CONJUNCTIONS.includes(/^\S{1,8}/.exec(after)?.[0] ?? '');
}

function startsWord(text: string): boolean {
  return startsWithLetter(text) || /^\d/.test(text);
}

function firstWordLength(text: string): number {
  if (UNSPACED.test(text.charAt(0))) return 1;
  return /^\S{1,80}/.exec(text)?.[0].length ?? 0;
}
