import { lists } from 'lexicon:months';
import { lazily, secondColumnOf } from './lookups.js';
import { columnsOf, sectionsIn } from './word-lists.js';

const numberOfName = secondColumnOf(lists);
const numberOfShortForm = secondColumnOf(lists, 'short');
const englishNames = lazily(
  () =>
    new Set(
      sectionsIn(lists['en'] ?? '')
        .get('')
        ?.map((entry) => columnsOf(entry)[0]),
    ),
);

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
  return englishNames().has(word);
}
