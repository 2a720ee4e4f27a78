import { foldedWords } from '../article/slug.js';

/** A word of so many letters may have one mistake. */
const LETTERS_PER_MISTAKE = 3;

/**
 * Finds the name that was most likely meant by a misspelt one; `undefined` when no name is near: at most one letter in three
 * is wrong, of the whole name or of one of its words. Letters that changed places are one mistake.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
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

/**
 * Counts the letters to insert, drop, change or swap with their neighbour to make one word of the other (optimal string
 * alignment). Letters are UTF-16 code units. Takes time and memory in proportion to `a.length * b.length`.
 *
 * @example editDistance('sprot', 'sport') // 1
 */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= a.length; row++) {
    const distances: number[] = [];
    rows.push(distances);
    for (let column = 0; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + changed];
      if (swapped) ways.push(at(row - 2, column - 2) + 1);
      distances.push(row === 0 || column === 0 ? row + column : Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
