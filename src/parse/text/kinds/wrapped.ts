import { readPassages } from '../blocks/read-passages.js';
import { settled } from '../settled.js';
import { unwrap } from '../unwrap.js';
import { withoutInsets } from '../without-insets.js';
import { withoutMargin } from '../without-margin.js';
import type { Kind } from './kind.js';

/** Of the lines that another one follows, so many are full in a hard-wrapped text. */
const FULL_SHARE = 0.4;

/** Of the lines that follow another one, so many go on in the middle of a sentence in a hard-wrapped text. */
const GOING_ON_SHARE = 0.3;

/** The share of a hard-wrapped text that may stand in lines too wide to be broken ones: a table, an address of a page. */
const WIDE_SHARE = 0.3;

/**
 * A text whose lines are broken at a column, as a text browser dumps it: lines end where the next word found no room and go
 * on in the middle of a sentence. They are made whole first.
 */
export const wrapped: Kind = {
  matches: ({ followed, full, goingOn, wideShare }) =>
    followed > 0 && full >= followed * FULL_SHARE && goingOn >= followed * GOING_ON_SHARE && wideShare < WIDE_SHARE,
  read: ({ lines }) => settled(readPassages(unwrap(withoutInsets(withoutMargin(lines))))),
};
