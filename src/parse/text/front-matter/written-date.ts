import { MONTHS } from '../words/months.js';

/** A date as it stands in a line. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, with `THH:MM` and a time zone where the date is written that way. */
  readonly iso: string;
  /** UTF-16 code units into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The inside of a character class: letters of the languages whose months are known. */
const LETTERS = 'A-Za-z\\xc0-\\u024f';

let forms: readonly RegExp[] | undefined;

/**
 * The first date of a line: `June 25, 2026`, `25 June 2026`, `25. Juni 2026`, `25 de junio de 2026`, `2026-06-25T10:30Z`,
 * `25.06.2026`, `2026年6月25日`. One of mere numbers is a date only when it cannot be read in two ways: `25/06/2026` is one,
 * `05/06/2026` is none.
 */
export function writtenDateIn(line: string): WrittenDate | undefined {
  if (!/\d/.test(line)) return undefined;
  forms ??= dateForms();
  for (const form of forms) {
    const match = form.exec(line);
    const iso = match?.groups && isoDate(match.groups);
    if (match !== null && iso !== undefined) return { iso, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function dateForms(): readonly RegExp[] {
  const month = `(?<month>${MONTHS.flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
  // Not \p{L}: with the flag `i`, such classes take longer to compile than a short text takes to read.
  const form = (source: string): RegExp => new RegExp(`(?<![${LETTERS}\\d])${source}(?![${LETTERS}\\d])`, 'i');
  return [
    form(
      '(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)(?<time>[T ]\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?',
    ),
    form('(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})'),
    form(`${month}\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})`),
    form(`(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de |of )?${month}\\.?,?\\s+(?:del? )?(?<y>\\d{4})`),
    form('(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})'),
    form('(?<d>1[3-9]|2\\d|3[01])/(?<m>\\d{1,2})/(?<y>\\d{4})'),
    form('(?<m>\\d{1,2})/(?<d>1[3-9]|2\\d|3[01])/(?<y>\\d{4})'),
    form('(?<y>\\d{4})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日'),
  ];
}

function isoDate(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = groups['m'] === undefined ? monthNumber(groups['month'] ?? '') : Number(groups['m']);
  const date = `${groups['y']}-${twoDigits(month)}-${twoDigits(Number(groups['d']))}`;
  const isReal = new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) ?? false;
  const time = groups['time']?.replace(' ', 'T') ?? '';
  return isReal ? date + time + (groups['zone']?.replace(/(\d\d):?(\d\d)$/, '$1:$2').toUpperCase() ?? '') : undefined;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
