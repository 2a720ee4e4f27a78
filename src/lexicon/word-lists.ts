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

const read = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The entries of one list by section, in the order of the list; those before any section go by the empty name. A list is read
 * once, however many of its sections are asked for.
 */
export function sectionsIn(list: string): ReadonlyMap<string, readonly string[]> {
  const known = read.get(list);
  if (known !== undefined) return known;
  const sections = readSections(list);
  read.set(list, sections);
  return sections;
}

function readSections(list: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let entries: string[] = [];
  sections.set('', entries);
  for (const line of list.split('\n')) {
    if (line.startsWith('[') && line.endsWith(']') && line.length > 2) {
      const name = line.slice(1, -1);
      entries = sections.get(name) ?? [];
      sections.set(name, entries);
    } else if (line !== '') entries.push(line);
  }
  return sections;
}

/** The columns of an entry. */
export function columnsOf(entry: string): readonly string[] {
  return entry.split('\t');
}
