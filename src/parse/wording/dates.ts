import { lists as dateLabelLists } from 'lexicon:date-labels';
import { lists as timeZoneLists } from 'lexicon:time-zones';
import { monthNumber, weekdayNames } from '../../lexicon/calendar.js';
import { isOneOf, lazily, secondColumnOf } from '../../lexicon/lookups.js';
import { entriesOf } from '../../lexicon/word-lists.js';
import { startsWithLetter } from './characters.js';

const dateLabels = lazily(() => ['published', 'modified'].flatMap((section) => entriesOf(dateLabelLists, section)));
const isModifiedLabel = isOneOf(dateLabelLists, 'modified');
const exactOffsetOf = secondColumnOf(timeZoneLists, 'exact');
const isVagueZone = isOneOf(timeZoneLists, 'vague');

/** The dates of an article, in ISO 8601: `2026-06-25`, `2026-06-25T10:30+02:00`. */
interface Dates {
  readonly datePublished?: string;
  readonly dateModified?: string;
}

/** The dates that a line gives, and what else it says. */
interface DatedLine {
  readonly dates: Dates;
  /** The line with a bar in the place of each date and of what belongs to it. */
  readonly rest: string;
}

/**
 * Reads the dates of a line, each with its label, weekday and time: `Published on Thursday, June 25, 2026 at 10:30 AM EDT`. A
 * second date of the same kind stays in the line.
 */
export function datesIn(line: string): DatedLine {
  const first = withoutDate({ dates: {}, rest: line });
  return first === undefined ? { dates: {}, rest: line } : (withoutDate(first) ?? first);
}

/** Takes the first date out of a line; `undefined` when the line has no date, or already gave one of its kind. */
function withoutDate({ dates, rest }: DatedLine): DatedLine | undefined {
  const date = firstDateIn(rest);
  if (date === undefined) return undefined;
  const before = withoutLast(rest.slice(0, date.start), weekdayNames()).rest;
  const after = rest.slice(date.end);
  const hasTime = date.iso.includes('T');
  const timeAfter = hasTime ? undefined : timeAfterDate(after);
  const timeBefore = hasTime || timeAfter !== undefined ? undefined : timeBeforeDate(before);
  const lead = withoutLast(before.slice(0, before.length - (timeBefore?.length ?? 0)), dateLabels());
  const kind = isModifiedLabel(lead.word) ? 'dateModified' : 'datePublished';
  if (dates[kind] !== undefined) return undefined;
  const iso = date.iso + ((timeAfter ?? timeBefore)?.iso ?? '');
  return { dates: { ...dates, [kind]: iso }, rest: `${lead.rest} | ${after.slice(timeAfter?.length ?? 0)}` };
}

/** A text without the longest of some words that it ends with, what closes it aside, and that word in lower case. */
function withoutLast(text: string, words: readonly string[]): { readonly rest: string; readonly word: string } {
  const end = text.replace(/[\s:.,]+$/, '').toLowerCase();
  const found = words.filter(
    (word) => end.endsWith(word) && !startsWithLetter(end.charAt(end.length - word.length - 1)),
  );
  const longest = Math.max(0, ...found.map((word) => word.length));
  return longest === 0
    ? { rest: text, word: '' }
    : { rest: text.slice(0, end.length - longest), word: end.slice(-longest) };
}

/** A date as it stands in a line. */
interface WrittenDate {
  /** `YYYY-MM-DD`, with `THH:MM` and a time zone where the date is written that way. */
  readonly iso: string;
  /** UTF-16 code units into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The forms of written dates. The month is a number or any word: whether it is a month's name is looked up, since a pattern
 * of all names takes longer to compile than a short text takes to read.
 */
const FORMS: readonly RegExp[] = [
  /(?<!\w)(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?<time>[T ]\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?(?!\w)/,
  /(?<!\w)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\w)/,
  /(?<month>[^\s\d.,()|]{3,12})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\w)/,
  /(?<!\w)(?<d>\d{1,2})(?:st|nd|rd|th|er|\.?º|\.)?\s+(?:de |of )?(?<month>[^\s\d.,()|]{3,12})\.?,?\s+(?:del? )?(?<y>\d{4})(?!\w)(?:\sг(?:ода|\.))?/,
  /(?<!\w)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\w)/,
  /(?<!\w)(?<d>1[3-9]|2\d|3[01])\/(?<m>\d{1,2})\/(?<y>\d{4})(?!\w)/,
  /(?<!\w)(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>\d{4})(?!\w)/,
  /(?<y>\d{4})[年년]\s?(?<m>\d{1,2})[月월]\s?(?<d>\d{1,2})[日일]/,
];

