import { startsUpper } from '../letters.js';

/** Whether nearly all words of a line that are longer than three letters begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s"“”().,:;!?–—-]+/).filter((word) => word.length > 3);
  return words.filter(startsUpper).length >= words.length * 0.9;
}
