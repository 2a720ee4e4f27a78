import { foldedWords } from '../article/slug.js';
import { quotationsOf } from '../quotations/quotations-of.js';
import type { Quotation } from '../quotations/types.js';
import type { QuotationsView, Selected } from './types.js';

/** Gives the quotations that begin in the selected sections. */
export function quotationsView(selected: Selected): QuotationsView {
  const numbers = new Set(selected.sections.map(({ number }) => number));
  const quotations = quotationsOf(selected.article).filter(({ section }) => numbers.has(section));
  return { type: 'quotations', ...selected, quotations };
}

/** Narrows quotations to those of one speaker, by any whole words of the name; to none when nobody of that name is quoted. */
export function narrowToSpeaker(view: QuotationsView, name: string): QuotationsView {
  const quotations = view.quotations.filter(isSaidBy(name));
  const [speaker, other] = speakersOf(quotations);
  return { ...view, quotations, ...(speaker !== undefined && other === undefined && { speaker }) };
}

/** Makes a test for a speaker's quotations: all the words of `name` are words of the speaker's name, in any order. */
function isSaidBy(name: string): (quotation: Quotation) => boolean {
  const wanted = foldedWords(name);
  return ({ source }) => {
    if (source === undefined || wanted.length === 0) return false;
    const words = new Set(foldedWords(source));
    return wanted.every((word) => words.has(word));
  };
}

/** Gives the names of all speakers, in the order of their first quotations. */
export function speakersOf(quotations: readonly Quotation[]): readonly string[] {
  return [...new Set(quotations.flatMap(({ source }) => source ?? []))];
}
