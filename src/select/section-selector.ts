import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';

/** Which sections are asked for, as typed and as understood. */
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

const RANGE = /^(\d+)(-?)(\d*)$/;

/**
 * Reads a selector as a user types it: a number (`2`), a range (`2-4`, `3-`), anything else a title.
 *
 * @throws {ReaderError} `usage` when it is empty or a range written backwards
 * @example parseSelector('2-4') // { type: 'number', typed: '2-4', first: 2, last: 4 }
 */
export function parseSelector(typed: string): SectionSelector {
  const trimmed = typed.trim();
  if (trimmed === '') throw new ReaderError('usage', 'a section is a number, a range or a title, not ""');
  const range = RANGE.exec(trimmed);
  if (range === null) return { type: 'title', typed: trimmed };
  const first = Number(range[1]);
  const last = range[2] === '' ? first : range[3] === '' ? Number.POSITIVE_INFINITY : Number(range[3]);
  if (last < first) {
    throw new ReaderError('usage', `range ${quoted(trimmed)} is written backwards: did you mean "${last}-${first}"?`);
  }
  return { type: 'number', typed: trimmed, first, last };
}
