import { type Ending, endingOf } from '../headings/ending.js';
import { hasLetter, hasSentences, startsLower } from '../letters.js';
import { readingLength } from '../reading-length.js';
import { isDepartment, isMetadata, type TopLine } from './top-lines.js';

/** No headline is longer, in letters. */
const LONGEST = 250;

/** A headline of one sentence with its full stop, or of several sentences, is not longer. */
const LONGEST_SENTENCE = 120;

/** What ends so goes on below. */
const BROKEN_OFF: readonly Ending[] = ['colon', 'comma'];

/** The place of the headline among the lines at the top: under what a page prints above it, if that is all there is. */
export function headlinePlace(lines: readonly TopLine[]): number | undefined {
  let at = 0;
  while (isPrintedAbove(lines, at)) at++;
  return isHeadline(lines, at) ? at : undefined;
}

/** Whether a line tells author, date, publisher or department; what is only a name may be the headline itself. */
function isPrintedAbove(lines: readonly TopLine[], at: number): boolean {
  const says = lines[at]?.says;
  if (isDepartment(lines[at])) return isHeadline(lines, at + 1);
  return isMetadata(lines, at) && (says?.isSure === true || says?.metadata.publisher !== undefined);
}

/**
 * Whether a line is short, has a letter and does not break off. A sentence with a full stop is a headline only where lines
 * on author and date or several blank lines set it apart from the text.
 */
function isHeadline(lines: readonly TopLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (line.isTitle) return true;
  const { text } = line;
  if (readingLength(text) > LONGEST || !hasLetter(text)) return false;
  const isStopped = /(?:[^.]\.|[。।۔])["'”’»)」』）]?$/.test(text);
  if (readingLength(text) > LONGEST_SENTENCE && (isStopped || hasSentences(text))) return false;
  if (isMetadata(lines, at + 1) || (lines[at + 1]?.gap ?? 0) > 1) return true;
  return !isStopped && !BROKEN_OFF.includes(endingOf(text)) && !text.split(/\s+/, 3).every(startsLower);
}
