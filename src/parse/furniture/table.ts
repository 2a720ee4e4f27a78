import { lazily } from '../../lexicon/lookups.js';
import { columnsOf, sectionsIn, type WordLists } from '../../lexicon/word-lists.js';

/**
 * Where a piece of furniture stands, as the sections of `data/lexicon/furniture*.txt` name it. In plain text and pages: a whole
 * `line`; a `lead` before a colon; a `pattern` of a whole line, or the pattern of a short line that only gives a `count`. In
 * pages alone: the `tail heading` that ends an article, the `linked lead` of a line that is mostly a link, the `last line`, the
 * name of a `class`, an `element` or a `role`; docs/pages.md says more.
 */
export type Place =
  | 'line'
  | 'lead'
  | 'pattern'
  | 'count'
  | 'tail heading'
  | 'tail heading pattern'
  | 'linked lead'
  | 'last line pattern'
  | 'any line pattern'
  | 'class'
  | 'whole class'
  | 'element'
  | 'role';

/** A row of the table of page furniture: something that is no part of an article. */
export interface FurnitureRow {
  /** Why it is left out, in a few words: `advertisement label`. */
  readonly reason: string;
  readonly place: Place;
  /** ISO 639-1, or `mul` for what belongs to no language or to several. */
  readonly language: string;
  /** Words in lower case, or a regular expression as JavaScript writes it: `/^\d+ min read$/`. */
  readonly entry: string;
  /**
   * So many lines in a row must be furniture for this one to be left out: 1, or more for words that may also be a title. A
   * neighbour that needs no other counts for all.
   */
  readonly agree: number;
  /** A line that matches the pattern has one of these words; empty where nothing is known of it. */
  readonly needs: readonly string[];
}

/** A row that is matched against a line. */
export interface FurniturePattern {
  readonly reason: string;
  matches(line: string): boolean;
}

/** So many doubtful lines in a row are furniture. */
const ENOUGH_DOUBTFUL = 3;

/** The beginning of a place whose words may also be titles of the article's own: `doubtful line`. */
const DOUBTFUL = /^doubtful /;

/** The rows of some lists. A section `[share button: line, tail heading]` has the reason before the colon, then the places. */
export function furnitureRows(lists: WordLists): readonly FurnitureRow[] {
  return Object.entries(lists).flatMap(([language, list]) =>
    [...sectionsIn(list)].flatMap(([section, entries]) => rowsOfSection(section, language, entries)),
  );
}

function rowsOfSection(section: string, language: string, entries: readonly string[]): readonly FurnitureRow[] {
  const [reason = '', places = ''] = section.split(': ');
  return places.split(', ').flatMap((written) => {
    const place = written.replace(DOUBTFUL, '') as Place;
    const agree = DOUBTFUL.test(written) ? ENOUGH_DOUBTFUL : 1;
    return entries.map((line) => {
      const [entry = '', needs] = columnsOf(line);
      return { reason, place, language, entry, agree, needs: needs?.split('|') ?? [] };
    });
  });
}

/** The rows of one place by their words. */
export function rowsByEntry(rows: readonly FurnitureRow[], place: Place): ReadonlyMap<string, FurnitureRow> {
  return new Map(rows.filter((row) => row.place === place).map((row) => [row.entry, row]));
}

/** The patterns of one place; each is compiled when a line has what it needs. */
export function patternsAt(rows: readonly FurnitureRow[], place: Place): readonly FurniturePattern[] {
  return rows.filter((row) => row.place === place).map(patternOf);
}

function patternOf({ reason, entry, needs }: FurnitureRow): FurniturePattern {
  const pattern = lazily(() => {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(entry) ?? [];
    return new RegExp(source, flags);
  });
  const mayMatch = (line: string): boolean => needs.length === 0 || needs.some((word) => line.includes(word));
  return { reason, matches: (line) => mayMatch(line) && pattern().test(line) };
}
