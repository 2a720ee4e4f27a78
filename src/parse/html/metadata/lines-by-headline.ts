import { foldedWords } from '../../../article/slug.js';
import { bylineOf } from '../../wording/byline.js';
import { datesIn } from '../../wording/dates.js';
import { metadataLineOf } from '../../wording/metadata-line.js';
import { isDateLine } from '../cleaning/is-date-line.js';
import type { Line } from '../cleaning/types.js';
import { AUTHOR_LEADS } from '../words/authors.js';
import { decoded } from './decoded.js';
import type { Claims } from './types.js';

/** So many lines above the headline may tell of the article, and so many under it. */
const ABOVE = 4;
const UNDER = 12;

/** How much longer or shorter a line with the headline may be, in UTF-16 code units: signs do not count. */
const SLACK = 20;

/** A headline may stand on its page so many times: the last ones are the article's. */
const PLACES = 3;

/** No line with an author or a date is longer, in UTF-16 code units. */
const LONGEST = 120;

/** What the lines around the headline say of author and date, up to the first long one. */
export function linesByHeadline(lines: readonly Line[], headline: string | undefined): Claims {
  if (headline === undefined) return {};
  const wanted = foldedWords(headline).join(' ');
  const places = lines.flatMap(({ text }, index) =>
    Math.abs(text.length - headline.length) <= SLACK && foldedWords(decoded(text)).join(' ') === wanted ? [index] : [],
  );
  return claimsIn(places.slice(-PLACES).flatMap((at) => linesNear(lines, at)));
}

/** The lines around one, those under it first; a line that only leads to a name is put before it. */
function linesNear(lines: readonly Line[], at: number): readonly string[] {
  const under = lines.slice(at + 1, at + 1 + UNDER);
  const end = under.findIndex(({ weight }) => weight.longLines > 0);
  const near = [...under.slice(0, end === -1 ? UNDER : end), ...lines.slice(Math.max(0, at - ABOVE), at)];
  const texts = near.map(({ text }) => decoded(text));
  return texts.map((text, index) => (isLead(text) ? `By ${texts[index + 1] ?? ''}` : text));
}

/** Whether a line is only what stands before a name, which is then on the next one. */
function isLead(text: string): boolean {
  return AUTHOR_LEADS.includes(text.toLowerCase().replace(/\s*:$/, ''));
}

function claimsIn(texts: readonly string[]): Claims {
  const short = texts.filter((text) => text.length <= LONGEST);
  const dates = short.map((text) => datesIn(text).dates);
  return {
    authors: short.flatMap(authorsIn),
    published: [...dates.flatMap(({ datePublished }) => datePublished ?? []), ...short.filter(isDateLine)],
    modified: dates.flatMap(({ dateModified }) => dateModified ?? []),
  };
}

/** The authors that a line names after `By`, whatever stands after a date. */
function authorsIn(text: string): readonly string[] {
  const line = metadataLineOf(bareByline(text));
  if (line !== undefined) return line.isSure ? (line.metadata.authors ?? []) : [];
  return bylineOf(datesIn(text).rest.split('|')[0]?.trim() ?? '')?.authors ?? [];
}

/** A byline without the degrees that follow a name, which would be read as further names. */
function bareByline(text: string): string {
  return text
    .replace(/,\s+(?:\p{Lu}{2,5}|Ph\.?D\.?|M\.?D\.?)(?=[\s,]|$)/gu, '')
    .replace(/\s+on\s+(?=\p{Lu}\p{Ll}+ \d)/u, ' | ');
}
