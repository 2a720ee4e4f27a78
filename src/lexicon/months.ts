import { lists } from 'lexicon:months';
import { columnsOf, entriesOf } from './word-lists.js';

let numbers: ReadonlyMap<string, number> | undefined;

/**
 * The number of a month, 1 to 12, by its name or a short form of it in lower case; 0 for any other word. Names of all
 * languages that have a list are known.
 *
 * @example monthNumber('sept') // 9
 */
export function monthNumber(name: string): number {
  numbers ??= new Map(
    entriesOf(lists)
      .map(columnsOf)
      .map(([month = '', number]) => [month, Number(number)]),
  );
  return numbers.get(name) ?? 0;
}
