import { lists } from 'lexicon:date-lines';
import { isWeekday, monthNumber } from '../../../lexicon/calendar.js';
import { isOneOf } from '../../../lexicon/lookups.js';

/** No line that only gives a date is longer, in UTF-16 code units. */
const LONGEST = 120;

/** A date or a time in mere numbers. */
const NUMBERS = /\d[-/.]\d{1,2}[-/.]\d|\d:\d\d/;

/** Whether a word in lower case stands before a date and tells what happened then: `updated`. */
export const isDateLabel: (word: string) => boolean = isOneOf(lists, 'labels');

const isOtherWord = isOneOf(lists, 'words');

/** Whether a line says nothing but when something appeared or was changed, or that it tells so: `Updated`. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const words = parts.filter((part) => !/^\d/.test(part));
  if (parts.length === 0 || !words.every(isDateWord)) return false;
  if (words.length === 0) return NUMBERS.test(text);
  return words.some(isDateLabel) || (words.length < parts.length && /\d{4}|\d[:.]\d\d|\d\/\d/.test(text));
}

function isDateWord(word: string): boolean {
  return isDateLabel(word) || isOtherWord(word) || monthNumber(word) > 0 || isWeekday(word);
}
