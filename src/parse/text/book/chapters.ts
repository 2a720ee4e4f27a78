import { hasLetter, isInCapitals } from '../../wording/characters.js';
import { couldBeTitle, isTitleCase, titleKey } from '../../wording/title-form.js';
import { joinLines } from '../join-lines.js';
import type { Line, Run } from '../line.js';
import type { Title } from '../passage.js';
import type { ContentsZone } from './contents-zone.js';
import { CHAPTER_LEVEL, type Division, divisionOf } from './division.js';

/** The title of a chapter, a part or what stands beside them. */
interface Chapter {
  readonly title: Title;
  /** The index of its first run, and that of the run after its last. */
  readonly from: number;
  readonly to: number;
  readonly division?: Division;
}

/** A title has so many lines at most, its number among them. */
const MOST_TITLE_LINES = 4;

/** A title has so many words at most. */
const MOST_TITLE_WORDS = 16;

/** Fewer numbers in a row may be chance. */
const SHORTEST_ROW = 3;

/** Fewer numbers in a row, each on a line by itself, may be chance. */
const SHORTEST_BARE_ROW = 2;

/** The level of what is called a book. */
const BOOK_LEVEL = 2;

/** Finds the chapters of a book, in order; the entries of its table of contents are left aside. */
export function findChapters(runs: readonly Run[], contents: ContentsZone | undefined): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (let at = 0; at < runs.length; ) {
    const isListed = contents !== undefined && at > contents.from && at < contents.to;
    const chapter = isListed ? undefined : chapterAt(runs, at, contents);
    if (chapter !== undefined) chapters.push(chapter);
    at = chapter?.to ?? at + 1;
  }
  const rows = numbersInRows(chapters);
  const kept = chapters.filter((chapter) => chapter.division?.word !== '' || rows.has(chapter));
  return kept.map(withLevel(kept));
}

/** Whether a text shows chapters in a row: three or more, numbered from one, each with text. */
export function hasChapters(runs: readonly Run[]): boolean {
  const counts = new Map<string, number>();
  for (let at = 0; at < runs.length; at++) {
    const chapter = chapterAt(runs, at, undefined);
    const { word = '', number = 0, level = 0 } = chapter?.division ?? {};
    const isFollowed = chapter !== undefined && runs[chapter.to]?.[1] !== undefined;
    if (word === '' || level > CHAPTER_LEVEL || !isFollowed) continue;
    if (number === (counts.get(word) ?? 0) + 1) counts.set(word, number);
  }
  return [...counts.values()].some((count) => count >= SHORTEST_ROW);
}

function chapterAt(runs: readonly Run[], at: number, contents: ContentsZone | undefined): Chapter | undefined {
  const run = runs[at];
  if (run === undefined || run.length > MOST_TITLE_LINES || at + 1 === runs.length) return undefined;
  const [first, ...rest] = run;
  const division = divisionOf(first.text);
  if (division === undefined)
    return isNamedIn(contents, run) ? chapterOf(at, { label: first.text, rest: [], to: at + 1 }) : undefined;
  if (at !== 0 && at !== contents?.from && !standsApart(division, run)) return undefined;
  if (rest.length > 0) {
    if (!isTitle([first, ...rest]) || rest.some(({ text }) => divisionOf(text) !== undefined)) return undefined;
    return chapterOf(at, { label: first.text, rest, to: at + 1, division });
  }
  const below = runs[at + 1];
  const isUntitled = division.number !== undefined && division.name === '' && below !== undefined;
  const isTitled =
    isUntitled && runs[at + 2] !== undefined && divisionOf(below[0].text) === undefined && isTitle(below);
  return chapterOf(at, { label: first.text, rest: isTitled ? below : [], to: isTitled ? at + 2 : at + 1, division });
}

