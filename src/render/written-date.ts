const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * An ISO 8601 date, or the day of a date and time as it is written there, as a reader writes it. What is no such date
 * comes back as it is.
 *
 * @example writtenDate('2026-06-25') // '25 June 2026'
 */
export function writtenDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
