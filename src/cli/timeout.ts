import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';

/** How long a page on the web may take unasked, in seconds. */
const SECONDS = 30;

/** The longest that a timer can be set for, in milliseconds: 24 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * How long a page on the web may take, in milliseconds.
 *
 * @param typed seconds, a whole number or a decimal
 * @throws {ReaderError} `usage` when it is no number above 0
 */
export function timeoutFrom(typed: string | undefined): number {
  if (typed === undefined) return SECONDS * 1000;
  const seconds = /^(?:\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : 0;
  if (seconds > 0) return Math.min(Math.ceil(seconds * 1000), LONGEST);
  throw new ReaderError('usage', `--timeout takes a number of seconds above 0, not ${quoted(typed)}`);
}
