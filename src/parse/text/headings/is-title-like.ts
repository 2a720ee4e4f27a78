import { hasLetter, startsLower, startsWithLetter } from '../letters.js';
import { readingLength } from '../reading-length.js';
import { endingOf } from './ending.js';

/** No title is longer, in letters. */
const LONGEST = 160;

/** Whether a line could be a title by its own form: not too long, with a letter, beginning as titles begin. */
export function isTitleLike(text: string): boolean {
  if (readingLength(text) > LONGEST || !hasLetter(text) || endingOf(text) === 'comma') return false;
  const opening = text.replace(isWhollyQuoted(text) ? /^$/ : /^["'“‘«„¿¡(「『【《〈]{1,2}/, '');
  return /^[\d§$]/.test(opening) || (startsWithLetter(opening) && !startsLower(opening));
}

/** Whether a line is what somebody says, as Chinese and Japanese mark it. */
function isWhollyQuoted(text: string): boolean {
  return /^[「『].*[」』]$/.test(text);
}
