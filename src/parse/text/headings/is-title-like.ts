import { hasLetter, startsLower, startsWithLetter } from '../letters.js';
import { endingOf } from './ending.js';

/** No title is longer, in UTF-16 code units. */
const LONGEST = 160;

/** Whether a line could be a title by its own form: not too long, with a letter, beginning as titles begin. */
export function isTitleLike(text: string): boolean {
  if (text.length > LONGEST || !hasLetter(text) || endingOf(text) === 'comma') return false;
  const opening = text.replace(/^["'“‘«„¿¡(]{1,2}/, '');
  return /^[\d§$]/.test(opening) || (startsWithLetter(opening) && !startsLower(opening));
}
