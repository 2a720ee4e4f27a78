import { startsLower } from './letters.js';
import type { Run } from './runs.js';
import { isFull } from './wrap-column.js';

/** Of the lines of a paragraph that another one follows, so many are full. */
const FULL_SHARE = 0.5;

/** Of the lines of narrower prose that follow another one, so many begin in small letters; verse begins with capitals. */
const LOWER_SHARE = 0.4;

/** Prose that is set narrower than the text has lines so long at least, in UTF-16 code units. */
const NARROWEST = 36;

/** Such prose has so many words on a line; a program has fewer. */
const WORDS = 5;

/**
 * Whether the lines of a run end where their writer ended them, as in verse, a letter's head, an address, a program: most of
 * them leave room for the next word, before the text's own column and before the run's.
 *
 * @param column where the lines of the whole text were broken
 */
export function standsAsBroken(run: Run, column: number): boolean {
  if (run.length === 1 || fullShare(run, column) >= FULL_SHARE) return false;
  return !isNarrowProse(run);
}

function isNarrowProse(run: Run): boolean {
  const length = run.reduce((most, { text }) => Math.max(most, text.length), 0);
  const words = run.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / run.length;
  if (run.length < 3 || length < NARROWEST || words < WORDS) return false;
  const widest = run.reduce((most, { indent, text }) => Math.max(most, indent + text.length), 0);
  return fullShare(run, widest) >= FULL_SHARE && lowerShare(run) >= LOWER_SHARE;
}

function fullShare(run: Run, column: number): number {
  const full = run.filter((line, index) => {
    const next = run[index + 1];
    return next !== undefined && isFull(line, next, column);
  });
  return full.length / (run.length - 1);
}

function lowerShare([, ...rest]: Run): number {
  return rest.filter(({ text }) => startsLower(text)).length / rest.length;
}
