import { isWrittenWithoutSpaces } from '../article/wide-characters.js';
import type { Range } from '../render/lines/line.js';
import type { PlacedLine } from '../render/terminal/page.js';
import { type Book, type Slice, textOfSlice } from './book.js';
import { keptFor } from './kept.js';
import { compare, type Layout, type Position, withoutPrefix } from './layout.js';

/** Words that were found: where they begin, and the stretch of each line that they take. */
export interface Hit extends Position {
  /** In UTF-16 code units from the beginning of the line. */
  readonly start: number;
  readonly ranges: readonly LineRange[];
}

/** A stretch of the line with this index, in UTF-16 code units. */
export interface LineRange extends Range {
  readonly line: number;
}

/** A text in which letters that a reader takes for the same are the same. */
interface Folded {
  readonly text: string;
  /** Where each character of it stands in the text that was folded, and the end of that. */
  readonly from: readonly number[];
}

/** The lines of a slice as one folded text, and the line and column of each of its characters. */
interface Searchable {
  readonly text: string;
  readonly lines: readonly number[];
  readonly columns: readonly number[];
  /** Where the character ends that stands there. */
  readonly ends: readonly number[];
}

const ASCII = /^[ -~\n]*$/;
const BEYOND_ASCII = /[^ -~\n]/gu;

/** The accents of Latin, Greek and Cyrillic letters; those of other scripts are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Signs that have another form on a keyboard, and that form. */
const TYPED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '«': '"',
  '»': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\xad': '',
};

/** Folds what is sought as texts are folded: case, accents, and the forms of quotation marks and dashes do not count. */
export function foldPattern(typed: string): string {
  return foldWhole(typed).replace(/\s+/g, ' ');
}

function foldWhole(text: string): string {
  return text.replace(BEYOND_ASCII, foldCharacter).toLowerCase();
}

function foldCharacter(character: string): string {
  return TYPED[character] ?? character.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

/** Folds each character by itself, so that its place is known. */
function fold(text: string): Folded {
  if (ASCII.test(text))
    return { text: text.toLowerCase(), from: Array.from({ length: text.length + 1 }, (_, at) => at) };
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const one = foldCharacter(character);
    for (let unit = 0; unit < one.length; unit++) from.push(at);
    folded += one;
    at += character.length;
  }
  return { text: folded, from: [...from, at] };
}

const quickTexts = keptFor((book: Book) => {
  const textOf = keptFor((slice: Slice) => foldWhole(textOfSlice(book, slice)).replace(/[^\S\n]+/g, ' '));
  return (index: number): string => {
    const slice = book.slices[index];
    return slice === undefined ? '' : textOf(slice);
  };
});

/** Gives the words of a slice, folded, to tell quickly whether what is sought may be there. */
function quickText(book: Book, slice: number): string {
  return quickTexts(book)(slice);
}

/** The numbers of hits before each slice, and in all of them, of the pattern that was counted last. */
const lastCounts = keptFor((_: Book) => ({ pattern: '', before: [] as readonly number[], all: 0 }));

function countsOf(book: Book, pattern: string): { readonly before: readonly number[]; readonly all: number } {
  const last = lastCounts(book);
  if (last.pattern !== pattern) {
    last.pattern = pattern;
    last.all = 0;
    last.before = book.slices.map((_, slice) => {
      const before = last.all;
      last.all += quickText(book, slice).split(pattern).length - 1;
      return before;
    });
  }
  return last;
}

/** Tells which hit it is, from 1, and how many there are, as far as the text of the article tells it without its lines. */
export function rankOf(layout: Layout, pattern: string, hit: Hit): { readonly rank: number; readonly all: number } {
  const { before, all } = countsOf(layout.book, pattern);
  const index = hitsIn(layout, hit.slice, pattern).findIndex((one) => one.line === hit.line && one.start === hit.start);
  const rank = (before[hit.slice] ?? 0) + index + 1;
  return { rank, all: Math.max(all, rank) };
}

const searchables = keptFor(searchableOf);
const lastHits = keptFor((_: readonly PlacedLine[]) => ({ pattern: '', hits: [] as readonly Hit[] }));

/** Finds a folded pattern in the lines of a slice, also where it goes over the end of a line. */
export function hitsIn(layout: Layout, slice: number, pattern: string): readonly Hit[] {
  const lines = layout.lines(slice);
  if (pattern === '') return [];
  const last = lastHits(lines);
  if (last.pattern !== pattern) {
    last.pattern = pattern;
    last.hits = [...findHits(searchables(lines), slice, pattern)];
  }
  return last.hits;
}

function* findHits({ text, ...places }: Searchable, slice: number, pattern: string): Generator<Hit> {
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + pattern.length)) {
    const ranges: LineRange[] = [];
    for (let index = at; index < at + pattern.length; index++) {
      const line = places.lines[index] ?? 0;
      const start = places.columns[index] ?? 0;
      const end = places.ends[index] ?? start;
      const before = ranges.at(-1);
      if (before?.line === line) ranges[ranges.length - 1] = { ...before, end: Math.max(before.end, end) };
      else ranges.push({ line, start, end });
    }
    const [first] = ranges;
    if (first !== undefined) yield { slice, line: first.line, start: first.start, ranges };
  }
}

/** Joins the lines of each block to one text, with a space between two lines where the text has one. */
function searchableOf(lines: readonly PlacedLine[]): Searchable {
  let text = '';
  const places = { lines: [] as number[], columns: [] as number[], ends: [] as number[] };
  const add = (character: string, line: number, range: Range): void => {
    text += character;
    places.lines.push(line);
    places.columns.push(range.start);
    places.ends.push(range.end);
  };
  for (const [index, { line, section, block }] of lines.entries()) {
    const { start, text: words } = withoutPrefix(line);
    const before = lines[index - 1];
    const gap = before?.section === section && before.block === block ? gapBetween(text, words) : '\n';
    if (text !== '' && gap !== '') add(gap, index, { start, end: start });
    const folded = fold(words);
    for (let at = 0; at < folded.text.length; at++) {
      const [from = 0, to = 0] = [folded.from[at], folded.from[at + 1]];
      add(folded.text.charAt(at), index, { start: start + from, end: start + Math.max(to, from + 1) });
    }
  }
  return { text, ...places };
}

/** Gives what stood between the text so far and the next line: nothing between ideographs and after a hyphen. */
function gapBetween(text: string, next: string): string {
  if (isWrittenWithoutSpaces(text.at(-1) ?? '') && isWrittenWithoutSpaces(next.charAt(0))) return '';
  return /\S-$/.test(text.slice(-2)) ? '' : ' ';
}

/**
 * Finds the next hit after a position, or the one before it; beyond the end of the book the search goes on at its other end.
 *
 * @param from where the search begins; a hit that begins there is not found
 * @param by 1 for forwards, -1 for backwards
 */
export function findHit(
  layout: Layout,
  pattern: string,
  from: Position & { readonly start: number },
  by: 1 | -1,
): Hit | undefined {
  const count = layout.book.slices.length;
  for (let step = 0; step <= count; step++) {
    const slice = (from.slice + by * step + count) % count;
    if (!quickText(layout.book, slice).includes(pattern)) continue;
    const hits = hitsIn(layout, slice, pattern);
    const isBeyond = (hit: Hit): boolean => by * (compare(hit, from) || hit.start - from.start) > 0;
    const found = step === 0 ? hits.filter(isBeyond) : hits;
    const hit = found.at(by === 1 ? 0 : -1);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
