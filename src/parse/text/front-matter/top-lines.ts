import type { Passage } from '../passage.js';
import { DEPARTMENTS } from '../words/departments.js';
import { authorsAlone, type MetadataLine, metadataLineOf } from './metadata-line.js';

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
    const says = isTitle || isDepartment({ text }) ? undefined : (metadataLineOf(text) ?? authorsAlone(text));
    const gap = passage.type === 'prose' ? passage.gap : 1;
    lines.push({ text, index, gap, isTitle, ...(says !== undefined && { says }) });
  }
  return lines;
}

/**
 * Whether a line is one of those that tell author, date or publisher: it says so itself, by a date or `By`, or a line
 * beside it does, or a name stands beside a publisher.
 */
export function isMetadata(lines: readonly TopLine[], at: number): boolean {
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
export function isDepartment(line: Pick<TopLine, 'text'> | undefined): boolean {
  return line !== undefined && DEPARTMENTS.includes(line.text.toLowerCase());
}
