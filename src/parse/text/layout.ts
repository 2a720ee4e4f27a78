import { startsUpper, startsWithLetter } from './letters.js';
import { joinPages, type Line } from './line.js';
import { displayColumns } from './reading-length.js';
import { isFull, wrapColumn } from './wrap-column.js';

/** A text whose lines are broken is broken at so many columns at most; past that, a line is a paragraph. */
const WIDEST = 132;

/** No text is broken at fewer columns; lines so short are a list or verse. */
const NARROWEST = 24;

/** How a text is laid out: its lines, and what they show of how they were broken. */
export interface Layout {
  /** The lines of each page; a form feed ends one. */
  readonly pages: readonly (readonly Line[])[];
  /** All lines, a page's end counting as a blank one. */
  readonly lines: readonly Line[];
  /** Lines that another one follows, without a blank line, that begins with a letter. */
  readonly followed: number;
  /** Of these, lines that end where the next word found no room. */
  readonly full: number;
  /** Of the lines after these, those that begin like the middle of a sentence. */
  readonly goingOn: number;
  /** The share of the characters that stand in lines too wide to be broken ones. */
  readonly wideShare: number;
}

/** The layout of a text of these pages. */
export function layoutOf(pages: readonly (readonly Line[])[]): Layout {
  const lines = joinPages(pages);
  const column = wrapColumn(lines);
  let [followed, full, goingOn, wide, all] = [0, 0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    all += line.text.length;
    const columns = displayColumns(line.text);
    if (columns > WIDEST) wide += line.text.length;
    const next = lines[index + 1];
    // What begins with a mark (a list item, a quotation, an underline) begins a line however the text is broken.
    if (next === undefined || next.gap > 0 || !startsWithLetter(next.text)) continue;
    followed++;
    if (columns >= NARROWEST && isFull(line, next, column)) full++;
    if (!startsUpper(next.text)) goingOn++;
  }
  return { pages, lines, followed, full, goingOn, wideShare: all === 0 ? 0 : wide / all };
}
