import { lists } from 'lexicon:furniture';
import { lazily } from '../lexicon/lookups.js';
import { splitColumns, splitEntries, type WordLists } from '../lexicon/word-lists.js';

/** No line of furniture is longer, in UTF-16 code units. */
const LONGEST = 320;

/** No line that only counts or times something is longer, in UTF-16 code units. */
const LONGEST_COUNT = 60;

/** No lead to another article is longer, in UTF-16 code units. */
const LONGEST_LEAD = 30;

/** The rows that plain text and pages share. */
export const sharedFurnitureRows: () => readonly FurnitureRow[] = lazily(() => furnitureRows(lists));

const table = lazily(() => ({
  lines: furnitureRowsByEntry(sharedFurnitureRows(), 'line'),
  leads: furnitureRowsByEntry(sharedFurnitureRows(), 'lead'),
  patterns: furniturePatternsAt(sharedFurnitureRows(), 'pattern'),
  counts: furniturePatternsAt(sharedFurnitureRows(), 'count'),
}));

/** The row for a line, whatever stands beside it. */
interface Finding {
  readonly reason: string;
  readonly agree: number;
}

/**
 * Tells for each line why a page has put it between the article's own lines; `undefined` for a line of the article. A
 * doubtful line is furniture in a row of three, or beside one that surely is.
 *
 * @param lines as they follow one another; `undefined` stands for anything other than text, and separates its neighbours
 */
export function furnitureReasons(lines: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const findings = lines.map((line) => (line === undefined ? undefined : findingOf(line)));
  return findings.map((finding, at) => (finding && agrees(finding, findings, at) ? finding.reason : undefined));
}

/** Whether as many lines in a row are furniture as one needs, or one of them needs no other. */
function agrees({ agree }: Finding, findings: readonly (Finding | undefined)[], at: number): boolean {
  let from = at;
  let to = at;
  while (from > at - agree && findings[from - 1] !== undefined) from--;
  while (to < at + agree && findings[to + 1] !== undefined) to++;
  return to - from + 1 >= agree || findings.slice(from, to + 1).some((finding) => finding?.agree === 1);
}

function findingOf(text: string): Finding | undefined {
  if (text.length > LONGEST) return undefined;
  const line = comparable(text);
  const { lines, leads, patterns, counts } = table();
  const known = lines.get(line) ?? leads.get(leadOf(line, text));
  if (known !== undefined) return known;
  const mayCount = line.length <= LONGEST_COUNT && /\d/.test(line);
  const pattern =
    patterns.find(({ matches }) => matches(line)) ??
    (mayCount ? counts.find(({ matches }) => matches(line)) : undefined);
  return pattern && { reason: pattern.reason, agree: 1 };
}

/** Gives a line in lower case, with straight apostrophes, without the dashes and arrows around it and what ends it. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[–—»→▶-]\s+|[\s.:!…»→]+$|\s[–—-]$/g, '');
}

/** Gives the words before the colon of a line that may name another article after it; a sentence does not. */
function leadOf(line: string, text: string): string {
  const colon = line.indexOf(': ');
  return colon > LONGEST_LEAD + 1 || text.endsWith('.') ? '' : line.slice(0, Math.max(0, colon)).trimEnd();
}

/**
 * Where a piece of furniture stands, as the sections of `data/lexicon/furniture*.txt` name it. In plain text and pages: a whole
 * `line`; a `lead` before a colon; a `pattern` of a whole line, or the pattern of a short line that only gives a `count`. In
 * pages alone: the `tail heading` that ends an article, the `linked lead` of a line that is mostly a link, the `last line`, the
 * name of a `class`, an `element` or a `role`; docs/pages.md says more.
 */
export type FurnitureSection =
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

/** A row of the table of page furniture: what is no part of an article, for one reason at one place. */
export interface FurnitureRow {
  /** Why it is left out, in a few words: `advertisement label`. */
  readonly reason: string;
  readonly place: FurnitureSection;
  /** ISO 639-1, or `mul` for what belongs to no language or to several. */
  readonly language: string;
  /**
   * One a line: words in lower case, or a regular expression as JavaScript writes it, `/^\d+ min read$/`. A line that matches a
   * pattern has one of the words, parted by bars, that may stand after it and a tab.
   */
  readonly entries: string;
  /**
   * So many lines in a row must be furniture for this one to be left out: 1, or more for words that may also be a title. A
   * neighbour that needs no other counts for all.
   */
  readonly agree: number;
}

/** A row that is matched against a line. */
interface FurniturePattern {
  readonly reason: string;
  matches(line: string): boolean;
}

/** So many doubtful lines in a row are furniture. */
const ENOUGH_DOUBTFUL = 3;

/** The beginning of a place whose words may also be titles of the article's own: `doubtful line`. */
const DOUBTFUL = /^doubtful /;

/**
 * Reads the rows of some lists. A section `[share button: line, tail heading]` has the reason before the colon, then the
 * places.
 */
export function furnitureRows(lists: WordLists): readonly FurnitureRow[] {
  return Object.entries(lists).flatMap(([language, list]) =>
    Object.entries(list).flatMap(([section, entries]) => rowsOfSection(section, language, entries)),
  );
}

function rowsOfSection(section: string, language: string, entries: string): readonly FurnitureRow[] {
  const [reason = '', places = ''] = section.split(': ');
  return places.split(', ').map((written) => {
    const place = written.replace(DOUBTFUL, '') as FurnitureSection;
    return { reason, place, language, entries, agree: place === written ? 1 : ENOUGH_DOUBTFUL };
  });
}

/** Gives the rows of furniture for one place, each under every entry that it lists. */
export function furnitureRowsByEntry(
  rows: readonly FurnitureRow[],
  place: FurnitureSection,
): ReadonlyMap<string, FurnitureRow> {
  return new Map(entriesAt(rows, place));
}

/** Gives the patterns of furniture for one place; each is compiled when a line first has one of its words. */
export function furniturePatternsAt(
  rows: readonly FurnitureRow[],
  place: FurnitureSection,
): readonly FurniturePattern[] {
  return entriesAt(rows, place).map(([entry, { reason }]) => patternOf(entry, reason));
}

function entriesAt(
  rows: readonly FurnitureRow[],
  place: FurnitureSection,
): readonly (readonly [string, FurnitureRow])[] {
  const there = rows.filter((row) => row.place === place);
  return there.flatMap((row) => splitEntries(row.entries).map((entry) => [entry, row] as const));
}

function patternOf(row: string, reason: string): FurniturePattern {
  const [entry = '', words] = splitColumns(row);
  const needs = words?.split('|') ?? [];
  const pattern = lazily(() => {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(entry) ?? [];
    return new RegExp(source, flags);
  });
  const mayMatch = (line: string): boolean => needs.length === 0 || needs.some((word) => line.includes(word));
  return { reason, matches: (line) => mayMatch(line) && pattern().test(line) };
}
