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

/** What a text's lines show of how they were broken. */
interface Figures {
  /** Lines that another one follows, without a blank line, that begins with a letter. */
  readonly followed: number;
  /** Of these, lines that end where the next word found no room. */
  readonly full: number;
  /** Of the lines after these, those that begin like the middle of a sentence. */
  readonly goingOn: number;
  /** The share of the characters that stand in lines too wide to be broken ones. */
  readonly wideShare: number;
}

/**
 * The kind of a text, chosen once from its own figures: hard-wrapped when its lines end where the next word found no room
 * and go on in the middle of a sentence, else pasted, a line being a paragraph.
 */
export function kindOf(lines: readonly Line[]): Kind {
  const { followed, full, goingOn, wideShare } = figuresOf(lines);
  const isBroken = full >= followed * FULL_SHARE && goingOn >= followed * GOING_ON_SHARE;
  return followed > 0 && isBroken && wideShare < WIDE_SHARE ? wrapped : pasted;
}

function figuresOf(lines: readonly Line[]): Figures {
  const column = wrapColumn(lines);
  let [followed, full, goingOn, wide, all] = [0, 0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    all += line.text.length;
    if (line.text.length > WIDEST) wide += line.text.length;
    const next = lines[index + 1];
    // What begins with a mark (a list item, a quotation, an underline) begins a line however the text is broken.
    if (next === undefined || next.gap > 0 || !startsWithLetter(next.text)) continue;
    followed++;
    if (isFull(line, next, column)) full++;
    if (!startsUpper(next.text)) goingOn++;
  }
  return { followed, full, goingOn, wideShare: wide / all };
}
