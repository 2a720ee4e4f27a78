/**
 * The entries of one list by section, one entry a line; columns of an entry stand apart by tabs. Those before any section go
 * by the empty name.
 */
export type SectionedWordList = Readonly<Record<string, string>>;

/** The lists of one subject by language, as `lexicon:<subject>` gives them. */
export type WordLists = Readonly<Record<string, SectionedWordList>>;

/**
 * Gives the entries of all languages, in the order of the languages' codes.
 *
 * @param section only those below `[section]`; else those that stand before any section
 */
export function entriesOf(lists: WordLists, section = ''): readonly string[] {
  return Object.values(lists).flatMap((list) => splitEntries(list[section]));
}

/** Gives the entries of all languages as a set, for whole words or lines that are looked up. */
export function wordSetOf(lists: WordLists, section?: string): ReadonlySet<string> {
  return new Set(entriesOf(lists, section));
}

/** Gives the entries of one list by section; none where a language has no list. */
export function entriesBySection(list: SectionedWordList = {}): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(list).map(([section, entries]) => [section, splitEntries(entries)]));
}

/** Splits a section, as a list holds it, into its entries; none where a list has no such section. */
export function splitEntries(section: string | undefined): readonly string[] {
  return section === undefined ? [] : section.split('\n');
}

/** Splits an entry into its columns. */
export function splitColumns(entry: string): readonly string[] {
  return entry.split('\t');
}
