import { lists } from 'lexicon:conjunctions';
import { isOneOf } from '../../lexicon/lookups.js';
import { startsWithLetter, startsWithSmallLetter } from '../wording/characters.js';
import { UNSPACED_SCRIPTS } from './layout.js';
import { collapseSpaces, type Line } from './line.js';

const isConjunction = isOneOf(lists);

/** Joins broken lines into the one text that they were, its white space made single spaces. */
export function joinLines(lines: readonly Line[]): string {
  const pieces = lines.map(({ text }, index) => {
    const next = lines[index + 1];
    return next === undefined ? text : text + glueBetween(text, next.text);
  });
  return collapseSpaces(pieces.join(''));
}

/**
 * Gives the glue between two lines that are joined: a space, but nothing in scripts without spaces or after a hyphen within a
 * word.
 */
export function glueBetween(before: string, after: string): '' | ' ' {
  const isUnspaced = UNSPACED_SCRIPTS.test(before.slice(-1)) && UNSPACED_SCRIPTS.test(after.charAt(0));
  return isUnspaced || isCompound(before, after) ? '' : ' ';
}

/** Whether a hyphen joins what stands around it: `well-known`, `E-Mail-Adresse`, `COVID-19`, and not `two- and three-year`. */
function isCompound(before: string, after: string): boolean {
  if (!before.endsWith('-') || !startsWord(before.slice(-2)) || !startsWord(after)) return false;
  return !isConjunction(/^\S{1,8}/.exec(after)?.[0] ?? '');
}

function startsWord(text: string): boolean {
  return startsWithLetter(text) || /^\d/.test(text);
}

/** Whether a line and the next one divide a word: the hyphen stands there only because the line ends. */
export type IsDividedWord = (before: string, after: string) => boolean;

/** The two parts of a word on both sides of a hyphen at the end of a line, in lower case. */
interface Halves {
  readonly first: string;
  readonly second: string;
}

/** The words of a text, and its habit of dividing them. */
interface Vocabulary {
  /** All words but those at the ends of lines that are in question; a compound with hyphens is one. In lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether the text divides words at the ends of lines as it likes, and not only compounds at their hyphens. */
  readonly isDividing: boolean;
}

/** So many divided words that the text shows whole make the habit, or so many hyphens at the ends of its lines. */
const FEWEST_SHOWN = 2;
const FEWEST_HYPHENS = 3;

/** The share of the lines that end with a hyphen in a text that divides words, at least. */
const HYPHENATED_SHARE = 0.03;

/** No half of a word is longer, in UTF-16 code units. */
const LONGEST_HALF = 60;

/**
 * Tells words that were divided at the ends of lines (`car-`, `ried`) from compounds that were broken at their hyphens
 * (`well-`, `known`) by the text's own words, in any language: a word is divided where the whole stands elsewhere in the text
 * without a hyphen, a compound where it stands there with it, or both halves do as words by themselves. Where the text shows
 * neither, its habit decides: compounds come mostly within lines, divided words at their ends only.
 *
 * A short text without a habit keeps its hyphens, also wrong ones. A text that divides words loses the hyphen of a compound
 * that it has nowhere else, unless it has both halves. The words are looked at only when the first question is asked.
 */
export function dividedWordTest(lines: readonly Line[]): IsDividedWord {
  let vocabulary: Vocabulary | undefined;
  return (before, after) => {
    const halves = halvesOf(before, after);
    if (halves === undefined) return false;
    vocabulary ??= vocabularyOf(lines);
    return isShownWhole(halves, vocabulary.words) ?? vocabulary.isDividing;
  };
}

/** The halves of what may be a divided word; nobody divides one after its first letter, or a compound's last part. */
function halvesOf(before: string, after: string): Halves | undefined {
  if (!before.endsWith('-') || !startsWithSmallLetter(after)) return undefined;
  const [, first = ''] = /([\p{L}\p{M}-]+)-$/u.exec(before.slice(-LONGEST_HALF).toLowerCase()) ?? [];
  const [second = ''] = /^[\p{L}\p{M}]+/u.exec(after.slice(0, LONGEST_HALF)) ?? [];
  const isDivisible = first.length > 1 && second.length > 1 && !first.includes('-') && !isConjunction(second);
  return isDivisible ? { first, second } : undefined;
}

/** Whether other words of a text show that halves are one word; `undefined` where they show nothing. */
function isShownWhole({ first, second }: Halves, words: ReadonlySet<string>): boolean | undefined {
  if (words.has(`${first}-${second}`)) return false;
  if (words.has(first + second)) return true;
  return words.has(first) && words.has(second) ? false : undefined;
}

function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  const hyphens: Halves[] = [];
  let compounds = 0;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const text = line.text.replaceAll('\u00ad', '').toLowerCase();
    const found = text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
    const halves = halvesAt(lines, index);
    for (const word of found.slice(isOpen ? 1 : 0, halves === undefined ? found.length : -1)) {
      words.add(word);
      if (word.includes('-')) compounds++;
    }
    if (halves !== undefined) hyphens.push(halves);
    isOpen = halves !== undefined;
  }
  return {
    words,
    isDividing: isDividing(
      hyphens.map((halves) => isShownWhole(halves, words)),
      compounds,
      lines.length,
    ),
  };
}

/** The halves at the end of a line that goes on in the next one. */
function halvesAt(lines: readonly Line[], index: number): Halves | undefined {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || next.gap > 0) return undefined;
  return halvesOf(line.text, next.text.replace(/^[> ]+/, ''));
}

/**
 * Whether a text divides words: it shows some whole and few as compounds, or more hyphens stand at the ends of its lines than
 * compounds within them, of which only every tenth or so would come to an end.
 */
function isDividing(shown: readonly (boolean | undefined)[], compounds: number, lines: number): boolean {
  const whole = shown.filter((isWhole) => isWhole === true).length;
  const kept = shown.filter((isWhole) => isWhole === false).length;
  if (whole >= FEWEST_SHOWN && whole > kept) return true;
  const isFrequent = shown.length >= FEWEST_HYPHENS && shown.length >= lines * HYPHENATED_SHARE;
  return isFrequent && shown.length > compounds && kept <= whole + shown.length / 4;
}
