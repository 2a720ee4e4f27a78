import { lists } from 'lexicon:departments';
import { isOneOf } from '../../lexicon/lookups.js';
import { hasLetter, readingLength, startsLower } from '../wording/characters.js';
import { authorsLineOf, type MetadataLine, metadataLineOf } from '../wording/metadata-line.js';
import { type Ending, endingOf, hasSentenceBreak } from '../wording/punctuation.js';
import type { Passage } from './passage.js';

const isDepartment = isOneOf(lists);

/** A line at the top of a text, where headline, authors and dates stand. */
export interface TopLine {
  readonly text: string;
  /** The index of its passage. */
  readonly index: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Whether it was marked as a title. */
  readonly isTitle: boolean;
  /** What it says when it says nothing but metadata. */
  readonly says?: MetadataLine;
}

/** So many lines from the top are looked at. */
const TOP = 12;

/** The lines at the top of a text, pictures and lines that are left out being passed over. */
export function topLines(passages: readonly Passage[]): readonly TopLine[] {
  const lines: TopLine[] = [];
  for (const [index, passage] of passages.entries()) {
    if (lines.length === TOP || (passage.type === 'block' && passage.block.type !== 'figure')) break;
    if (passage.type === 'block' || passage.type === 'omitted') continue;
    const isTitle = passage.type === 'title';
    const { text } = passage;
    const says = isTitle || isDepartmentLabel({ text }) ? undefined : (metadataLineOf(text) ?? authorsLineOf(text));
    const gap = passage.type === 'prose' ? passage.gap : 1;
    lines.push({ text, index, gap, isTitle, ...(says !== undefined && { says }) });
  }
  return lines;
}

/**
 * Whether a line is one of those that tell author, date or publisher: it says so itself, by a date or `By`, or a line
 * beside it does, or a name stands beside a publisher.
 */
export function isMetadataLine(lines: readonly TopLine[], at: number): boolean {
  const says = lines[at]?.says;
  if (says === undefined) return false;
  const beside = [lines[at - 1]?.says, lines[at + 1]?.says];
  const isPaired = beside.some((other) => other !== undefined && isPublisher(other) !== isPublisher(says));
  return says.isSure || isPaired || [...beside, lines[at + 2]?.says].some((other) => other?.isSure);
}

function isPublisher({ metadata }: MetadataLine): boolean {
  return metadata.publisher !== undefined;
}

/** Whether a line is what a page prints above a headline: `World news`. */
function isDepartmentLabel(line: Pick<TopLine, 'text'> | undefined): boolean {
  return line !== undefined && isDepartment(line.text.toLowerCase());
}

/** No headline is longer, in letters. */
const LONGEST = 250;

/** A headline of one sentence with its full stop, or of several sentences, is not longer. */
const LONGEST_SENTENCE = 120;

/** What ends so goes on below. */
const BROKEN_OFF: readonly Ending[] = ['colon', 'comma'];

/** The place of the headline among the lines at the top: under what a page prints above it, if that is all there is. */
export function headlineIndex(lines: readonly TopLine[]): number | undefined {
  let at = 0;
  while (isPrintedAbove(lines, at)) at++;
  return isHeadline(lines, at) ? at : undefined;
}

/** Whether a line tells author, date, publisher or department; what is only a name may be the headline itself. */
function isPrintedAbove(lines: readonly TopLine[], at: number): boolean {
  const says = lines[at]?.says;
  if (isDepartmentLabel(lines[at])) return isHeadline(lines, at + 1);
  return isMetadataLine(lines, at) && (says?.isSure === true || says?.metadata.publisher !== undefined);
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
  if (readingLength(text) > LONGEST_SENTENCE && (isStopped || hasSentenceBreak(text))) return false;
  if (isMetadataLine(lines, at + 1) || (lines[at + 1]?.gap ?? 0) > 1) return true;
  return !isStopped && !BROKEN_OFF.includes(endingOf(text)) && !text.split(/\s+/, 3).every(startsLower);
}
