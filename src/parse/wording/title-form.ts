import {
  hasLetter,
  lengthInLatinLetters,
  startsWithCapital,
  startsWithLetter,
  startsWithSmallLetter,
} from './characters.js';
import { endingOf } from './punctuation.js';

/** No title is longer, in letters. */
const LONGEST_TITLE = 160;

/** Whether a line could be a title by its own form: not too long, with a letter, beginning as titles begin. */
export function couldBeTitle(text: string): boolean {
  if (lengthInLatinLetters(text) > LONGEST_TITLE || !hasLetter(text) || endingOf(text) === 'comma') return false;
  const opening = text.replace(isWhollyQuoted(text) ? /^$/ : /^["'“‘«„¿¡(「『【《〈]{1,2}/, '');
  return /^[\d§$]/.test(opening) || (startsWithLetter(opening) && !startsWithSmallLetter(opening));
}

/** Whether a line is what somebody says, as Chinese and Japanese mark it. */
function isWhollyQuoted(text: string): boolean {
  return /^[「『].*[」』]$/.test(text);
}

/** The share of the longer words that begin with a capital in title case, at least. */
const CAPITALISED_SHARE = 0.9;

/** Whether nearly all words of a line that are longer than three letters begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s"“”().,:;!?–—-]+/).filter((word) => word.length > 3);
  return words.filter(startsWithCapital).length >= words.length * CAPITALISED_SHARE;
}

/** Longer lines are no entries, in UTF-16 code units. */
const LONGEST_ENTRY = 200;

/** Gives a title without its number, its page's number and marks, in lower case: the same in the contents and in the text. */
export function titleKey(text: string): string {
  return text
    .slice(0, LONGEST_ENTRY)
    .replace(/^\(?[\dIVX]+(?:\.\d+)*[.):]?\s+/, '')
    .replace(/[.…]{2,}\s*\d+$|\s+\d+$|\[[^\s[\]]+\]$|[¶#]$/, '')
    .trim()
    .toLowerCase();
}

/** `1.`, `2)`, `(3)`, `1.2`, `4.1.3.`, `IV.`, `B)`, `§ 7.`, with the title after it. */
const NUMBERING = /^(?:§\s?)?(?:\(?(\d{1,3}|[IVXLC]{1,6}|[A-Z])[.):]|(\d{1,3}(?:\.\d{1,3})+)[.):]?)\s+(?=\S)/;

/** Gives the number that a title begins with, without what closes it, or `undefined`. */
export function numberingOf(text: string): string | undefined {
  const match = NUMBERING.exec(text);
  return match?.[1] ?? match?.[2];
}
