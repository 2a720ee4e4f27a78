import { ReaderError } from '../article/reader-error.js';
import type { Article } from '../article/types.js';
import { describeMissingSpeaker } from './describe-miss.js';
import { narrowToSpeaker, quotationsView, speakersOf } from './quotations-view.js';
import { parseSelectors } from './section-selector.js';
import { selectSections } from './select-sections.js';
import type { QuotationsView, Selected, View } from './types.js';

/** The part of an article that is asked for. */
export interface ViewRequest {
  /** The article itself when absent. */
  readonly show?: View['type'];
  /** Only these sections, each as `--section` takes it: `'2'`, `'3-'`, `'Sport'`; all when absent. */
  readonly sections?: readonly string[];
  /** Only what this speaker said, by any whole words of the name; only with `show: 'quotations'`. */
  readonly speaker?: string;
}

/**
 * Narrows an article to what is asked for, as a view that a renderer takes.
 *
 * @throws {ReaderError} `not-found` when no section or speaker answers to the request, or several sections to one title;
 * `usage` for a range written backwards and for a text that is no selector
 * @example renderPlain(viewOf(article, { sections: ['2-'] }))
 */
export function viewOf(article: Article, request: ViewRequest = {}): View {
  const { selected, misses } = selectSections(article, request.sections?.flatMap(parseSelectors));
  const [miss] = misses;
  if (miss !== undefined) throw new ReaderError('not-found', miss.message);
  if (request.show === 'quotations') return quotationsOfSpeaker(selected, request.speaker);
  return { type: request.show ?? 'article', ...selected };
}

function quotationsOfSpeaker(selected: Selected, speaker: string | undefined): QuotationsView {
  const view = quotationsView(selected);
  if (speaker === undefined) return view;
  const narrowed = narrowToSpeaker(view, speaker);
  if (narrowed.quotations.length > 0) return narrowed;
  throw new ReaderError('not-found', describeMissingSpeaker(speaker, speakersOf(view.quotations)));
}
