import type { Line } from './line.js';

/** Lines that follow each other without a blank line between them; never empty. */
export type Run = readonly [Line, ...Line[]];

/** The runs of some lines, in order. */
export function runsOf(lines: readonly Line[]): readonly Run[] {
  const runs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open !== undefined && line.gap === 0) open.push(line);
    else runs.push([line]);
  }
  return runs;
}
