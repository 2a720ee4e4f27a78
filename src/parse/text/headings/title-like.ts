import { endingOf } from './ending.js';

/** No title is longer, in UTF-16 code units. */
const LONGEST = 160;

/** Whether a line could be a title by its own form: not too long, with a letter, beginning as titles begin. */
export function isTitleLike(text: string): boolean {
  if (text.length > LONGEST || !/\p{L}/u.test(text) || endingOf(text) === 'comma') return false;
  return /^["'“‘«„¿¡(]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}§$]/u.test(text);
}
