import { layoutOf } from './layout.js';
import { startsUpper, startsWithLetter } from './letters.js';
import type { Line } from './line.js';
import { type Run, runsOf } from './runs.js';
import { wrapColumn } from './wrap-column.js';

/** Nobody breaks running text at a column below this one; shorter lines are items, addresses, verse. */
const NARROWEST = 45;

/** Lines of more characters were not broken. */
const WIDEST = 132;

/** Of the lines that another one follows, so many are full in a paragraph that was broken, and so many go on. */
const FULL_SHARE = 0.7;
const GOING_ON_SHARE = 0.3;

/** Whether one line of a text goes on in the next as lines of a broken paragraph do: a first look for `isBrokenRun`. */
export function mayHaveBrokenRuns(lines: readonly Line[]): boolean {
  return lines.some(({ text, gap }, index) => {
    const above = lines[index - 1]?.text.length ?? 0;
    // A character of Chinese takes two columns, and has no capitals.
    return gap === 0 && above >= NARROWEST / 2 && above <= WIDEST && startsWithLetter(text) && !startsUpper(text);
  });
}

/** The first lines of those runs that are a paragraph broken at a column, whatever the rest of the text is. */
export function brokenRunsIn(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(runsOf(lines).flatMap((run) => (isBrokenRun(run) ? [run[0]] : [])));
}

function isBrokenRun(run: Run): boolean {
  if (run.length === 1 || wrapColumn(run) < NARROWEST) return false;
  const { followed, full, goingOn, wideShare } = layoutOf([run]);
  return followed > 0 && full >= followed * FULL_SHARE && goingOn >= followed * GOING_ON_SHARE && wideShare === 0;
}
