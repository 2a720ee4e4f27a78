import { foldedWords } from '../article/slug.js';
import type { Quotation } from '../quotations/types.js';

/** A test for what a speaker said: all the typed words are whole words of the speaker's name, in any order. */
export function speakerMatches(name: string): (quotation: Quotation) => boolean {
  const wanted = foldedWords(name);
  return ({ source }) => {
    if (source === undefined || wanted.length === 0) return false;
    const words = new Set(foldedWords(source));
    return wanted.every((word) => words.has(word));
  };
}

/** Everybody who is quoted, by name, in the order of their first words. */
export function speakersOf(quotations: readonly Quotation[]): readonly string[] {
  return [...new Set(quotations.flatMap(({ source }) => source ?? []))];
}
