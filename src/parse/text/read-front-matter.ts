import { lists } from 'lexicon:departments';
import type { Metadata } from '../../article/types.js';
import { isOneOf } from '../../lexicon/lookups.js';
import { estimateWordCount, hasLetter, lengthInLatinLetters, startsWithSmallLetter } from '../wording/characters.js';
import { authorsLineOf, type MetadataLine, mergeMetadataLines, metadataLineOf } from '../wording/metadata-line.js';
import { type Ending, endingOf, hasSentenceBreak, isAttributedQuotation } from '../wording/punctuation.js';
import type { TextPassage } from './passage.js';

/** The metadata at the top of a text, and the passages that are left. */
interface FrontMatter {
  readonly metadata: Metadata;
  readonly passages: readonly TextPassage[];
}

/** The lines at the top by the part that they have in the article. */
interface Roles {
  readonly headline?: TopLine;
  readonly standfirst?: TopLine;
  readonly metadata: readonly TopLine[];
  readonly omitted: readonly (TopLine & { readonly reason: string })[];
}

/**
 * Reads headline, standfirst, authors, dates and publisher from the top of a text, in any usual order: what stands above
 * the headline, then the lines under it, the standfirst being among them. What such lines say that has no place in the
 * metadata is left out with a reason.
 */
export function readFrontMatter(passages: readonly TextPassage[]): FrontMatter {
  const lines = topLines(passages);
  const roles = rolesOf(lines, passages.length);
  const nothing: MetadataLine = { metadata: {}, remarks: [], isSure: false };
  const said = roles.metadata.reduce(
    (all, { says }) => (says === undefined ? all : mergeMetadataLines(all, says)),
    nothing,
  );
  const metadata: Metadata = {
    ...(roles.headline !== undefined && { headline: roles.headline.text }),
    ...(roles.standfirst !== undefined && { description: roles.standfirst.text }),
    ...said.metadata,
  };
  return { metadata, passages: withoutRoles(passages, roles) };
}

function rolesOf(lines: readonly TopLine[], size: number): Roles {
  const place = size > 1 ? headlineIndex(lines) : undefined;
  const above = lines.slice(0, place ?? 0);
  const metadata = above.filter((line) => line.says !== undefined);
  const omitted = above
    .filter((line) => line.says === undefined)
    .map((line) => ({ ...line, reason: 'department label' }));
  const headline = place === undefined ? undefined : lines[place];
  const below = rolesBelow(lines, { headline, at: place === undefined ? 0 : place + 1 });
  return {
    ...below,
    ...(headline !== undefined && { headline }),
    metadata: [...metadata, ...below.metadata],
    omitted: [...omitted, ...below.omitted],
  };
}

/** Gives the lines under the headline their parts, or the lines at the top of a text without a headline. */
function rolesBelow(lines: readonly TopLine[], from: { headline: TopLine | undefined; at: number }): Roles {
  const metadata: TopLine[] = [];
  const omitted: Roles['omitted'][number][] = [];
  let standfirst: TopLine | undefined;
  for (const [at, line] of lines.entries()) {
    if (at < from.at) continue;
    if (isMetadataLine(lines, at)) metadata.push(line);
    else if (line.text === from.headline?.text) omitted.push({ ...line, reason: 'repeated headline' });
    else if (from.headline !== undefined && standfirst === undefined && isStandfirst(lines, at)) standfirst = line;
    else break;
  }
  return { ...(standfirst !== undefined && { standfirst }), metadata, omitted };
}

/** The passages that are left, each line with a remark or a reason to leave it out in its place. */
function withoutRoles(passages: readonly TextPassage[], roles: Roles): readonly TextPassage[] {
  const claimed = new Map<number, readonly TextPassage[]>();
  for (const line of [roles.headline, roles.standfirst]) if (line !== undefined) claimed.set(line.index, []);
  for (const { index, says } of roles.metadata) {
    const remarks = says?.remarks.map((text) => ({ type: 'omitted', text, reason: 'remark in the byline' }) as const);
    claimed.set(index, remarks ?? []);
  }
  for (const { index, text, reason } of roles.omitted) claimed.set(index, [{ type: 'omitted', text, reason }]);
  const top = Math.max(-1, ...claimed.keys()) + 1;
  return passages
    .slice(0, top)
    .flatMap((passage, index) => claimed.get(index) ?? [passage])
    .concat(passages.slice(top));
}

/** No standfirst is longer, in UTF-16 code units. */
const LONGEST_STANDFIRST = 400;

/** A line that breaks off without a full stop is a standfirst, and no heading, when it has so many words. */
const FEWEST_WORDS = 10;

/**
 * Whether the line at a place sums the article up: it stands above the lines on author and date, or it breaks off without a
 * full stop, too long for a heading, above a longer one.
 */
function isStandfirst(lines: readonly TopLine[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || below === undefined || line.isTitle || line.text.length > LONGEST_STANDFIRST) return false;
  if (isMetadataLine(lines, at + 1)) return hasTextBelow(lines, at + 1);
  const breaksOff = endingOf(line.text) === 'open' && !isQuoted(line.text);
  return breaksOff && estimateWordCount(line.text) >= FEWEST_WORDS && below.text.length > line.text.length;
}

/** Whether something stands under the lines on author and date that begin at a place. */
function hasTextBelow(lines: readonly TopLine[], at: number): boolean {
  let below = at;
  while (isMetadataLine(lines, below)) below++;
  return below < lines.length;
}

function isQuoted(text: string): boolean {
  return /^["“„«]/.test(text) || isAttributedQuotation(text);
}

const isDepartment = isOneOf(lists);

/** A line at the top of a text, where headline, authors and dates stand. */
interface TopLine {
  readonly text: string;
  /** The index of its passage. */
  readonly index: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Whether it was marked as a title. */
  readonly isTitle: boolean;
  /** The metadata of the line; absent where it says anything else. */
  readonly says?: MetadataLine;
}

/** So many lines from the top are looked at. */
const TOP_LINES = 12;

/** Gives the lines at the top of a text, pictures and lines that are left out being passed over. */
function topLines(passages: readonly TextPassage[]): readonly TopLine[] {
  const lines: TopLine[] = [];
  for (const [index, passage] of passages.entries()) {
    if (lines.length === TOP_LINES || (passage.type === 'block' && passage.block.type !== 'figure')) break;
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
function isMetadataLine(lines: readonly TopLine[], at: number): boolean {
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
const LONGEST_HEADLINE = 250;

/** A headline of one sentence with its full stop, or of several sentences, is not longer. */
const LONGEST_SENTENCE = 120;

/** A line that ends in one of these ways goes on in the next one. */
const UNFINISHED_ENDINGS: readonly Ending[] = ['colon', 'comma'];

/** Finds the place of the headline among the lines at the top: under what a page prints above it, if that is all there is. */
function headlineIndex(lines: readonly TopLine[]): number | undefined {
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
  if (lengthInLatinLetters(text) > LONGEST_HEADLINE || !hasLetter(text)) return false;
  const isStopped = /(?:[^.]\.|[。।۔])["'”’»)」』）]?$/.test(text);
  if (lengthInLatinLetters(text) > LONGEST_SENTENCE && (isStopped || hasSentenceBreak(text))) return false;
  if (isMetadataLine(lines, at + 1) || (lines[at + 1]?.gap ?? 0) > 1) return true;
  return (
    !isStopped && !UNFINISHED_ENDINGS.includes(endingOf(text)) && !text.split(/\s+/, 3).every(startsWithSmallLetter)
  );
}
