import { lists as divisionLists } from 'lexicon:book-divisions';
import { lists as numberLists } from 'lexicon:number-words';
import { isOneOf, secondColumnOf } from '../../../lexicon/lookups.js';
import { romanNumber } from '../../wording/roman-number.js';

const levelOfWord = secondColumnOf(divisionLists);
const isMatter = isOneOf(divisionLists, 'matter');
const cardinal = secondColumnOf(numberLists, 'cardinal');
const ordinal = secondColumnOf(numberLists, 'ordinal');

/** The level of chapters, and of the matter beside them that has no number. */
export const CHAPTER_LEVEL = 5;

/** A division of a book that a line names: a chapter, a part, or matter beside the chapters. */
export interface Division {
  /** The word for it, `''` for a mere number, in lower case; for what has no number, all its words. */
  readonly word: string;
  /** 1 for the highest. */
  readonly level: number;
  /** Absent for what stands beside chapters. */
  readonly number?: number;
  /** The title after the number on the same line; may be empty. */
  readonly name: string;
}

/** A line that names a division is not longer, in UTF-16 code units. */
const LONGEST_TITLE = 100;

/** `CHAPTER IV. The Mill`, `Chapter 4`, `BOOK TWO: The Mill`, `THE FIRST PART`. */
const NAMED =
  /^(?:the )?([a-zà-ÿ]+)\.? (?:the )?([\divxlc]{1,7}|[a-zà-ÿ]+(?:-[a-z]+)?)(?![\w’'])[.:]?(?:[\s—–-]+|$)(.*)$/i;

/** `IV.`, `IV. THE MILL`, `4`. */
const NUMBERED = /^([IVXLC]{1,7}|\d{1,3})(?:\.(?: {1,4}(\S.*))?)?$/;

/** Reads the division of a book that a line names; `undefined` for any other line. */
export function divisionOf(text: string): Division | undefined {
  if (text.length > LONGEST_TITLE) return undefined;
  const bare = text.replaceAll('_', '').trim();
  return matterOf(bare) ?? namedIn(bare) ?? numberedIn(bare);
}

function matterOf(text: string): Division | undefined {
  const word = text.toLowerCase().replace(/[.:]$/, '');
  return isMatter(word) ? { word, level: CHAPTER_LEVEL, name: '' } : undefined;
}

/** A word and a number, either first; a sentence that begins like it goes on in small letters. */
function namedIn(text: string): Division | undefined {
  const [, first = '', second = '', name = ''] = NAMED.exec(text) ?? [];
  const isTurned = levelOfWord(first.toLowerCase()) === undefined;
  const word = (isTurned ? second : first).toLowerCase();
  const number = isTurned ? ordinalNumber(first) : numberOf(second);
  const level = levelOfWord(word);
  if (level === undefined || number === undefined || /^[a-z]/.test(name) || /^[a-z]/.test(text)) return undefined;
  return { word, level: Number(level), number, name };
}

function numberedIn(text: string): Division | undefined {
  const [, digits = '', name = ''] = NUMBERED.exec(text) ?? [];
  const number = numberOf(digits);
  return number === undefined || /^[a-z]/.test(name) ? undefined : { word: '', level: CHAPTER_LEVEL, number, name };
}

function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  return romanNumber(lower) ?? wordNumber(cardinal, lower) ?? ordinalNumber(lower);
}

function ordinalNumber(text: string): number | undefined {
  return wordNumber(ordinal, text.toLowerCase());
}

/** The number that a word stands for, with tens before it or not: `two`, `twenty-two`. */
function wordNumber(numberOfWord: (word: string) => string | undefined, text: string): number | undefined {
  const tens = /^twenty-/.test(text) ? 20 : 0;
  const number = numberOfWord(tens === 0 ? text : text.slice(7));
  return number === undefined ? undefined : Number(number) + tens;
}
