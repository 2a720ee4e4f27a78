import { lazyPattern } from './lazy-pattern.js';
import { segments } from './segments.js';

/** The most that a message quotes of a text, in graphemes: room for a long address, and not a screen full of it. */
const MOST_GRAPHEMES = 200;

/** The same in UTF-16 code units, for one grapheme may have any number of them. */
const MOST_UNITS = 10 * MOST_GRAPHEMES;

/** The beginning of an address up to its host, or to the name and the password before that. */
const START = String.raw`(?:[/\\]{2}|\bhttps?:[/\\]?)(?!\[)`;

/**
 * A name in an address, and the colon before its password. A colon may stand before a port, too, and after an address that a
 * message names; one that is hidden already stays.
 */
const NAME = String.raw`(${START}[^/\\?#\s:@"]*:)(?!\s|\d*(?:[/\\?#\s"]|$)|\*{3}@)`;

/**
 * The beginnings of addresses, and after them what a password is the part of before the last `@`: all up to the path, else,
 * since what holds no valid password (a slash in it) is one all the same, up to a space. The whole is matched, with an `@` or
 * without, so that nothing of it is gone through again: a text takes a time in proportion to its length.
 */
const PASSWORDS: readonly (() => RegExp)[] = [
  lazyPattern(String.raw`${NAME}([^/\\?#]*)`, 'gi'),
  lazyPattern(String.raw`${NAME}([^\s"]*)`, 'gi'),
  // Without a scheme. After some schemes there is a name, and after those of the web, what is hidden above.
  lazyPattern(
    String.raw`(?<![^\s"])((?!(?:https?|mailto|xmpp|sips?|acct|im|mid|cid|news|data|magnet):)[^\s/\\?#:@"]*:)([^\s/\\?#"]*)`,
    'gi',
  ),
];

/** A name in an address without a password: a token is given so. */
const NAME_ALONE = lazyPattern(String.raw`(${START})[^/\\?#\s:"]*@`, 'gi');

/**
 * A parameter of an address whose name says that its value is a secret: `access_token`, `api_key`, `X-Amz-Signature`. The
 * name is of at most 80 UTF-16 code units, so that nothing long is gone through again.
 */
const SECRET_PARAMETER =
  /([?&#;](?=[^=&#\s"]{0,80}=)[^=&#\s"]*(?:token|secret|passw|key|sig|sess|jwt)[^=&#\s"]*=)[^&#\s"]+/gi;

/**
 * Gives a text from outside as a message quotes it: in quotation marks, without passwords and tokens, and no longer than a
 * person reads.
 *
 * @example quoted('https://ann:secret@example.org') // '"https://ann:***@example.org"'
 */
export function quoted(text: string): string {
  return `"${excerpt(text)}"`;
}

/** Gives a text from outside as a message names it: as `quoted`, without the marks. */
export function excerpt(text: string): string {
  const shown = withoutPasswords(text);
  if (shown.length <= MOST_GRAPHEMES) return shown;
  const graphemes = Array.from(segments(shown.slice(0, MOST_UNITS), 'grapheme'), ({ segment }) => segment);
  const kept = graphemes.slice(0, MOST_GRAPHEMES).join('');
  return kept.length < shown.length ? `${kept}…` : shown;
}

/**
 * Gives a text with `***` in the place of each password in an address, of a name that has no password, and of each parameter
 * whose name says that it is secret.
 *
 * @example withoutPasswords('see https://ann:secret@example.org') // 'see https://ann:***@example.org'
 */
export function withoutPasswords(text: string): string {
  const withTokens = PASSWORDS.reduce((shown, pattern) => shown.replace(pattern(), hidePassword), text);
  return withTokens.replace(NAME_ALONE(), '$1***@').replace(SECRET_PARAMETER, '$1***');
}

function hidePassword(whole: string, name: string, rest: string): string {
  const end = rest.lastIndexOf('@');
  return end === -1 ? whole : `${name}***${rest.slice(end)}`;
}

/** Quotes a name as a message shows it, so that it is one word for a shell: POSIX.1, XCU 2.2. */
export function quoteForShell(text: string): string {
  const name = excerpt(text);
  return /[$`"\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
}
