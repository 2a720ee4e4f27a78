import { lists } from 'lexicon:weekdays';
import { isOneOf, lazily } from './lookups.js';
import { entriesOf, sectionsIn } from './word-lists.js';

const isName = isOneOf(lists);
const isShortForm = isOneOf(lists, 'short');
const englishNames = lazily(() => new Set(sectionsIn(lists['en'] ?? '').get('')));

/** The names of the days of the week and their short forms in lower case, of all languages that have a list. */
export const weekdayNames: () => readonly string[] = lazily(() => [...entriesOf(lists), ...entriesOf(lists, 'short')]);

/** Whether a word in lower case is the name of a weekday or short for one, in any language: `thu`. */
export function isWeekday(word: string): boolean {
  return isName(word) || isShortForm(word);
}

/** Whether a word in lower case is the English name of a day, in full. */
export function isEnglishWeekday(word: string): boolean {
  return englishNames().has(word);
}
