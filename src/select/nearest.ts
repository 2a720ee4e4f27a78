import { foldedWords } from '../article/slug.js';

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
    const distance = Math.min(...[words.join(' '), ...words].map((word) => editDistance(wanted, word, limit)));
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name, distance };
  }
  return best?.name;
}

/** How many letters to insert, drop, change or swap with their neighbour to make one word of the other; `limit` + 1 when more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}
