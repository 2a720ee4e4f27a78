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

interface Leads {
  readonly label: RegExp;
  readonly weekday: RegExp;
}

let leads: Leads | undefined;

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
  leads ??= leadExpressions();
  const before = rest.slice(0, date.start).replace(leads.weekday, '');
  const after = rest.slice(date.end);
  const timeAfter = date.iso.includes('T') ? undefined : timeAfterDate(after);
  const timeBefore = date.iso.includes('T') || timeAfter !== undefined ? undefined : timeBeforeDate(before);
  const lead = before.slice(0, before.length - (timeBefore?.length ?? 0));
  const [labelled = '', label = ''] = leads.label.exec(lead) ?? [];
  const kind = MODIFIED.includes(label.toLowerCase()) ? 'dateModified' : 'datePublished';
  if (dates[kind] !== undefined) return undefined;
  const iso = date.iso + ((timeAfter ?? timeBefore)?.iso ?? '');
  const remaining = `${lead.slice(0, lead.length - labelled.length)} | ${after.slice(timeAfter?.length ?? 0)}`;
  return { dates: { ...dates, [kind]: iso }, rest: remaining };
}

function leadExpressions(): Leads {
  const labels = [...PUBLISHED, ...MODIFIED].sort((a, b) => b.length - a.length).join('|');
  return {
    label: new RegExp(`(?<![\\w\\xc0-\\u024f])(${labels})(?:\\s+(?:on|at|am|le|el))?\\s*:?\\s*$`, 'i'),
    weekday: new RegExp(`(?<![\\w\\xc0-\\u024f])(?:${WEEKDAYS.join('|')})\\.?,?\\s*$`, 'i'),
  };
}
