import type { Article } from '../article/types.js';
import { describeAmbiguity, describeMiss } from './describe-miss.js';
import { matchSections, type SectionMatch } from './match-sections.js';
import { numberedSections } from './numbered-sections.js';
import type { SectionSelector } from './section-selector.js';
import type { NumberedSection, Selected } from './types.js';

/** What a list of selectors finds in one article. */
export interface SectionSelection {
  readonly selected: Selected;
  /** The selectors that found nothing, or more than one title, in the order given. */
  readonly misses: readonly SectionMiss[];
}

/** A selector that does not say which section is meant. */
export interface SectionMiss {
  /** Whether no section answers to it, or several to one title. */
  readonly type: 'none' | 'ambiguous';
  readonly selector: SectionSelector;
  /** For people, one line: what was not found, which one may be meant, which there are. */
  readonly message: string;
}

/** Narrows an article to the sections that any of the selectors asks for; without selectors, all of them. */
export function selectSections(article: Article, selectors?: readonly SectionSelector[]): SectionSelection {
  const all = numberedSections(article);
  if (selectors === undefined) return { selected: { article, sections: all, partial: false }, misses: [] };
  const picked = new Set<NumberedSection>();
  const misses: SectionMiss[] = [];
  for (const selector of selectors) {
    const match = matchSections(all, selector);
    if (match.type === 'found') for (const section of match.sections) picked.add(section);
    else misses.push({ type: match.type, selector, message: messageOf(selector, match, all) });
  }
  const sections = all.filter((section) => picked.has(section));
  return { selected: { article, sections, partial: true }, misses };
}

function messageOf(
  { typed }: SectionSelector,
  match: Exclude<SectionMatch, { type: 'found' }>,
  all: readonly NumberedSection[],
): string {
  return match.type === 'none' ? describeMiss(typed, all) : describeAmbiguity(typed, match.sections);
}
