import { runsOf } from '../../runs.js';
import { DOCUMENT_PARTS } from '../../words/document-parts.js';
import { type Heading, headingOf } from './heading-of.js';
import { marginOf } from './margin-of.js';
import type { Unpaged } from './without-page-marks.js';

/** So many pages whose feet bear their number leave no doubt. */
const NUMBERED_PAGES = 2;

/** So many titles with numbers in a row, and so many with names that only parts of documents bear, leave little. */
const FEWEST = 2;

/** Whether a text is a technical document, by the feet of its pages, or by its titles where it has no pages. */
export function isDocument({ lines, marks, numbered }: Unpaged): boolean {
  if (numbered >= NUMBERED_PAGES) return true;
  const margin = marginOf(lines);
  if (margin === 0) return false;
  const headings = runsOf(lines).flatMap((run) => headingOf(run, margin) ?? []);
  const inRow = numbersInRow(headings);
  const named = headings.filter(({ name }) => DOCUMENT_PARTS.has(name)).length;
  return inRow >= FEWEST && (named >= FEWEST || marks.length >= FEWEST);
}

/** How far the numbers of whole sections count from 1 without a gap. */
function numbersInRow(headings: readonly Heading[]): number {
  let count = 0;
  for (const { numbering } of headings) if (numbering === String(count + 1)) count++;
  return count;
}
