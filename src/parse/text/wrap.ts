import type { Line } from './line.js';

/** Characters that a line may be broken before and after without white space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u;

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

/** Two lines as one: apart by a space, but not in scripts that are written without, nor after a hyphen within a word. */
export function glue(before: string, after: string): string {
  const unspaced = UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1));
  return unspaced || (/\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after)) ? '' : ' ';
}

function firstWordLength(text: string): number {
  const word = /^\S{1,80}/.exec(text)?.[0] ?? '';
  return UNSPACED.test(word.slice(0, 1)) ? 1 : word.length;
}
