import { pasted } from './kinds/pasted.js';
import { wrapped } from './kinds/wrapped.js';
import { startsUpper, startsWithLetter } from './letters.js';
import type { Line } from './line.js';
import type { Passage } from './passage.js';
import { isFull, wrapColumn } from './wrap-column.js';

/** A way in which texts are laid out: how its lines are read. */
export type Kind = (lines: readonly Line[]) => readonly Passage[];

/** A text whose lines are broken is broken at so many columns at most; past that, a line is a paragraph. */
const WIDEST = 132;

/** The share of a hard-wrapped text that may stand in lines wider than that: a table, an address of a page. */
const WIDE_SHARE = 0.3;

/** Of the lines that another one follows, so many are full in a hard-wrapped text. */
const FULL_SHARE = 0.4;

/** Of the lines that follow another one, so many go on in the middle of a sentence in a hard-wrapped text. */
const GOING_ON_SHARE = 0.3;

/**
 * The kind of a text, chosen once from its own figures: hard-wrapped when its lines end where the next word found no room
 * and go on in the middle of a sentence, else pasted, a line being a paragraph.
 */
export function kindOf(lines: readonly Line[]): Kind {
  const column = wrapColumn(lines);
  const pairs = lines.flatMap((line, index) =>
    line.gap === 0 && index > 0 ? [{ line, before: lines[index - 1] }] : [],
  );
  const full = pairs.filter(({ before, line }) => before !== undefined && isFull(before, line, column)).length;
  const goingOn = pairs.filter(({ line }) => startsWithLetter(line.text) && !startsUpper(line.text)).length;
  const isWrapped =
    pairs.length > 0 &&
    wideShare(lines) < WIDE_SHARE &&
    full >= pairs.length * FULL_SHARE &&
    goingOn >= pairs.length * GOING_ON_SHARE;
  return isWrapped ? wrapped : pasted;
}

/** The share of a text's characters that stand in lines too wide to be broken ones. */
function wideShare(lines: readonly Line[]): number {
  let wide = 0;
  let all = 0;
  for (const { text } of lines) {
    all += text.length;
    if (text.length > WIDEST) wide += text.length;
  }
  return wide / all;
}
