import { isInCapitals } from '../letters.js';
import type { Candidate } from './candidate.js';

/** Titles that nothing is drawn under come after those that are underlined. */
export const PLAIN: number = 100;

/** So many titles in capitals, and so many others, make two levels. */
const FEWEST = 2;

/**
 * The level of each title as the text shows it, or one level for all: by the parts of its number (`1.2` is below `1`), or by
 * capitals, a title in capitals standing above one that is not.
 */
export function levelsOf(titles: readonly Candidate[]): readonly number[] {
  const capitals = titles.filter(({ text }) => isInCapitals(text)).length;
  const isCased = capitals >= FEWEST && titles.length - capitals >= FEWEST;
  return titles.map((title) => PLAIN + numberedDepth(title) + (isCased && !isInCapitals(title.text) ? 1 : 0));
}

function numberedDepth({ numbering = '' }: Candidate): number {
  return numbering.split('.').length - 1;
}
