import { datesIn } from '../../front-matter/dates-in.js';

/** The first year that two digits stand for, as RFC 5322 has it (section 4.3). */
const CENTURY = 50;

/** No date is longer, in UTF-16 code units. */
const LONGEST = 120;

/** The date of a mail in ISO 8601: of `Tue, 25 Nov 2025 10:30:00 +0100`, of any date that the press writes. */
export function dateOf(value: string): string | undefined {
  return datesIn(usual(value.slice(0, LONGEST))).dates.datePublished;
}

/** Whether a text says nothing but a date. */
export function isDate(value: string): boolean {
  const { dates, rest } = datesIn(usual(value.slice(0, LONGEST)));
  return value.length <= LONGEST && dates.datePublished !== undefined && /^[\s|,.]*$/.test(rest);
}

/** A date with a year of two digits, or as C writes it (`Tue Nov 25 10:30:00 2025`), in the usual order. */
function usual(value: string): string {
  return value
    .replace(/\b([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) (?:[A-Z]{3,4} )?(\d{4})\b/, '$2 $1 $4 $3')
    .replace(/\b(\d{1,2} [A-Z][a-z]{2}) (\d\d) (?=\d{1,2}:\d\d)/, (_, day: string, year: string) => {
      return `${day} ${Number(year) < CENTURY ? 20 : 19}${year} `;
    });
}