/** A title of its label and the lines below it: `CHAPTER I. The Mill`, `Chapter 1: The Mill`. */
function chapterOf(
  from: number,
  found: { label: string; rest: readonly Line[]; to: number; division?: Division },
): Chapter {
  const { label, rest, to, division } = found;
  const isOne = rest.length === 0 || division === undefined || division.name !== '' || /[.:—–-]$/.test(label);
  const lines = [{ text: isOne ? label : `${label}:`, indent: 0, gap: 0 }, ...rest];
  const title: Title = { type: 'title', text: joinLines(lines), level: division?.level ?? CHAPTER_LEVEL };
  return { title, from, to, ...(division !== undefined && { division }) };
}

/** Whether a run stands as titles do. A number alone, or a word that may be any, needs more blank lines above it. */
function standsApart({ word, number, name }: Division, [{ text, gap }]: Run): boolean {
  if (word !== '' && number !== undefined) return true;
  return gap > 1 || isInCapitals(text.replace(/[^A-Za-z]/g, '')) || (word === '' && name === '');
}

/** Whether a run is the title of the chapter whose number stands above it. */
function isTitle(run: Run): boolean {
  const text = joinLines(run).replaceAll('_', '');
  if (run.length > MOST_TITLE_LINES - 1 || !hasLetter(text) || text.split(' ').length > MOST_TITLE_WORDS) return false;
  if (isInCapitals(text)) return true;
  if (!couldBeTitle(text) || /^["“'‘«[(]/.test(text)) return false;
  return !/[.!?]$/.test(text) || isTitleCase(text);
}

function isNamedIn(contents: ContentsZone | undefined, [first, second]: Run): boolean {
  return contents !== undefined && second === undefined && first.gap > 1 && contents.titles.has(titleKey(first.text));
}

/** The mere numbers, with titles or without, that stand in rows from one. */
function numbersInRows(chapters: readonly Chapter[]): ReadonlySet<Chapter> {
  const numbers = chapters.filter(({ division }) => division?.word === '');
  const titled = numbers.filter(({ division }) => division?.name !== '');
  const bare = numbers.filter(({ division }) => division?.name === '');
  return new Set([...rowsOf(titled, SHORTEST_ROW), ...rowsOf(bare, SHORTEST_BARE_ROW)]);
}

function rowsOf(chapters: readonly Chapter[], shortest: number): readonly Chapter[] {
  const rows: Chapter[][] = [];
  for (const chapter of chapters) {
    const open = rows.at(-1);
    if (chapter.division?.number === 1) rows.push([chapter]);
    else if (open !== undefined && chapter.division?.number === open.length + 1) open.push(chapter);
  }
  return rows.filter((row) => row.length >= shortest).flat();
}

/**
 * Levels as this book has them: of parts and books, what comes first stands above; a bare number is below what has a title;
 * what has no number stands beside the highest.
 */
function withLevel(chapters: readonly Chapter[]): (chapter: Chapter) => Chapter {
  const divisions = chapters.flatMap(({ division }) => (division?.number === undefined ? [] : [division]));
  const words = divisions.map(({ word }) => word);
  const isSwapped = words.includes('book') && words.indexOf('part') < words.indexOf('book') && words.includes('part');
  const hasTitles = divisions.some(({ word, name }) => word !== '' || name !== '');
  const levelOf = ({ word, level, name }: Division): number => {
    if (isSwapped && word === 'part') return BOOK_LEVEL;
    if (isSwapped && word === 'book') return BOOK_LEVEL + 1;
    return hasTitles && word === '' && name === '' ? CHAPTER_LEVEL + 1 : level;
  };
  const highest = divisions.reduce((least, division) => Math.min(least, levelOf(division)), CHAPTER_LEVEL);
  return (chapter) => {
    const { division = { word: '', level: CHAPTER_LEVEL, number: 0, name: chapter.title.text } } = chapter;
    const level = division.number === undefined ? highest : levelOf(division);
    return { ...chapter, title: { ...chapter.title, level } };
  };
}
