import { monthNumber } from '../../../lexicon/months.js';

/** A date as it stands in a line. */
export interface WrittenDate {
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
 * The first date of a line: `June 25, 2026`, `25 June 2026`, `25. Juni 2026`, `25 de junio de 2026`, `2026-06-25T10:30Z`,
 * `25.06.2026`, `2026年6月25日`. One of mere numbers is a date only when it cannot be read in two ways: `25/06/2026` is one,
 * `05/06/2026` is none.
 */
export function writtenDateIn(line: string): WrittenDate | undefined {
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
