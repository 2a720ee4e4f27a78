import type { Metadata } from '../../../article/types.js';
import type { Passage } from '../passage.js';
import { headlinePlace } from './headline-place.js';
import { isStandfirst } from './is-standfirst.js';
import { joined, type MetadataLine } from './metadata-line.js';
import { isMetadata, type TopLine, topLines } from './top-lines.js';

/** What the top of a text says about the article, and the passages that are left. */
export interface FrontMatter {
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
  const said = roles.metadata.reduce((all, { says }) => (says === undefined ? all : joined(all, says)), nothing);
  const metadata: Metadata = {
    ...(roles.headline !== undefined && { headline: roles.headline.text }),
    ...(roles.standfirst !== undefined && { description: roles.standfirst.text }),
    ...said.metadata,
  };
  return { metadata, passages: withoutRoles(passages, roles) };
}

function rolesOf(lines: readonly TopLine[], size: number): Roles {
  const place = size > 1 ? headlinePlace(lines) : undefined;
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
    if (isMetadata(lines, at)) metadata.push(line);
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
