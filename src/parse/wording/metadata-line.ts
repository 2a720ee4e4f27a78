import { lists } from 'lexicon:publishers';
import type { Metadata } from '../../article/types.js';
import { isOneOf } from '../../lexicon/lookups.js';
import { areNamedInFull, bylineOf, bylineWithoutBy } from './byline.js';
import { startsWithCapital, startsWithSmallLetter } from './characters.js';
import { datesIn } from './dates.js';
import { isOrganisationParticle } from './names.js';

const isPublisherWord = isOneOf(lists, 'words');
const isKnownPublisher = isOneOf(lists, 'names');
const leadsToPublisher = isOneOf(lists, 'leads');

/** A line that says nothing but who wrote the article, when and for whom. */
export interface MetadataLine {
  readonly metadata: Metadata;
  /** Words of the line that have no place in the metadata: roles, places, the time it takes to read. */
  readonly remarks: readonly string[];
  /** Whether the line leaves no doubt: it has a date, or names in full after `By`. A mere name may be something else. */
  readonly isSure: boolean;
}

/** No such line is longer, in UTF-16 code units. */
const LONGEST_LINE = 240;

/** No name of a place has more words. */
const MOST_PLACE_WORDS = 3;

/** A separator between the parts of such a line. */
const SEPARATOR = /\s*[|·•]\s*|\s+[–—-]\s+|\s*[()]\s*/;

/** In lower case: `5 min read`, `lesezeit: 5 minuten`, `temps de lecture : 5 min`, `5 minutos de lectura` */
const TIME_TO_READ =
  /^(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\s?:?\s)?\d+[ -]min(?:\.|utes?|uten|utos?|s)?(?: read| lesezeit| de lect(?:ure|ura))?$/;

/**
 * Reads a line that says nothing but metadata; `undefined` for any other line: `By A and B | June 25, 2026`, `25 June 2026`,
 * `Ann Lee, June 25, 2026`, `The Evening Post`.
 */
export function metadataLineOf(line: string): MetadataLine | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const { dates, rest } = datesIn(line);
  const isDated = Object.keys(dates).length > 0;
  const isTimed = Object.values(dates).some((date: string) => date.includes('T'));
  const parts = rest.split(SEPARATOR).map((part) => part.replace(/^[\s,;:]+|[\s,;:]+$/g, ''));
  let found: MetadataLine = { metadata: dates, remarks: [], isSure: isDated };
  for (const part of parts.filter((part) => part !== '')) {
    const read =
      authorsBy(part) ??
      publisherAlone(part) ??
      timeToRead(part) ??
      (isDated ? authorsLineOf(part) : undefined) ??
      (isTimed ? placeAlone(part) : undefined);
    if (read === undefined) return undefined;
    found = mergeMetadataLines(found, read);
  }
  return Object.keys(found.metadata).length === 0 ? undefined : found;
}

/** Reads a line that consists of authors' names and nothing else, without `By`; `undefined` for any other line. */
export function authorsLineOf(line: string): MetadataLine | undefined {
  const names = bylineWithoutBy(line);
  return names && { metadata: { authors: names.authors }, remarks: names.remarks, isSure: false };
}

/** Merges the metadata of two lines; where both tell the same thing, the first one is believed. */
export function mergeMetadataLines(first: MetadataLine, second: MetadataLine): MetadataLine {
  const authors = [...new Set([...(first.metadata.authors ?? []), ...(second.metadata.authors ?? [])])];
  return {
    metadata: { ...second.metadata, ...first.metadata, ...(authors.length > 0 && { authors }) },
    remarks: [...first.remarks, ...second.remarks],
    isSure: first.isSure || second.isSure,
  };
}

function authorsBy(part: string): MetadataLine | undefined {
  const byline = bylineOf(part);
  if (byline === undefined) return undefined;
  const [first, ...others] = byline.authors;
  const authors = [first, ...others.filter((name) => publisherOf(name) === undefined)].filter(
    (name) => name !== undefined,
  );
  const publisher = [...others, ...byline.remarks].find((name) => publisherOf(name) !== undefined);
  const remarks = byline.remarks.filter((remark) => publisherOf(remark) === undefined);
  return {
    metadata: { authors, ...(publisher !== undefined && { publisher }) },
    remarks,
    isSure: areNamedInFull(authors),
  };
}

function publisherAlone(part: string): MetadataLine | undefined {
  const publisher = publisherOf(part);
  return publisher === undefined ? undefined : { metadata: { publisher }, remarks: [], isSure: false };
}

/** A place, as it stands before a date with its time: `Madrid - 25 jun 2026 - 10:30`. */
function placeAlone(part: string): MetadataLine | undefined {
  const words = part.split(/\s+/);
  const isPlace =
    words.length <= MOST_PLACE_WORDS && words.every((word) => startsWithCapital(word) && !/\d/.test(word));
  return isPlace ? { metadata: {}, remarks: [part], isSure: false } : undefined;
}

function timeToRead(part: string): MetadataLine | undefined {
  return /\d/.test(part) && TIME_TO_READ.test(part.toLowerCase())
    ? { metadata: {}, remarks: [part], isSure: false }
    : undefined;
}

/** No publisher's name has more words. */
const MOST_PUBLISHER_WORDS = 5;

/** Reads the publisher that a part of a line names: `Source: X`, `The Evening Post`, `Reuters`; `undefined` when it names none. */
function publisherOf(text: string): string | undefined {
  const colon = text.indexOf(':');
  const isLed = colon !== -1 && leadsToPublisher(text.slice(0, colon).replace(/\s$/, '').toLowerCase());
  const name = isLed ? text.slice(colon + 1).trimStart() : text;
  const words = name.split(/\s+/);
  const isName =
    words.length <= MOST_PUBLISHER_WORDS &&
    words.every((word) => !startsWithSmallLetter(word) || isOrganisationParticle(word));
  return isName && (isLed || isPublisher(name.toLowerCase())) ? name : undefined;
}

/** Whether a name in lower case is a known publisher's, or begins or ends with a word that only publishers bear. */
function isPublisher(name: string): boolean {
  const words = name.replace(/^the /, '').split(/\s+/);
  const isTelling = [words[0], words.at(-1)].some((word) => isPublisherWord(word ?? ''));
  return isKnownPublisher(name) || (isTelling && name.includes(' '));
}
