import { ReaderError } from '../article/reader-error.js';
import type { Article } from '../article/types.js';
import { describeMissingSpeaker } from '../select/describe-miss.js';
import type { SectionSelector } from '../select/section-selector.js';
import { selectSections } from '../select/select-sections.js';
import type { Selected, View } from '../select/types.js';
import type { Selection } from './settings.js';

/** What one article has of what is asked for. */
export interface Choice {
  /** Absent when it has nothing of it. */
  readonly view?: View;
  readonly missing: readonly Missing[];
}

/** Something that is asked for by name and not there. */
export interface Missing {
  /** The selector, or the speaker's name. */
  readonly wanted: SectionSelector | string;
  /** What to say when no other article has it either. */
  readonly message: string;
}

/**
 * Narrows an article to what is asked for.
 *
 * @throws {ReaderError} `not-found` when several sections answer to one title
 */
export async function choose(article: Article, { show, sections, speaker }: Selection): Promise<Choice> {
  const { selected, misses } = selectSections(article, sections);
  const ambiguous = misses.find(({ type }) => type === 'ambiguous');
  // A title that several sections answer to is an error in itself, whatever other articles have.
  if (ambiguous !== undefined) throw new ReaderError('not-found', ambiguous.message);
  const missing = misses.map(({ selector, message }) => ({ wanted: selector, message }));
  if (misses.length === sections?.length) return { missing };
  if (show !== 'quotations') return { view: { type: show, ...selected }, missing };
  const said = await chooseQuotations(selected, speaker);
  return { ...said, missing: [...missing, ...said.missing] };
}

/** What is to be said of what is asked for and in none of the articles. */
export function unmet(choices: readonly Choice[]): readonly string[] {
  const missing = choices.flatMap((choice) => choice.missing);
  const count = (wanted: Missing['wanted']) => missing.filter((one) => one.wanted === wanted).length;
  return missing.filter(({ wanted }) => count(wanted) === choices.length).map(({ message }) => message);
}

async function chooseQuotations(selected: Selected, speaker: string | undefined): Promise<Choice> {
  const { narrowToSpeaker, quotationsView, speakersOf } = await import('../select/quotations-view.js');
  const everybody = quotationsView(selected);
  if (speaker === undefined) return { view: everybody, missing: [] };
  const view = narrowToSpeaker(everybody, speaker);
  if (view.quotations.length > 0) return { view, missing: [] };
  const message = describeMissingSpeaker(speaker, speakersOf(everybody.quotations));
  return { missing: [{ wanted: speaker, message }] };
}
