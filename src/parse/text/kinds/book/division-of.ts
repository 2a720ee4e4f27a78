import { romanNumber } from '../../roman-number.js';
import { BOOK_DIVISIONS, BOOK_MATTER, CHAPTER_LEVEL, NUMBER_WORDS, ORDINAL_WORDS } from '../../words/book-divisions.js';

/** What a line names: a chapter, a part, what stands beside chapters. */
export interface Division {
  /** The word for it, `''` for a mere number, in lower case; for what has no number, all its words. */
  readonly word: string;
  /** 1 for the highest. */
  readonly level: number;
  /** Absent for what stands beside chapters. */
  readonly number?: number;
  /** The title that stands behind the number on the same line; empty when there is none. */
  readonly name: string;
}

/** A line that names a division is not longer, in UTF-16 code units. */
const LONGEST = 100;

/** `CHAPTER IV. The Mill`, `Chapter 4`, `BOOK TWO: The Mill`, `THE FIRST PART`. */
const NAMED =
  /^(?:the )?([a-zà-ÿ]+)\.? (?:the )?([\divxlc]{1,7}|[a-zà-ÿ]+(?:-[a-z]+)?)(?![\w’'])[.:]?(?:[\s—–-]+|$)(.*)$/i;

/** `IV.`, `IV. THE MILL`, `4`. */
const NUMBERED = /^([IVXLC]{1,7}|\d{1,3})(?:\.(?: {1,4}(\S.*))?)?$/;

/** The division that a line names, or `undefined`. */
export function divisionOf(text: string): Division | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replaceAll('_', '').trim();
  return matterOf(bare) ?? namedIn(bare) ?? numberedIn(bare);
}

function matterOf(text: string): Division | undefined {
  const word = text.toLowerCase().replace(/[.:]$/, '');
  return BOOK_MATTER.has(word) ? { word, level: CHAPTER_LEVEL, name: '' } : undefined;
}

/** A word and a number, either first; a sentence that begins like it goes on in small letters. */
function namedIn(text: string): Division | undefined {
  const [, first = '', second = '', name = ''] = NAMED.exec(text) ?? [];
  const isTurned = BOOK_DIVISIONS[first.toLowerCase()] === undefined;
  const word = (isTurned ? second : first).toLowerCase();
  const number = isTurned ? ordinal(first) : numberOf(second);
  const level = BOOK_DIVISIONS[word];
  if (level === undefined || number === undefined || /^[a-z]/.test(name) || /^[a-z]/.test(text)) return undefined;
  return { word, level, number, name };
}

function numberedIn(text: string): Division | undefined {
  const [, digits = '', name = ''] = NUMBERED.exec(text) ?? [];
  const number = numberOf(digits);
  return number === undefined || /^[a-z]/.test(name) ? undefined : { word: '', level: CHAPTER_LEVEL, number, name };
}

function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  return romanNumber(lower) ?? wordNumber(NUMBER_WORDS, lower) ?? ordinal(lower);
}

function ordinal(text: string): number | undefined {
  return wordNumber(ORDINAL_WORDS, text.toLowerCase());
}

function wordNumber(words: readonly string[], text: string): number | undefined {
  const tens = /^twenty-/.test(text) ? 20 : 0;
  const index = words.indexOf(tens === 0 ? text : text.slice(7));
  return index === -1 ? undefined : index + 1 + tens;
}