/**
 * Reads the first date of a line: `June 25, 2026`, `25 June 2026`, `25. Juni 2026`, `25 de junio de 2026`,
 * `2026-06-25T10:30Z`, `25.06.2026`, `2026年6月25日`. One of mere numbers is a date only when it cannot be read in two ways:
 * `25/06/2026` is one, `05/06/2026` is not.
 */
function firstDateIn(line: string): WrittenDate | undefined {
  if (!/\d{4}/.test(line)) return undefined;
  for (const form of FORMS) {
    const match = form.exec(line);
    const iso = match?.groups && isoDate(match.groups);
    if (match !== null && iso !== undefined) return { iso, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function isoDate(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = groups['m'] === undefined ? monthNumber(groups['month']?.toLowerCase() ?? '') : Number(groups['m']);
  const date = `${groups['y']}-${twoDigits(month)}-${twoDigits(Number(groups['d']))}`;
  const isReal = new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) ?? false;
  const time = groups['time']?.replace(' ', 'T') ?? '';
  return isReal ? date + time + (groups['zone']?.replace(/(\d\d):?(\d\d)$/, '$1:$2') ?? '') : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A time of day beside a date. */
interface WrittenTime {
  /** `THH:MM`, with a time zone where the line gives one: `T10:30+02:00`. */
  readonly iso: string;
  /** UTF-16 code units that the time takes, with what joins it to the date. */
  readonly length: number;
}

/** `10:30`, `10.30 am`, `14h05`, `14 h 05`, `9 pm`, `9 Uhr`. */
const TIME =
  '(?:(?<hour>\\d{1,2})(?:[:.]|\\s?h\\s?)(?<minute>[0-5]\\d)(?::\\d\\d)?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?|(?<hour12>1[0-2]|[1-9])\\s?(?<half12>[ap])\\.?m\\b\\.?|(?<full>\\d{1,2})(?=\\s?(?:h|uhr|horas|heures)\\b))';

/** A word or an offset after it. */
const ZONE = '(?:\\s?\\(?(?<zone>local time|[a-z]{1,6}\\b|[+-]\\d\\d:?\\d\\d)\\)?)?';

/** Reads the time that a text begins with, as it stands after a date: ` at 10:30 AM EDT`, `, 14.05 Uhr`. */
function timeAfterDate(text: string): WrittenTime | undefined {
  return writtenTime(text, `^[\\s,|·•–—-]*(?:(?:at|um|à|a las)\\s+)?${TIME}${ZONE}`);
}

/** Reads the time that a text ends with, as it stands before a date: `3:15 PM EDT, `. */
function timeBeforeDate(text: string): WrittenTime | undefined {
  return writtenTime(text, `(?<![\\w:.])${TIME}${ZONE}[\\s,|·•–—-]*(?:on\\s+)?$`);
}

function writtenTime(text: string, pattern: string): WrittenTime | undefined {
  if (!/\d/.test(text)) return undefined;
  const match = new RegExp(pattern, 'i').exec(text);
  const { hour, minute = '00', half, hour12, half12, full, zone = '' } = match?.groups ?? {};
  const hours = hourOfDay(Number(hour ?? hour12 ?? full), half ?? half12);
  if (match === null || hours > 23) return undefined;
  const offset = offsetOf(zone);
  const length = match[0].length - (offset === undefined ? zone.length : 0);
  return { iso: `T${String(hours).padStart(2, '0')}:${minute}${offset ?? ''}`, length };
}

/** Gives the offset of a time zone; empty for one with several meanings, `undefined` for any other word. */
function offsetOf(zone: string): string | undefined {
  if (/\d/.test(zone)) return zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
  const name = zone.toLowerCase();
  return exactOffsetOf(name) ?? (name === '' || isVagueZone(name) ? '' : undefined);
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
