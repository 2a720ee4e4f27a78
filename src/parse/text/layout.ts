import { approximateWidth, startsWithCapital, startsWithLetter } from '../wording/characters.js';
import { joinPages, type Line, type Run, runsOf } from './line.js';

/** A text whose lines are broken is broken at so many columns at most; past that, a line is a paragraph. */
const WIDEST_LINE = 132;

/** No text is broken at fewer columns; lines so short are a list or verse. */
const NARROWEST_LINE = 24;

/** How a text is laid out: its lines, and what they show of how they were broken. */
export interface LaidOutText {
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

/** Tells how a text of these pages is laid out. */
export function layoutOf(pages: readonly (readonly Line[])[]): LaidOutText {
  const lines = joinPages(pages);
  const column = wrapColumn(lines);
  let [followed, full, goingOn, wide, all] = [0, 0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    all += line.text.length;
    const columns = approximateWidth(line.text);
    if (columns > WIDEST_LINE) wide += line.text.length;
    const next = lines[index + 1];
    // What begins with a mark (a list item, a quotation, an underline) begins a line however the text is broken.
    if (next === undefined || next.gap > 0 || !startsWithLetter(next.text)) continue;
    followed++;
    if (columns >= NARROWEST_LINE && isFullLine(line, next, column)) full++;
    if (!startsWithCapital(next.text)) goingOn++;
  }
  return { pages, lines, followed, full, goingOn, wideShare: all === 0 ? 0 : wide / all };
}

/** Characters of scripts that are written without spaces: Thai, and from the radicals of Han on to full-width forms. */
export const UNSPACED_SCRIPTS: RegExp = /[\u0e00-\u0e7f\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]/;

/** The share of the lines that end at the column where a text is broken, or before it; the others are too wide. */
const WRAPPED_SHARE = 0.9;

/**
 * Finds the column at which lines were broken, in UTF-16 code units: nine tenths of the lines that another one follows
 * without a blank line end before it or at it. 0 for a text without such lines.
 */
export function wrapColumn(lines: readonly Line[]): number {
  const lengths = lines.filter((_, index) => lines[index + 1]?.gap === 0).map((line) => line.indent + line.text.length);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * WRAPPED_SHARE)] ?? 0;
}

/** Whether a line ends where it does because the next one's first word found no room before the column. */
export function isFullLine(line: Line, next: Line, column: number): boolean {
  return line.indent + line.text.length + 1 + firstWordLength(next.text) > column;
}

function firstWordLength(text: string): number {
  if (UNSPACED_SCRIPTS.test(text.charAt(0))) return 1;
  return /^\S{1,80}/.exec(text)?.[0].length ?? 0;
}

/** Of the lines that another one follows, so many are full in a hard-wrapped text. */
const FULL_SHARE = 0.4;

/** Of the lines that follow another one, so many go on in the middle of a sentence in a hard-wrapped text. */
const GOING_ON_SHARE = 0.3;

/** The share of a hard-wrapped text that may stand in lines too wide to be broken ones: a table, an address of a page. */
const WIDE_SHARE = 0.3;

/** Whether a text is hard-wrapped: its lines end where the next word found no room, and go on in the middle of a sentence. */
export function isHardWrapped(layout: LaidOutText): boolean {
  const { followed, full, goingOn } = layout;
  return followed > 0 && full >= followed * FULL_SHARE && goingOn >= followed * GOING_ON_SHARE && !hasWideLines(layout);
}

/** Whether so much of a text stands in lines too wide to be hard-wrapped that its lines are paragraphs. */
export function hasWideLines({ wideShare }: LaidOutText): boolean {
  return wideShare >= WIDE_SHARE;
}

/** Nobody breaks running text at a column below this one; shorter lines are items, addresses, verse. */
const NARROWEST = 45;

/** Lines of more characters were not broken. */
const WIDEST = 132;

/** Of the lines that another one follows, so many are full in a paragraph that was broken, and so many go on. */
const FULL_SHARE_OF_RUN = 0.7;
const GOING_ON_SHARE_OF_RUN = 0.3;

/** Whether one line of a text goes on in the next as lines of a broken paragraph do: a first look for `isBrokenParagraph`. */
export function mayHaveBrokenParagraphs(lines: readonly Line[]): boolean {
  return lines.some(({ text, gap }, index) => {
    const above = lines[index - 1]?.text.length ?? 0;
    // A character of Chinese takes two columns, and has no capitals.
    return gap === 0 && above >= NARROWEST / 2 && above <= WIDEST && startsWithLetter(text) && !startsWithCapital(text);
  });
}

/** Finds the first lines of the paragraphs that are broken at a column, whatever the rest of the text is. */
export function firstLinesOfBrokenParagraphs(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(runsOf(lines).flatMap((run) => (isBrokenParagraph(run) ? [run[0]] : [])));
}

function isBrokenParagraph(run: Run): boolean {
  if (run.length === 1 || wrapColumn(run) < NARROWEST) return false;
  const { followed, full, goingOn, wideShare } = layoutOf([run]);
  return (
    followed > 0 &&
    full >= followed * FULL_SHARE_OF_RUN &&
    goingOn >= followed * GOING_ON_SHARE_OF_RUN &&
    wideShare === 0
  );
}
