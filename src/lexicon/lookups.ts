import { entriesOf, splitColumns, type WordLists, wordSetOf } from './word-lists.js';

/**
 * Makes a test whether a word is an entry of some lists, in any language. The lists are read when the first word is tested.
 *
 * @param section only the entries below `[section]`; else those that stand before any section
 * @example const isWeekday = isOneOf(lists); isWeekday('lundi') // true
 */
export function isOneOf(lists: WordLists, section?: string): (word: string) => boolean {
  const words = lazily(() => wordSetOf(lists, section));
  return (word) => words().has(word);
}

/**
 * Makes a function from the first column of an entry to its second one, in any language; `undefined` for any other word. The lists
 * are read when the first word is looked up.
 *
 * @param section only the entries below `[section]`; else those that stand before any section
 */
export function secondColumnOf(lists: WordLists, section?: string): (word: string) => string | undefined {
  const columns = lazily(
    () =>
      new Map(
        entriesOf(lists, section)
          .map(splitColumns)
          .map(([first = '', second = '']) => [first, second]),
      ),
  );
  return (word) => columns().get(word);
}

/** Gives a function whose value is made when it is first called, and kept. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
