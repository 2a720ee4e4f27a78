import { DATE_LABELS, DATE_WORDS } from '../words/date-words.js';

/** No line that only gives a date is longer, in UTF-16 code units. */
const LONGEST = 120;

/** A date or a time in mere numbers. */
const NUMBERS = /\d[-/.]\d{1,2}[-/.]\d|\d:\d\d/;

let words: ReadonlySet<string> | undefined;
let labels: ReadonlySet<string> | undefined;

/** Whether a line says nothing but when something appeared or was changed, or that it tells so: `Updated`. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  words ??= new Set(DATE_WORDS);
  labels ??= new Set(DATE_LABELS);
  const parts = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const rest = parts.filter((part) => !/^\d/.test(part));
  const known = rest.filter((part) => words?.has(part) || labels?.has(part));
  if (known.length < rest.length || parts.length === 0) return false;
  const hasLabel = rest.some((part) => labels?.has(part));
  if (rest.length === 0) return NUMBERS.test(text);
  return hasLabel || (rest.length < parts.length && /\d{4}|\d[:.]\d\d|\d\/\d/.test(text));
}
