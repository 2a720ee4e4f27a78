import { titleKey } from '../../wording/title-form.js';
import { collapseSpaces, type Run } from '../line.js';
import { hasIntendedLineBreaks } from '../unwrap.js';
import { type Division, divisionOf } from './division.js';

/** The table of contents of a book: its place, and the titles that it lists. */
export interface ContentsZone {
  /** The index of the run with its title, and that of the run after it. */
  readonly from: number;
  readonly to: number;
  /** The listed titles, by `titleKey`. */
  readonly titles: ReadonlySet<string>;
}

/** So many blank lines end a list that has begun, unless it goes on with what it has not listed yet. */
const WIDE_GAP = 3;

/** The entries that have been read so far. */
interface Listed {
  readonly titles: Set<string>;
  /** Each numbered entry with those that it stands under: `part 2/chapter 1`. */
  readonly places: Set<string>;
  readonly words: Set<string>;
  /** The entries that the next one may stand under, highest first. */
  open: readonly Division[];
}

/** Finds the table of contents of a book. It ends where its first entry comes again, as a title, or where a paragraph begins. */
export function findContentsZone(runs: readonly Run[], column: number): ContentsZone | undefined {
  const from = runs.findIndex((run) => run.length === 1 && /^(?:table of )?contents[.:]?$/i.test(run[0].text));
  if (from === -1) return undefined;
  const listed: Listed = { titles: new Set(), places: new Set(), words: new Set(), open: [] };
  let to = from + 1;
  for (let run = runs[to]; run !== undefined && isListed(run, listed, column); run = runs[to]) {
    for (const { text } of run) addEntry(text, listed);
    to++;
  }
  return { from, to, titles: listed.titles };
}

function isListed(run: Run, listed: Listed, column: number): boolean {
  const [{ text, gap }, ...rest] = run;
  const division = divisionOf(withoutPage(text));
  if (listed.titles.has(titleKey(text))) return false;
  if (division === undefined) return !isParagraphOfText(run, column) && (gap < WIDE_GAP || listed.titles.size < 2);
  const isNew = gap > 1 && listed.titles.size > 1 && !listed.words.has(division.word);
  const isAgain =
    listed.places.has(placeOf(division, listed.open)) || (gap >= WIDE_GAP && listed.places.has(placeOf(division, [])));
  return (
    !isNew &&
    !isAgain &&
    (rest.length === 0 ||
      hasIntendedLineBreaks(run, column) ||
      rest.some((line) => divisionOf(withoutPage(line.text)) !== undefined))
  );
}

function isParagraphOfText(run: Run, column: number): boolean {
  const hasEntries = run.some(({ text }) => isPaged(text) || divisionOf(text) !== undefined);
  return run.length > 1 && !hasEntries && !hasIntendedLineBreaks(run, column);
}

function addEntry(text: string, listed: Listed): void {
  listed.titles.add(titleKey(text));
  const division = divisionOf(withoutPage(text));
  if (division === undefined) return;
  listed.places.add(placeOf(division, listed.open)).add(placeOf(division, []));
  listed.words.add(division.word);
  listed.open = [...listed.open.filter(({ level }) => level < division.level), division];
}

function placeOf(division: Division, open: readonly Division[]): string {
  const above = open.filter(({ level }) => level < division.level);
  return [...above, division].map(({ word, number = '' }) => `${word} ${number}`).join('/');
}

/** An entry is not longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST_ENTRY = 120;

/** The number of a page and what leads to it. */
const PAGE = /(?:\s{2,}|[ .]{3,})[\divxl]{1,6}$/i;

function isPaged(text: string): boolean {
  return text.length <= LONGEST_ENTRY && (PAGE.test(text) || text.includes('...'));
}

/** An entry without the number of its page and what leads to it. */
function withoutPage(text: string): string {
  return isPaged(text) ? collapseSpaces(text.replace(PAGE, '')) : text;
}
