import { quotationsOf } from '../quotations/quotations-of.js';
import { speakerMatches, speakersOf } from './speaker.js';
import type { QuotationsView, Selected } from './types.js';

/** What is said in the selected sections: the quotations that begin there. */
export function quotationsView(selected: Selected): QuotationsView {
  const numbers = new Set(selected.sections.map(({ number }) => number));
  const quotations = quotationsOf(selected.article).filter(({ section }) => numbers.has(section));
  return { type: 'quotations', ...selected, quotations };
}

/** Only what one speaker said, by any whole words of the name; nothing when nobody of that name is quoted. */
export function bySpeaker(view: QuotationsView, name: string): QuotationsView {
  const quotations = view.quotations.filter(speakerMatches(name));
  const [speaker, other] = speakersOf(quotations);
  return { ...view, quotations, ...(speaker !== undefined && other === undefined && { speaker }) };
}
