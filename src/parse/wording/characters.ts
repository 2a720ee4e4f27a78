import { lazyPattern } from '../../article/lazy-pattern.js';

/*
 * Questions about single characters, in any script. They do by letter case what Unicode classes in regular expressions do
 * too: compiling one such class takes longer than reading a short article.
 */

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a text begins with a small letter. */
export function startsWithSmallLetter(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

const LETTER = lazyPattern(String.raw`\p{L}`, 'u');

/** Whether a text begins with a letter, of a script with capitals or without. */
export function startsWithLetter(text: string): boolean {
  const first = text.charAt(0);
  if (first.toLowerCase() !== first.toUpperCase()) return true;
  return first > '\x7f' && !isGeneralPunctuation(first) && LETTER().test(first);
}

/** Whether a character is of the block of dashes, quotation marks and spaces, which has no letters. */
function isGeneralPunctuation(character: string): boolean {
  return character >= '\u2000' && character <= '\u206f';
}

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (startsWithLetter(text.charAt(at))) return true;
  return false;
}

/** Whether a text has a small letter. */
export function hasSmallLetter(text: string): boolean {
  return text !== text.toUpperCase();
}

/** Whether a text has letters, and all of them are capitals: `RIVER PLAN`. */
export function isInCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A character of Chinese, Japanese or Korean stands for so many letters of an alphabet. */
const DENSITY = 2.5;

/** Some character of these scripts, for a first look at a text. */
const DENSE = /[\u0e00-\u0e7f\u3041-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;

/** So many characters of a script without spaces make a word, on the average. */
const WORD_LENGTH = 2;

/**
 * How long a text is to a reader, in letters of an alphabet: a line of Chinese says what a line more than twice as long
 * says in English.
 */
export function lengthInLatinLetters(text: string): number {
  return text.length + countDense(text, isDense) * (DENSITY - 1);
}

/** Estimates how many columns a text takes, near enough to tell a broken line from a paragraph: Chinese, Japanese and Korean take two. */
export function approximateWidth(text: string): number {
  return text.length + countDense(text, isDense);
}

/** Estimates how many words a text has: by white space, and in scripts without spaces by the number of characters. */
export function estimateWordCount(text: string): number {
  return text.split(/\s+/).length + Math.floor(countDense(text, isUnspaced) / WORD_LENGTH);
}

function countDense(text: string, holds: (code: number) => boolean): number {
  if (!DENSE.test(text)) return 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) if (holds(text.charCodeAt(at))) count++;
  return count;
}

/** Han, kana and Hangul. */
function isDense(code: number): boolean {
  return isHanOrKana(code) || (code >= 0xac00 && code <= 0xd7a3);
}

/** Han, kana and Thai. */
function isUnspaced(code: number): boolean {
  return isHanOrKana(code) || (code >= 0x0e00 && code <= 0x0e7f);
}

function isHanOrKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}
