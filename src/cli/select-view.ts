import { ReaderError } from '../article/reader-error.js';
import type { Article } from '../article/types.js';
import { describeMissingSpeaker } from '../select/describe-miss.js';
import type { SectionSelector } from '../select/section-selector.js';
import { selectSections } from '../select/select-sections.js';
import type { Selected, View } from '../select/types.js';
import type { Selection } from './settings.js';

/** The part of an article that is asked for, and whatever of it the article lacks. */
export interface FoundView {
  /** Absent when the article has nothing of it. */
  readonly view?: View;
  readonly missing: readonly MissingPart[];
}

/** A section or a speaker that is asked for by name, and that an article lacks. */
export interface MissingPart {
  /** The selector, or the speaker's name. */
  readonly wanted: SectionSelector | string;
  /** The message for when no other article has it either. */
  readonly message: string;
}

/**
 * Narrows an article to what is asked for.
 *
 * @throws {ReaderError} `not-found` when a title is that of several sections
 */
export async function selectView(article: Article, { show, sections, speaker }: Selection): Promise<FoundView> {
  const { selected, misses } = selectSections(article, sections);
  const ambiguous = misses.find(({ type }) => type === 'ambiguous');
  // A title that several sections have is an error in itself, whatever other articles have.
  if (ambiguous !== undefined) throw new ReaderError('not-found', ambiguous.message);
  const missing = misses.map(({ selector, message }) => ({ wanted: selector, message }));
  if (misses.length === sections?.length) return { missing };
  if (show !== 'quotations') return { view: { type: show, ...selected }, missing };
  const said = await selectQuotations(selected, speaker);
  return { ...said, missing: [...missing, ...said.missing] };
}

/** Gives the messages for all that is asked for and that every one of the articles lacks. */
export function missingMessages(found: readonly FoundView[]): readonly string[] {
  const missing = found.flatMap((one) => one.missing);
  const count = (wanted: MissingPart['wanted']) => missing.filter((one) => one.wanted === wanted).length;
  return missing.filter(({ wanted }) => count(wanted) === found.length).map(({ message }) => message);
}

async function selectQuotations(selected: Selected, speaker: string | undefined): Promise<FoundView> {
  const { narrowToSpeaker, quotationsView, speakersOf } = await import('../select/quotations-view.js');
  const everybody = quotationsView(selected);
  if (speaker === undefined) return { view: everybody, missing: [] };
  const view = narrowToSpeaker(everybody, speaker);
  if (view.quotations.length > 0) return { view, missing: [] };
  const message = describeMissingSpeaker(speaker, speakersOf(everybody.quotations));
  return { missing: [{ wanted: speaker, message }] };
}
