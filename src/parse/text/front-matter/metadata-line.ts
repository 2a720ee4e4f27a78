import type { Metadata } from '../../../article/types.js';
import { startsUpper } from '../letters.js';
import { areNamed, bareNames, bylineOf } from './byline.js';
import { datesIn } from './dates-in.js';
import { publisherOf } from './publisher-of.js';

/** What a line says that says nothing but who wrote the article, when and for whom. */
export interface MetadataLine {
  readonly metadata: Metadata;
  /** Words of the line that have no place in the metadata: roles, places, the time it takes to read. */
  readonly remarks: readonly string[];
  /** Whether the line leaves no doubt: it has a date, or names in full after `By`. A mere name may be something else. */
  readonly isSure: boolean;
}

/** No such line is longer, in UTF-16 code units. */
const LONGEST = 240;

/** No name of a place has more words. */
const MOST_PLACE_WORDS = 3;

/** What stands between the parts of such a line. */
const SEPARATOR = /\s*[|·•]\s*|\s+[–—-]\s+|\s*[()]\s*/;

/** In lower case: `5 min read`, `lesezeit: 5 minuten`, `temps de lecture : 5 min`, `5 minutos de lectura` */
const TIME_TO_READ =
  /^(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\s?:?\s)?\d+[ -]min(?:\.|utes?|uten|utos?|s)?(?: read| lesezeit| de lect(?:ure|ura))?$/;

/** What a line says: `By A and B | June 25, 2026`, `25 June 2026`, `Ann Lee, June 25, 2026`, `The Evening Post`. */
export function metadataLineOf(line: string): MetadataLine | undefined {
  if (line.length > LONGEST) return undefined;
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
      (isDated ? authorsAlone(part) : undefined) ??
      (isTimed ? placeAlone(part) : undefined);
    if (read === undefined) return undefined;
    found = joined(found, read);
  }
  return Object.keys(found.metadata).length === 0 ? undefined : found;
}

/** What a line says that consists of authors' names and nothing else, without `By`. */
export function authorsAlone(line: string): MetadataLine | undefined {
  const names = bareNames(line);
  return names && { metadata: { authors: names.authors }, remarks: names.remarks, isSure: false };
}

/** What two lines say together; where both tell of one thing, the first one is believed. */
export function joined(first: MetadataLine, second: MetadataLine): MetadataLine {
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
  return { metadata: { authors, ...(publisher !== undefined && { publisher }) }, remarks, isSure: areNamed(authors) };
}

function publisherAlone(part: string): MetadataLine | undefined {
  const publisher = publisherOf(part);
  return publisher === undefined ? undefined : { metadata: { publisher }, remarks: [], isSure: false };
}

/** A place, as it stands before a date with its time: `Madrid - 25 jun 2026 - 10:30`. */
function placeAlone(part: string): MetadataLine | undefined {
  const words = part.split(/\s+/);
  const isPlace = words.length <= MOST_PLACE_WORDS && words.every((word) => startsUpper(word) && !/\d/.test(word));
  return isPlace ? { metadata: {}, remarks: [part], isSure: false } : undefined;
}

function timeToRead(part: string): MetadataLine | undefined {
  return /\d/.test(part) && TIME_TO_READ.test(part.toLowerCase())
    ? { metadata: {}, remarks: [part], isSure: false }
    : undefined;
}
