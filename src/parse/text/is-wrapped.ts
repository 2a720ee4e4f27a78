import type { Layout } from './layout.js';

/** Of the lines that another one follows, so many are full in a hard-wrapped text. */
const FULL_SHARE = 0.4;

/** Of the lines that follow another one, so many go on in the middle of a sentence in a hard-wrapped text. */
const GOING_ON_SHARE = 0.3;

/** The share of a hard-wrapped text that may stand in lines too wide to be broken ones: a table, an address of a page. */
const WIDE_SHARE = 0.3;

/** Whether lines end where the next word found no room and go on in the middle of a sentence, as hard-wrapped ones do. */
export function isWrapped(layout: Layout): boolean {
  const { followed, full, goingOn } = layout;
  return followed > 0 && full >= followed * FULL_SHARE && goingOn >= followed * GOING_ON_SHARE && !isWide(layout);
}

/** Whether so much of a text stands in lines too wide to be broken ones that its lines are paragraphs. */
export function isWide({ wideShare }: Layout): boolean {
  return wideShare >= WIDE_SHARE;
}
