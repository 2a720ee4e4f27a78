import { startsWithSmallLetter } from '../../wording/characters.js';
import { listMarkerOf } from '../blocks/read-list.js';
import { endOfRun } from '../blocks/reader.js';
import type { Line } from '../line.js';
import type { Omitted } from '../passage.js';
import { isDrawing } from './pieces.js';

/** A text without what a printer puts on each page. */
export interface UnpagedText {
  /** A page's end counts as one blank line, or as none where a paragraph runs over it. */
  readonly lines: readonly Line[];
  /** The lines at the top and the foot of pages. */
  readonly marks: readonly Omitted[];
  /** How many pages a line such as `Lee   Informational   [Page 3]` ends. */
  readonly numbered: number;
}

/** The lines of one page; never empty. */
type Page = readonly Line[];

/** A line that stands at the same place on so many of the pages is the printer's, numbers left aside. */
const RECURRING_SHARE = 0.4;

/** The head of a page has so many lines at most. */
const MOST_HEAD_LINES = 3;

/** A line that is shorter, in UTF-16 code units, ends where its writer ended it. */
const SHORT_LINE = 36;

/**
 * Gives a text without the lines at the top and the foot of its pages; paragraphs that run over the end of a page are whole
 * again.
 */
export function withoutPageMarks(sheets: readonly Page[]): UnpagedText {
  const pages = sheets.flatMap(cutAtFeet);
  const heads = recurringKeys(
    pages.slice(1).flatMap((page) => page.slice(0, 1)),
    pages.length - 1,
  );
  const feet = recurringKeys(
    pages.slice(0, -1).flatMap((page) => page.slice(-1)),
    pages.length - 1,
  );
  const lines: Line[] = [];
  const marks: Omitted[] = [];
  for (const [number, page] of pages.entries()) {
    const from = number > 0 ? headSize(page, heads) : 0;
    const to = page.length > from && isFoot(page.at(-1), feet) ? page.length - 1 : page.length;
    for (const line of joinedTo(lines.at(-1), page.slice(from, to))) lines.push(line);
    for (const { text } of page.slice(0, from)) marks.push({ type: 'omitted', text, reason: 'page header' });
    for (const { text } of page.slice(to)) marks.push({ type: 'omitted', text, reason: 'page footer' });
  }
  return { lines, marks, numbered: pages.filter((page) => isNumberedFoot(page.at(-1))).length };
}

/** Gives the lines of a page as they stand below the last line of the pages before it. */
function joinedTo(above: Line | undefined, page: Page): Page {
  const [first, ...rest] = page;
  return first === undefined || above === undefined
    ? page
    : [{ ...first, gap: runsOver(above, first) ? 0 : 1 }, ...rest];
}

/** Cuts pages apart that only their feet part, where a text has lost its form feeds. */
function cutAtFeet(sheet: Page): readonly Page[] {
  const pages: Line[][] = [[]];
  for (const [index, line] of sheet.entries()) {
    pages.at(-1)?.push(line);
    if (isNumberedFoot(line) && (sheet[index + 1]?.gap ?? 1) > 0) pages.push([]);
  }
  return pages.filter((page) => page.length > 0);
}

/** Whether a line is a foot by its own form: `[Page 3]`, alone or far from what stands before it. */
function isNumberedFoot(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 100 && /(?:^|\s{2})\[Page\s+[\divxl]+\]$/i.test(line.text);
}

/** Gives the lines at the top of a page, down to the first blank one. */
function topOf(page: Page): readonly Line[] {
  return page.slice(0, endOfRun(page, 0));
}

/** How many lines of a page are the printer's head: all of its top, where its first line recurs and it is not high. */
function headSize(page: Page, heads: ReadonlySet<string>): number {
  const top = topOf(page);
  const [first] = top;
  if (first === undefined || top.length > MOST_HEAD_LINES) return 0;
  const hasWideLines = top.length === 1 && /^\S.{0,60}? {3,}\S.{0,80}? {3,}\S.{0,40}\d{4}$/.test(first.text);
  return hasWideLines || heads.has(markKey(first)) ? top.length : 0;
}

function isFoot(line: Line | undefined, feet: ReadonlySet<string>): boolean {
  return line !== undefined && (isNumberedFoot(line) || feet.has(markKey(line)));
}

/** Finds the keys of the lines that stand on many of the pages, of the lines at one place of each page. */
function recurringKeys(lines: readonly Line[], pages: number): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const line of lines) times.set(markKey(line), (times.get(markKey(line)) ?? 0) + 1);
  const fewest = Math.max(2, pages * RECURRING_SHARE);
  return new Set([...times].filter(([, count]) => count >= fewest).map(([key]) => key));
}

/** Gives a line without what differs from page to page. */
function markKey({ text }: Line): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** Whether what stands above a page's end goes on below it. */
function runsOver(above: Line, below: Line): boolean {
  if (listMarkerOf(below) !== undefined) return false;
  if (isDrawing([above.text]) && isDrawing([below.text])) return true;
  const isInLine = below.indent === above.indent || (below.indent > above.indent && startsWithSmallLetter(below.text));
  if (!isInLine || above.text.length < SHORT_LINE) return false;
  return startsWithSmallLetter(below.text) || (below.indent > 0 && !/[.:!?]["”’)]?$/.test(above.text));
}
