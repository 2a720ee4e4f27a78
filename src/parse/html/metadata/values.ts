import { lists } from 'lexicon:date-lines';
import { neutralise } from '../../../article/safe-text.js';
import { isWeekday, monthNumber } from '../../../lexicon/calendar.js';
import { isOneOf } from '../../../lexicon/lookups.js';
import { datesIn } from '../../wording/dates.js';
import { documentOf } from '../dom/document-of.js';
import { attributeOf, attributeWords, elementsOf } from '../dom/queries.js';
import type { HtmlDocument } from '../dom/types.js';

/** No article on the web is from an earlier year. */
const FIRST_YEAR = 1990;

/**
 * Reads a date, and gives it in ISO 8601, with its time where it has one: `2026-06-25`, `2026-06-25T10:30:00+02:00`. The date
 * may be written in ISO 8601 with or without hyphens, as seconds or milliseconds since 1970, or as people write dates.
 * `undefined` for anything else and for a date before the web.
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim();
  const iso =
    fromIso(text) ?? fromNumber(text) ?? datesIn(text).dates.datePublished ?? datesIn(text).dates.dateModified;
  return iso !== undefined && Number(iso.slice(0, 4)) >= FIRST_YEAR ? iso : undefined;
}

function fromIso(text: string): string | undefined {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i.exec(
      text,
    );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (!new Date(`${date}T00:00Z`).toJSON()?.startsWith(date)) return undefined;
  if (hour === undefined || Number(hour) > 23) return date;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[zug]/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

function fromNumber(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text.padEnd(13, '0'))).toJSON().replace(/\.\d+/, '');
}

/** Gives the addresses that a page calls its own. */
export function canonicalLinkAddresses(document: HtmlDocument): readonly string[] {
  return elementsOf(document, 'link')
    .filter((link) => attributeWords(link, 'rel').includes('canonical'))
    .flatMap((link) => attributeOf(link, 'href') ?? []);
}

/** Reads the date in the path of an address: `/2026/06/25/`, `/2026-06-25-`, `/20260625/`. */
export function dateInAddress(address: string | undefined): string | undefined {
  const path = address === undefined || !URL.canParse(address) ? '' : new URL(address).pathname;
  const match = /(?<!\d)((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  return match === null ? undefined : `${match[1]}-${match[3]}-${match[4]}`;
}

/** Gives the names of a site by its address: `www.evening-post.co.uk` gives `evening-post.co.uk` and `evening-post`. */
export function siteNames(address: string | undefined): readonly string[] {
  const host = address === undefined || !URL.canParse(address) ? '' : new URL(address).hostname;
  const bare = host.replace(/^www\./, '');
  return bare === '' ? [] : [bare, ...bare.split('.').filter((part) => part.length > 3)];
}

/** Gives the first of these tags that is a language tag of BCP 47, in its usual form: `en_us` gives `en-US`. */
export function firstLanguageTag(tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const written =
      tag
        .trim()
        .split(/[,;.\s]/)[0]
        ?.replaceAll('_', '-') ?? '';
    if (!/^\p{L}{2,3}(?:-|$)/u.test(written)) continue;
    try {
      return Intl.getCanonicalLocales(written)[0];
    } catch {
      // Not a tag at all: the next one may be.
    }
  }
  return undefined;
}

/** No line that only gives a date is longer, in UTF-16 code units. */
const LONGEST_DATE_LINE = 120;

/** A date or a time in mere numbers. */
const NUMBERS = /\d[-/.]\d{1,2}[-/.]\d|\d:\d\d/;

/** Whether a word in lower case stands before a date and tells what happened then: `updated`. */
export const isDateLabel: (word: string) => boolean = isOneOf(lists, 'labels');

const isOtherWord = isOneOf(lists, 'words');

/** Whether a line says nothing but when something appeared or was changed, or that it tells so: `Updated`. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  const parts = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const words = parts.filter((part) => !/^\d/.test(part));
  if (parts.length === 0 || !words.every(isDateWord)) return false;
  if (words.length === 0) return NUMBERS.test(text);
  return words.some(isDateLabel) || (words.length < parts.length && /\d{4}|\d[:.]\d\d|\d\/\d/.test(text));
}

function isDateWord(word: string): boolean {
  return isDateLabel(word) || isOtherWord(word) || monthNumber(word) > 0 || isWeekday(word);
}

/** Writes a value as people read it: resolves character references, removes tags, makes white space one space, neutralises. */
export function decodeEntities(value: string): string {
  const text = /&#?\w+;|<\w/.test(value) ? documentOf(value.replace(/<\/?\w[^>]*>/g, ' ')).body.textContent : value;
  return neutralise(text).replace(/\s+/g, ' ').trim();
}
