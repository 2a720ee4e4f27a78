/**
 * The lists of one subject by language, as `lexicon:<subject>` gives them: one entry a line; a line `[name]` begins a
 * section of a list; columns of an entry stand apart by tabs.
 */
export type WordLists = Readonly<Record<string, string>>;

/**
 * The entries of all languages, in the order of the languages' codes.
 *
 * @param section only those below `[section]`; else those that stand before any section
 */
export function entriesOf(lists: WordLists, section = ''): readonly string[] {
  return Object.values(lists).flatMap((list) => sectionsIn(list).get(section) ?? []);
}

/** The entries of all languages as a set, for whole words or lines that are looked up. */
export function wordSetOf(lists: WordLists, section?: string): ReadonlySet<string> {
  return new Set(entriesOf(lists, section));
}

/** The entries of one list by section, in the order of the list; those before any section go by the empty name. */
export function sectionsIn(list: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let entries: string[] = [];
  sections.set('', entries);
  for (const line of list.split('\n')) {
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name === undefined) {
      if (line !== '') entries.push(line);
    } else {
      entries = sections.get(name) ?? [];
      sections.set(name, entries);
    }
  }
  return sections;
}

/** The columns of an entry. */
export function columnsOf(entry: string): readonly string[] {
  return entry.split('\t');
}
