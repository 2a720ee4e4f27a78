import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import type { Io } from './io.js';

/** The widest that text is set unasked, in columns, and the width where nothing says it. */
const MEASURE = 80;

/** Wider than any screen and any paragraph; more columns than this only cost memory, for centred lines. */
const WIDEST = 100_000;

/**
 * How wide to set the text, in columns, at most 80: as `COLUMNS` says, which wins over what the terminal says of itself
 * (POSIX.1-2017, XBD 8.3) and holds in a pipe too; else as wide as the terminal is.
 */
export function defaultColumns({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  return Math.min(MEASURE, wholeNumber(env['COLUMNS'] ?? '') ?? (stdout.columns || MEASURE));
}

/**
 * The columns that a user asks for.
 *
 * @throws {ReaderError} `usage` when they are no whole number of 1 or more
 */
export function columnsFrom(typed: string): number {
  const columns = wholeNumber(typed);
  if (columns !== undefined) return columns;
  throw new ReaderError('usage', `--width takes a whole number of columns, 1 or more, not ${quoted(typed)}`);
}

/** The number that a text writes in digits alone, at most `WIDEST`; `undefined` for 0 and for what is no such number. */
function wholeNumber(typed: string): number | undefined {
  const number = /^\d+$/.test(typed) ? Number(typed) : 0;
  return number > 0 ? Math.min(number, WIDEST) : undefined;
}
