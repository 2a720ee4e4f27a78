import { lists } from 'lexicon:weekdays';
import { lazily } from './lookups.js';
import { entriesOf, sectionsIn } from './word-lists.js';

const englishNames = lazily(() => new Set(sectionsIn(lists['en'] ?? '').get('')));

/** The names of the days of the week and their short forms in lower case, of all languages that have a list. */
export const weekdayNames: () => readonly string[] = lazily(() => [...entriesOf(lists), ...entriesOf(lists, 'short')]);

/** Whether a word in lower case is the English name of a day, in full. */
export function isEnglishWeekday(word: string): boolean {
  return englishNames().has(word);
}
