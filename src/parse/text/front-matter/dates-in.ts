import { startsWithLetter } from '../letters.js';
import { MODIFIED, PUBLISHED, WEEKDAYS } from '../words/date-labels.js';
import { writtenDateIn } from './written-date.js';
import { timeAfterDate, timeBeforeDate } from './written-time.js';

/** The dates of an article, in ISO 8601: `2026-06-25`, `2026-06-25T10:30+02:00`. */
export interface Dates {
  readonly datePublished?: string;
  readonly dateModified?: string;
}

/** The dates that a line gives, and what else it says. */
export interface DatedLine {
  readonly dates: Dates;
  /** The line with a bar in the place of each date and of what belongs to it. */
  readonly rest: string;
}

/**
 * The dates of a line, each with its label, weekday and time: `Published on Thursday, June 25, 2026 at 10:30 AM EDT`. A
 * second date of the same kind stays in the line.
 */
export function datesIn(line: string): DatedLine {
  const first = withoutDate({ dates: {}, rest: line });
  return first === undefined ? { dates: {}, rest: line } : (withoutDate(first) ?? first);
}

/** The line without its first date, or `undefined` when there is none, or none more of its kind. */
function withoutDate({ dates, rest }: DatedLine): DatedLine | undefined {
  const date = writtenDateIn(rest);
  if (date === undefined) return undefined;
  const before = withoutLast(rest.slice(0, date.start), WEEKDAYS).rest;
  const after = rest.slice(date.end);
  const hasTime = date.iso.includes('T');
  const timeAfter = hasTime ? undefined : timeAfterDate(after);
  const timeBefore = hasTime || timeAfter !== undefined ? undefined : timeBeforeDate(before);
  const lead = withoutLast(before.slice(0, before.length - (timeBefore?.length ?? 0)), [...PUBLISHED, ...MODIFIED]);
  const kind = MODIFIED.includes(lead.word) ? 'dateModified' : 'datePublished';
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
