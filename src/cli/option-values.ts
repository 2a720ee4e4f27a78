import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { ENCODING_NAMES, encodingOf } from '../input/encoding/encodings.js';
import { nearestName } from '../select/nearest-name.js';

/** The longest that a page on the web may take unless a user says otherwise, in seconds. */
const DEFAULT_TIMEOUT = 30;

/** The longest that a timer can be set for, in milliseconds: 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Wider than any screen and any paragraph; more columns than this only cost memory, for centred lines. */
const MOST_COLUMNS = 100_000;

/**
 * Reads the value of an option that takes one of several words.
 *
 * @throws {ReaderError} `usage` when the value is not among them
 */
export function parseChoice<Choice extends string>(typed: string, choices: readonly Choice[], option: string): Choice {
  const choice = choices.find((candidate) => candidate === typed);
  if (choice !== undefined) return choice;
  const allowed = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new ReaderError('usage', `${option} takes ${allowed}, not ${quoted(typed)}`);
}

/**
 * Reads the columns of `--width`.
 *
 * @throws {ReaderError} `usage` when they are no whole number of 1 or more
 */
export function parseWidth(typed: string): number {
  const columns = columnCountOf(typed);
  if (columns !== undefined) return columns;
  throw new ReaderError('usage', `--width takes a whole number of columns, 1 or more, not ${quoted(typed)}`);
}

/**
 * Reads the number of `--columns`.
 *
 * @throws {ReaderError} `usage` when it is no whole number of 1 or more
 */
export function parseTextColumns(typed: string): number {
  const columns = columnCountOf(typed);
  if (columns !== undefined) return columns;
  throw new ReaderError('usage', `--columns takes a whole number, 1 or more, not ${quoted(typed)}`);
}

/** Reads a number of columns in digits alone, at most 100,000; gives `undefined` for 0 and for any other text. */
export function columnCountOf(typed: string): number | undefined {
  const number = /^\d+$/.test(typed) ? Number(typed) : 0;
  return number > 0 ? Math.min(number, MOST_COLUMNS) : undefined;
}

/**
 * Reads the seconds of `--timeout`, a whole number or a decimal, as milliseconds.
 *
 * @throws {ReaderError} `usage` when it is no number above 0
 */
export function parseTimeout(typed: string | undefined): number {
  if (typed === undefined) return DEFAULT_TIMEOUT * 1000;
  const seconds = /^(?:\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : 0;
  if (seconds > 0) return Math.min(Math.ceil(seconds * 1000), LONGEST_TIMEOUT);
  throw new ReaderError('usage', `--timeout takes a number of seconds above 0, not ${quoted(typed)}`);
}

/**
 * Reads the label of `--encoding`.
 *
 * @throws {ReaderError} `usage` when no encoding has this label
 */
export function parseEncodingLabel(typed: string): string {
  if (encodingOf(typed) !== undefined) return typed;
  const meant = nearestName(typed, ENCODING_NAMES);
  const hint = meant === undefined ? '' : `: did you mean ${quoted(meant)}?`;
  throw new ReaderError('usage', `--encoding takes a label such as utf-8 or windows-1252, not ${quoted(typed)}${hint}`);
}
