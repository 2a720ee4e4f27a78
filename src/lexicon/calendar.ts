import { lists } from 'lexicon:months';
import { lazily, secondColumnOf } from './lookups.js';
import { columnsOf, entriesOf } from './word-lists.js';

const numberOfName = secondColumnOf(lists);
const numberOfShortForm = secondColumnOf(lists, 'short');
const numberOfEnglishName = secondColumnOf({ en: lists['en'] ?? '' });

/**
 * The number of a month, 1 to 12, by its name or a short form of it in lower case; 0 for any other word. Names of all
 * languages that have a list are known.
 *
 * @example monthNumber('sept') // 9
 */
export function monthNumber(name: string): number {
  return Number(numberOfName(name) ?? numberOfShortForm(name) ?? 0);
}

/** Whether a word in lower case is the English name of a month, in full. */
export function isEnglishMonth(word: string): boolean {
  return numberOfEnglishName(word) !== undefined;
}

/** The English entries by month, the full name of each first. */
const englishNames = lazily(() => entriesOf({ en: lists['en'] ?? '' }).map(columnsOf));

/**
 * The English name of a month, as it is written in a date; `undefined` for a number that no month has.
 *
 * @param number 1 to 12
 * @example englishMonth(6) // 'June'
 */
export function englishMonth(number: number): string | undefined {
  const [name] = englishNames().find(([, month]) => Number(month) === number) ?? [];
  return name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
}
