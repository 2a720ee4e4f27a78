import { foldedWords, OPENING_SLUG, slugOf, uniqueSlugs } from '../article/slug.js';
import { titleOf } from '../article/text.js';
import type { Article, Section } from '../article/types.js';
import { describeAmbiguousTitle, describeMissingSection } from './describe-miss.js';
import type { SectionSelector } from './section-selector.js';
import type { NumberedSection, Selected } from './types.js';

/** The sections that a list of selectors finds in one article. */
export interface SectionSelection {
  readonly selected: Selected;
  /** The selectors that found no section, or several of one title, in the order given. */
  readonly misses: readonly SectionMiss[];
}

/** A selector that does not say which section is meant. */
export interface SectionMiss {
  /** Whether no section answers to it, or several to one title. */
  readonly type: 'none' | 'ambiguous';
  readonly selector: SectionSelector;
  /** One line for people: what was not found, which section may be meant, which sections there are. */
  readonly message: string;
}

/** The sections that one selector finds, in reading order. */
export type SectionMatch =
  | { readonly type: 'found'; readonly sections: readonly NumberedSection[] }
  | { readonly type: 'ambiguous'; readonly sections: readonly NumberedSection[] }
  | { readonly type: 'none' };

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
  return match.type === 'none' ? describeMissingSection(typed, all) : describeAmbiguousTitle(typed, match.sections);
}

/**
 * Numbers the sections of an article and gives each a slug, in reading order.
 *
 * @example numberedSections(article).map(({ number, slug }) => `${number} ${slug}`) // ['1 opening', '2 sport']
 */
export function numberedSections(article: Article): readonly NumberedSection[] {
  const titles = article.sections.map(titleOf);
  const slugs = uniqueSlugs(titles.map((title) => (title === undefined ? OPENING_SLUG : slugOf(title))));
  return article.sections.map((section, index) => numberedSection(section, index + 1, slugs[index] ?? OPENING_SLUG));
}

function numberedSection(section: Section, number: number, slug: string): NumberedSection {
  const title = titleOf(section);
  return { number, slug, ...(title !== undefined && { title }), section };
}

/**
 * Finds the sections that a selector asks for, each with the deeper ones that follow it. A number that no section has is
 * tried as a title. A title is matched in this order: slug, whole title, unique prefix, all words; case, accents and
 * marks are ignored.
 */
export function matchSections(sections: readonly NumberedSection[], selector: SectionSelector): SectionMatch {
  if (selector.type === 'number') {
    const { first, last } = selector;
    const found = sections.filter(({ number }) => number >= first && number <= last);
    if (found.length > 0) return { type: 'found', sections: withDeeper(found, sections) };
  }
  const candidates = sectionsOfTitle(selector.typed, sections);
  if (candidates.length === 0) return { type: 'none' };
  if (candidates.length > 1) return { type: 'ambiguous', sections: candidates };
  return { type: 'found', sections: withDeeper(candidates, sections) };
}

/** Gives the sections that answer to a title: one when it is clear which is meant, several when it is not. */
function sectionsOfTitle(typed: string, sections: readonly NumberedSection[]): readonly NumberedSection[] {
  const bySlug = sections.filter(({ slug }) => slug === typed);
  if (bySlug.length > 0) return bySlug;
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const titles = sections.map((section) => ({ section, words: foldedWords(section.title ?? section.slug) }));
  const equal = titles.filter((title) => title.words.join(' ') === whole);
  if (equal.length > 0) return equal.map(({ section }) => section);
  const byPrefix = titles.filter((title) => title.words.join(' ').startsWith(whole));
  if (byPrefix.length === 1) return byPrefix.map(({ section }) => section);
  const byWords = titles.filter((title) => words.every((word) => title.words.includes(word)));
  return (byWords.length > 0 ? byWords : byPrefix).map(({ section }) => section);
}

/** Gives the chosen sections, each with those after it that are deeper, up to the next that is not. */
function withDeeper(
  chosen: readonly NumberedSection[],
  sections: readonly NumberedSection[],
): readonly NumberedSection[] {
  const wanted = new Set(chosen);
  let within = Number.POSITIVE_INFINITY;
  return sections.filter((numbered) => {
    const { depth } = numbered.section;
    if (depth <= within) within = wanted.has(numbered) ? depth : Number.POSITIVE_INFINITY;
    return wanted.has(numbered) || depth > within;
  });
}
