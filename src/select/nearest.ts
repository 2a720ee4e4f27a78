import { foldedWords } from '../article/slug.js';
import { editDistance } from './edit-distance.js';

/** A word may be misspelt by one letter in so many. */
const LETTERS_PER_MISTAKE = 3;

/**
 * The name that was most likely meant by a misspelt one, or `undefined` when none is near: at most one letter in three is
 * wrong, of the whole name or of one of its words. Letters that changed places are one mistake.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const wanted = foldedWords(typed).join(' ');
  const limit = Math.floor(wanted.length / LETTERS_PER_MISTAKE);
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const words = foldedWords(name);
    const near = [words.join(' '), ...words].filter((word) => Math.abs(word.length - wanted.length) <= limit);
    const distance = Math.min(...near.map((word) => editDistance(wanted, word)));
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name, distance };
  }
  return best?.name;
}
