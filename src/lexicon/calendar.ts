import { lists as monthLists } from 'lexicon:months';
import { lists as weekdayLists } from 'lexicon:weekdays';
import { isOneOf, lazily, secondColumnOf } from './lookups.js';
import { entriesOf, splitColumns, splitEntries } from './word-lists.js';

const numberOfName = secondColumnOf(monthLists);
const numberOfShortForm = secondColumnOf(monthLists, 'short');
const numberOfEnglishName = secondColumnOf({ en: monthLists['en'] ?? {} });

/**
 * Gives the number of a month, 1 to 12, by its name or a short form of it in lower case; 0 for any other word. Names of all
 * languages that have a list are known.
 *
 * @example monthNumber('sept') // 9
 */
export function monthNumber(name: string): number {
  return Number(numberOfName(name) ?? numberOfShortForm(name) ?? 0);
}

/** Tells whether a word in lower case is the English name of a month, in full. */
export function isFullEnglishMonthName(word: string): boolean {
  return numberOfEnglishName(word) !== undefined;
}

/** The English entries by month, the full name of each first. */
const englishMonths = lazily(() => entriesOf({ en: monthLists['en'] ?? {} }).map(splitColumns));

/**
 * Gives the English name of a month, as it is written in a date; `undefined` for a number that no month has.
 *
 * @param number 1 to 12
 * @example englishMonth(6) // 'June'
 */
export function englishMonth(number: number): string | undefined {
  const [name] = englishMonths().find(([, month]) => Number(month) === number) ?? [];
  return name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}

const isWeekdayName = isOneOf(weekdayLists);
const isShortWeekday = isOneOf(weekdayLists, 'short');
const englishWeekdays = lazily(() => new Set(splitEntries(weekdayLists['en']?.[''])));

/** Gives the names of the days of the week and their short forms in lower case, of all languages that have a list. */
export const weekdayNames: () => readonly string[] = lazily(() => [
  ...entriesOf(weekdayLists),
  ...entriesOf(weekdayLists, 'short'),
]);

/** Tells whether a word in lower case is the name of a weekday or short for one, in any language: `thu`. */
export function isWeekday(word: string): boolean {
  return isWeekdayName(word) || isShortWeekday(word);
}

/** Tells whether a word in lower case is the English name of a day, in full. */
export function isEnglishWeekday(word: string): boolean {
  return englishWeekdays().has(word);
}
