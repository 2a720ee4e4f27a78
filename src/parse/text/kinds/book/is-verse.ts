import { startsLower } from '../../letters.js';
import type { Run } from '../../runs.js';
import { isFull } from '../../wrap-column.js';

/** Of the lines of a paragraph that another one follows, so many are full. */
const FULL_SHARE = 0.5;

/** Of the lines of narrower prose that follow another one, so many begin in small letters; verse begins with capitals. */
const LOWER_SHARE = 0.4;

/**
 * Whether the lines of a run end where their writer ended them, as in verse, a letter's head or a signature: most of them
 * leave room for the next word, before the text's own column and before the run's.
 */
export function isVerse(run: Run, column: number): boolean {
  if (run.length === 1 || fullShare(run, column) >= FULL_SHARE) return false;
  const widest = run.reduce((most, { indent, text }) => Math.max(most, indent + text.length), 0);
  const isLong = run.length > 2 || widest >= column * 0.6;
  return !isLong || fullShare(run, widest) < FULL_SHARE || lowerShare(run) < LOWER_SHARE;
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
