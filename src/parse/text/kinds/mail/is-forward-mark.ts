import { hasLetter } from '../../letters.js';

/** No mark is longer, in UTF-16 code units. */
const LONGEST = 80;

/**
 * Whether a line has the form of what stands above the header of a mail that is passed on, in any language: words between
 * dashes (`----- Original Message -----`), or words and a colon (`Begin forwarded message:`). It is one above a header only.
 */
export function isForwardMark(text: string): boolean {
  if (text.length > LONGEST || !hasLetter(text)) return false;
  return /^-{2,}.*[^-]-{2,}$/.test(text) || /[^\s:]\s?:$/.test(text);
}
