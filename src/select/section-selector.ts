import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';

/** A request for sections, as it was typed and as it was understood. */
export type SectionSelector = NumberSelector | TitleSelector;

/** Sections by number, both ends included. A single number is a range of one. */
export interface NumberSelector {
  readonly type: 'number';
  readonly typed: string;
  /** From 1. */
  readonly first: number;
  /** `Infinity` for a range without an end: `3-`. */
  readonly last: number;
}

/** A section by its slug, its title or words of its title. */
export interface TitleSelector {
  readonly type: 'title';
  readonly typed: string;
}

/** A number or a range. Typesetters write a range with a dash, and so do programs that correct a text while it is typed. */
const RANGE = /^(\d+)(?:\s*([-‐-–−])\s*(\d*))?$/;

/**
 * Parses the value of `--section`: a list of numbers (`2`) and ranges (`2-4`, `3-`) apart by commas; anything else is a
 * title, with its commas.
 *
 * @throws {ReaderError} `usage` when it is empty, begins with a hyphen or holds a range written backwards
 * @example parseSelectors('2-4') // [{ type: 'number', typed: '2-4', first: 2, last: 4 }]
 */
export function parseSelectors(typed: string): readonly SectionSelector[] {
  const trimmed = typed.trim();
  if (trimmed === '' || trimmed.startsWith('-')) throw noSelector(trimmed);
  const parts = trimmed.split(/\s*,\s*/);
  return parts.every((part) => RANGE.test(part)) ? parts.map(parseRange) : [{ type: 'title', typed: trimmed }];
}

function parseRange(typed: string): SectionSelector {
  const [, from = '', dash, to] = RANGE.exec(typed) ?? [];
  const first = Number(from);
  const last = dash === undefined ? first : to ? Number(to) : Number.POSITIVE_INFINITY;
  if (last >= first) return { type: 'number', typed, first, last };
  // A title may be years: 1914–18.
  if (dash !== '-') return { type: 'title', typed };
  throw new ReaderError(
    'usage',
    `range ${quoted(typed)} is written backwards: did you mean ${quoted(`${to}-${from}`)}?`,
  );
}

/** Makes the error for a text that is no selector: it is empty, is an option, or is a range without a start. */
function noSelector(typed: string): ReaderError {
  const [, count] = /^-\s*([1-9]\d*)$/.exec(typed) ?? [];
  const hint = count === undefined ? '' : `: the first ${count} are 1-${count}, and number ${count} alone is ${count}`;
  return new ReaderError(
    'usage',
    `--section takes a number, a range (2-4, 3-) or a title, not ${quoted(typed)}${hint}`,
  );
}
