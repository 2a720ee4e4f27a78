import type { Block } from '../../../article/types.js';
import { isContentsList, listOfContents } from '../contents-list.js';
import type { ClassifiedText, Kind } from '../kind.js';
import { hasWideLines, wrapColumn } from '../layout.js';
import { type Line, type Run, runsOf } from '../line.js';
import type { Passage } from '../passage.js';
import { blocksOfPieces } from './blocks-of-pieces.js';
import { readFrontPage } from './front-page.js';
import { type DocumentPart, type Heading, headingOf, isDocumentPart, splitAtHeadings, textMargin } from './headings.js';
import { type UnpagedText, withoutPageMarks } from './page-marks.js';
import { type PageSetting, piecesOf } from './pieces.js';

/** A technical document set for a line printer, as the RFCs are: titles at the beginning of the line, text further in. */
export const rfc: Kind = {
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
function numbersInRow(headings: readonly Heading[]): number {
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

/** The headline of a document without a front page: a title above all text that no number counts, and another one below. */
function headlineIn(opening: DocumentPart, [first, second]: readonly DocumentPart[]): string | undefined {
  if (opening.runs.length > 0 || first?.heading === undefined || second === undefined) return undefined;
  const { name, numbering, title } = first.heading;
  const isName = numbering === undefined && first.runs.length === 0 && !isDocumentPart(name);
  return isName ? title.text : undefined;
}

function passagesOf({ heading, runs, entries }: DocumentPart, setting: PageSetting): readonly Passage[] {
  const title = heading === undefined ? [] : [heading.title];
  const list = entries.length === 0 ? [] : [listOfContents(entries)];
  return [...title, ...[...list, ...blocksOfRuns(runs, setting)].map((block) => ({ type: 'block', block }) as const)];
}

/** The blocks of runs; a table of contents that no title announces is a list too. */
function blocksOfRuns(runs: DocumentPart['runs'], setting: PageSetting): readonly Block[] {
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

/** The runs of a remark without the bars on its left, or the run itself where it has no such bars. */
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
