import { segments } from './segments.js';

/** The most that a message quotes of a text, in graphemes: enough for a long address, and less than a screen. */
const MOST_GRAPHEMES = 200;

/** The same in UTF-16 code units, for one grapheme may have any number of them. */
const MOST_UNITS = 10 * MOST_GRAPHEMES;

/**
 * A password in an address, with all from the slashes to the colon before it as its first group. A colon may also stand
 * before a port, or after an address that a message names. A password that is not valid, because it has a slash, counts too.
 */
const PASSWORD =
  /((?:[/\\]{2}|\bhttps?:[/\\]?)(?!\[)[^/\\?#\s:@"]*:)(?!\s|\d*(?:[/\\?#\s"]|$))(?:[^/\\?#]{0,1000}|[^\s"]{0,1000})@/gi;

/**
 * Quotes a text from outside in a message: in quotation marks, without passwords, and cut where it is very long.
 *
 * @example quoted('https://ann:secret@example.org') // '"https://ann:***@example.org"'
 */
export function quoted(text: string): string {
  return `"${excerpt(text)}"`;
}

/** Cuts a text from outside for a message, as `quoted` does, without quotation marks. */
export function excerpt(text: string): string {
  const shown = withoutPasswords(text);
  if (shown.length <= MOST_GRAPHEMES) return shown;
  const graphemes = Array.from(segments(shown.slice(0, MOST_UNITS), 'grapheme'), ({ segment }) => segment);
  const kept = graphemes.slice(0, MOST_GRAPHEMES).join('');
  return kept.length < shown.length ? `${kept}…` : shown;
}

/**
 * Puts `***` in the place of each password in an address.
 *
 * @example withoutPasswords('see https://ann:secret@example.org') // 'see https://ann:***@example.org'
 */
export function withoutPasswords(text: string): string {
  return text.replace(PASSWORD, '$1***@');
}
