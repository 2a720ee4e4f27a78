import type { Block } from '../../../article/types.js';
import type { Line } from '../line.js';
import type { TextPassage } from '../passage.js';

/**
 * Reads what begins at a line, or leaves it to the next reader by `undefined`. A reader looks no further ahead than it
 * takes, or only from the first line of a run, so that all readers together are linear in the text.
 *
 * @param at the index of the line
 * @param nest reads the lines that stand within a quotation or an item
 */
export type BlockReader = (lines: readonly Line[], at: number, nest: ReadNested) => TakenLines | undefined;

/** Reads the lines within a block, their marks and margin removed, as blocks. */
export type ReadNested = (lines: readonly Line[]) => readonly Block[];

/** The passages that a reader has made of some lines, and the index of the line after them. */
export interface TakenLines {
  readonly passages: readonly TextPassage[];
  readonly next: number;
}

/** Whether nothing but white space or the beginning of the text stands right above a line. */
export function startsRun(lines: readonly Line[], at: number): boolean {
  return at === 0 || (lines[at]?.gap ?? 0) > 0;
}

/** Gives the index after the last of the lines from `at` on that follow each other without a blank line and pass a test. */
export function endOfRun(lines: readonly Line[], at: number, accepts: (line: Line) => boolean = () => true): number {
  let end = at;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    if ((end > at && line.gap > 0) || !accepts(line)) break;
    end++;
  }
  return end;
}
