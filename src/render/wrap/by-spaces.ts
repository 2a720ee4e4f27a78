import wrapAnsi from 'wrap-ansi';
import type { Range } from './pieces.js';

/**
 * The lines of a text that breaks at spaces only, as wrap-ansi sets them: each takes as many words as it can hold. The
 * spaces at either end of a line belong to none; a text of nothing but spaces has no lines.
 *
 * @param text one paragraph, no word of it wider than a line
 * @param columns at least 1
 */
export function rangesBySpaces(text: string, columns: number): readonly Range[] {
  let end = 0;
  return wrapAnsi(text, columns)
    .split('\n')
    .flatMap((row) => {
      if (row === '') return [];
      const start = text.indexOf(row, end);
      end = start + row.length;
      return [{ start, end }];
    });
}

/**
 * The lines of a text that is broken at spaces only, so that commands and options stay whole; a word that is wider than
 * a line is cut.
 *
 * @param columns at least 1
 */
export function wrapWords(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n');
}
