import type { Metadata } from '../../article/types.js';
import { estimateWordCount } from '../wording/characters.js';
import { type MetadataLine, mergeMetadataLines } from '../wording/metadata-line.js';
import { endingOf, isAttributed } from '../wording/punctuation.js';
import type { Passage } from './passage.js';
import { headlineIndex, isMetadataLine, type TopLine, topLines } from './top-lines.js';

/** What the top of a text says about the article, and the passages that are left. */
interface FrontMatter {
  readonly metadata: Metadata;
  readonly passages: readonly Passage[];
}

/** What the lines at the top are. */
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
export function readFrontMatter(passages: readonly Passage[]): FrontMatter {
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

/** What the lines under the headline are, or those at the top where there is none. */
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
function withoutRoles(passages: readonly Passage[], roles: Roles): readonly Passage[] {
  const claimed = new Map<number, readonly Passage[]>();
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
const LONGEST = 400;

/** A line that breaks off without a full stop is a standfirst, and no heading, when it has so many words. */
const FEWEST_WORDS = 10;

/**
 * Whether the line at a place sums the article up: it stands above the lines on author and date, or it breaks off without a
 * full stop, too long for a heading, above a longer one.
 */
function isStandfirst(lines: readonly TopLine[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || below === undefined || line.isTitle || line.text.length > LONGEST) return false;
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
  return /^["“„«]/.test(text) || isAttributed(text);
}
