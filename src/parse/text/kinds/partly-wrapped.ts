import { readPassages } from '../blocks/read-passages.js';
import { brokenRunsIn } from '../broken-runs.js';
import { brokenWords } from '../broken-words.js';
import { runsOf } from '../runs.js';
import { settled } from '../settled.js';
import { unwrap } from '../unwrap.js';
import { withoutMargin } from '../without-margin.js';
import { wrapColumn } from '../wrap-column.js';
import type { Kind } from './kind.js';

/** A text of short lines, addresses, tables, in which some paragraphs are broken at a column: only these are made whole. */
export const partlyWrapped: Kind = {
  matches: ({ lines }) => brokenRunsIn(lines).size > 0,
  read: ({ lines }) => {
    const bare = withoutMargin(lines);
    const broken = brokenRunsIn(bare);
    const isBroken = brokenWords(bare);
    const whole = runsOf(bare).flatMap((run) => (broken.has(run[0]) ? unwrap(run, wrapColumn(run), isBroken) : run));
    return settled(readPassages(whole));
  },
};
