import type { Block, Metadata } from '../../../article/types.js';
import { datesIn } from '../../wording/dates.js';
import { isPersonName } from '../../wording/names.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { isContentsList, listOfContents } from '../contents-list.js';
import { joinLines } from '../join-lines.js';
import { hasWideLines, wrapColumn } from '../layout.js';
import { type Line, type Run, runsOf, textAsLaidOut } from '../line.js';
import type { ClassifiedText, TextKind, TextPassage } from '../passage.js';
import {
  type DocumentHeading,
  type DocumentPart,
  headingOf,
  isDocumentPart,
  splitAtHeadings,
  textMargin,
} from './headings.js';
import { type UnpagedText, withoutPageMarks } from './page-marks.js';
import { blocksOfPieces, type PageColumns, piecesOf } from './pieces.js';

/** A technical document set for a line printer, as the RFCs are: titles at the beginning of the line, text further in. */
export const rfc: TextKind = {
  matches: (layout) => !hasWideLines(layout) && isTechnicalDocument(withoutPageMarks(layout.pages)),
  read: ({ pages }) => readDocument(withoutPageMarks(pages)),
};

/** So many pages whose feet bear their number leave no doubt. */
const NUMBERED_PAGES = 2;

/** So many titles with numbers in a row, and so many with names that only parts of documents bear, leave little. */
const FEWEST_TITLES = 2;

/** Whether a text is a technical document, by the feet of its pages, or by its titles where it has no pages. */
function isTechnicalDocument({ lines, marks, numbered }: UnpagedText): boolean {
  if (numbered >= NUMBERED_PAGES) return true;
  const margin = textMargin(lines);
  if (margin === 0) return false;
  const headings = runsOf(lines).flatMap((run) => headingOf(run, margin) ?? []);
  const inRow = numbersInRow(headings);
  const named = headings.filter(({ name }) => isDocumentPart(name)).length;
  return inRow >= FEWEST_TITLES && (named >= FEWEST_TITLES || marks.length >= FEWEST_TITLES);
}

/** How far the numbers of whole sections count from 1 without a gap. */
function numbersInRow(headings: readonly DocumentHeading[]): number {
  let count = 0;
  for (const { numbering } of headings) if (numbering === String(count + 1)) count++;
  return count;
}

/** Reads a document whose pages are put together; what its printer put on each page is left out, at the end. */
function readDocument({ lines, marks }: UnpagedText): ClassifiedText {
  const setting = { margin: textMargin(lines), column: wrapColumn(lines) };
  const [opening, ...parts] = splitAtHeadings(runsOf(lines), setting.margin);
  const front = readFrontPage(opening.runs);
  const below = { ...opening, runs: opening.runs.slice(front.size) };
  const headline = front.metadata.headline ?? headlineIn(below, parts);
  const titled = front.metadata.headline === headline ? parts : parts.slice(1);
  return {
    metadata: { ...(headline !== undefined && { headline }), ...front.metadata },
    passages: [...front.passages, ...[below, ...titled].flatMap((part) => passagesOf(part, setting)), ...marks],
  };
}

/** The metadata and passages that the first page has above the text. */
interface FrontPage {
  readonly metadata: Metadata;
  readonly passages: readonly TextPassage[];
  /** How many of the runs it takes. */
  readonly size: number;
}

/** The middle of a page, in columns. */
const MIDDLE = 36;

/** A line is centred when its middle is so many columns from the page's at most. */
const TOLERANCE = 5;

/** A title has so many lines at most. */
const TALLEST_TITLE = 4;

/** No author's name is longer, in UTF-16 code units. */
const LONGEST_NAME = 50;

/** `A. Lee`, `A.-B. van Lee, Ed.` */
const INITIALS = /^((?:[A-Z]\.[- ]?){1,4}(?:[^\s\d,.]+ ?){1,3})(?:, ?Eds?\.?)?$/;

/**
 * Reads the first page down to its title: the two columns above it, which tell the series on the left, authors and date on
 * the right, stay as they stand; what is surely known from them is metadata too. A month without a day is no date.
 *
 * @param opening the runs above the first heading
 */
function readFrontPage(opening: readonly Run[]): FrontPage {
  let at = 0;
  while (isHeader(opening[at])) at++;
  const header = opening.slice(0, at).flatMap((run) => [...run]);
  const title = opening[at];
  const passages: TextPassage[] =
    header.length === 0 ? [] : [{ type: 'block', block: { type: 'code', value: textAsLaidOut(header) } }];
  if (title === undefined || !isHeadline(title, header.length > 0))
    return { metadata: saidIn(header), passages, size: at };
  const name = title.filter((line, index) => index === 0 || !isFileName(line));
  const below = [...title.slice(name.length), ...namesBelow(opening, at + 1)];
  for (const { text } of below) passages.push({ type: 'block', block: paragraphOf(text) });
  return {
    metadata: { headline: joinLines(name), ...saidIn(header) },
    passages,
    size: at + 1 + below.length - (title.length - name.length),
  };
}

