import { lists } from 'lexicon:months';
import { secondColumnOf } from './lookups.js';

const numberOf = secondColumnOf(lists);

/**
 * The number of a month, 1 to 12, by its name or a short form of it in lower case; 0 for any other word. Names of all
 * languages that have a list are known.
 *
 * @example monthNumber('sept') // 9
 */
export function monthNumber(name: string): number {
  return Number(numberOf(name) ?? 0);
}
