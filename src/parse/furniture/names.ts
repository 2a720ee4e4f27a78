import { lists } from 'lexicon:furniture-by-name';
import { lazily } from '../../lexicon/lookups.js';
import { furnitureRows, rowsByEntry } from './table.js';

const table = lazily(() => {
  const rows = furnitureRows(lists);
  return {
    names: rowsByEntry(rows, 'class'),
    wholeNames: rowsByEntry(rows, 'whole class'),
    elements: rowsByEntry(rows, 'element'),
    roles: rowsByEntry(rows, 'role'),
  };
});

/**
 * Why a page itself calls something no part of its article by a name of class, id or role; `undefined` where it does not.
 *
 * @param name the tokens of the name in lower case, apart by spaces: `box related posts`
 * @param phrases the tokens of the name, and those that follow each other: `box`, `related`, `related posts`
 */
export function reasonByName(name: string, phrases: readonly string[]): string | undefined {
  const { names, wholeNames } = table();
  const row = wholeNames.get(name) ?? phrases.map((phrase) => names.get(phrase)).find((found) => found !== undefined);
  return row?.reason;
}

/** Why an element is no part of an article, by what it is or by one of its roles: `navigation`. */
export function reasonByElement(name: string, roles: readonly string[]): string | undefined {
  const { elements, roles: known } = table();
  const row = elements.get(name) ?? roles.map((role) => known.get(role)).find((found) => found !== undefined);
  return row?.reason;
}