/** Whether a run is set in two columns; some lines may have only the left or only the right one. */
function isHeader(run: Run | undefined): boolean {
  if (run === undefined) return false;
  const isInPlace = run.every(({ indent, text }) => indent === 0 || indent + text.length > MIDDLE * 1.5);
  return isInPlace && run.some(({ text, indent }) => indent === 0 && /\S {3,}\S/.test(text));
}

function isHeadline(run: Run, hasHeader: boolean): boolean {
  if (run.length > TALLEST_TITLE || run.some(({ text }) => /\S {3,}\S/.test(text))) return false;
  return run.every((line, index) => isCentred(line, hasHeader) || (index > 0 && isFileName(line)));
}

function isCentred({ indent, text }: Line, hasHeader: boolean): boolean {
  return indent > (hasHeader ? 0 : TOLERANCE) && Math.abs(indent + text.length / 2 - MIDDLE) <= TOLERANCE;
}

function isFileName({ text }: Line): boolean {
  return !/\s/.test(text) && /-.*\d/.test(text);
}

/** Finds lines by themselves under the title, centred like it: a second title, the name of the file. */
function namesBelow(opening: readonly Run[], from: number): readonly Line[] {
  const names: Line[] = [];
  for (const run of opening.slice(from, from + TALLEST_TITLE)) {
    if (run.length > 1 || !isCentred(run[0], true)) break;
    names.push(run[0]);
  }
  return names;
}

/** Reads the authors and the date in the right column. */
function saidIn(header: readonly Line[]): Metadata {
  const right = header.flatMap(rightOf);
  const initialled = right.flatMap((text) => (text.length > LONGEST_NAME ? undefined : INITIALS.exec(text)?.[1]) ?? []);
  const authors = initialled.length > 0 ? initialled : right.slice(0, 1).filter(isPersonName);
  const dates = right
    .map(datesIn)
    .find(({ dates, rest }) => dates.datePublished !== undefined && !/\w/.test(rest))?.dates;
  return { ...(authors.length > 0 && { authors: [...new Set(authors)] }), ...dates };
}

function rightOf({ text, indent }: Line): readonly string[] {
  if (indent > MIDDLE / 2) return [text];
  const [, right] = /^\S.*\S {3,}(\S.*)$/.exec(text) ?? [];
  return right === undefined ? [] : [right];
}

/** Finds the headline of a document without a front page: a title above all text that no number counts, and another one below. */
function headlineIn(opening: DocumentPart, [first, second]: readonly DocumentPart[]): string | undefined {
  if (opening.runs.length > 0 || first?.heading === undefined || second === undefined) return undefined;
  const { name, numbering, title } = first.heading;
  const isName = numbering === undefined && first.runs.length === 0 && !isDocumentPart(name);
  return isName ? title.text : undefined;
}

function passagesOf({ heading, runs, entries }: DocumentPart, setting: PageColumns): readonly TextPassage[] {
  const title = heading === undefined ? [] : [heading.title];
  const list = entries.length === 0 ? [] : [listOfContents(entries)];
  return [...title, ...[...list, ...blocksOfRuns(runs, setting)].map((block) => ({ type: 'block', block }) as const)];
}

/** Makes blocks of runs; a table of contents that no title announces is a list too. */
function blocksOfRuns(runs: DocumentPart['runs'], setting: PageColumns): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at <= runs.length; at++) {
    const run = runs[at];
    if (run !== undefined && !isContentsList(run)) continue;
    const pieces = runs
      .slice(from, at)
      .flatMap(withoutRemarkBars)
      .flatMap((each) => piecesOf(each, setting));
    for (const block of blocksOfPieces(pieces, setting.margin)) blocks.push(block);
    if (run !== undefined) blocks.push(listOfContents(run));
    from = at + 1;
  }
  return blocks;
}

/** Gives the runs of a remark without the bars on its left, or the run itself where it has no such bars. */
function withoutRemarkBars(run: Run): readonly Run[] {
  const isRemark = run.every(({ text }) => /^\|(?: {2}\S|$)/.test(text)) && !run.some(({ text }) => /.\|$/.test(text));
  if (!isRemark) return [run];
  const lines: Line[] = [];
  let { gap } = run[0];
  for (const { text, indent } of run) {
    if (text === '|') gap++;
    else lines.push({ text: text.slice(3), indent: indent + 3, gap });
    if (text !== '|') gap = 0;
  }
  return lines.length === 0 ? [run] : runsOf(lines);
}
