import { foldedWords } from '../article/slug.js';
import type { SectionSelector } from './section-selector.js';
import type { NumberedSection } from './types.js';

/** What a selector finds. Sections are in reading order. */
export type SectionMatch =
  | { readonly type: 'found'; readonly sections: readonly NumberedSection[] }
  | { readonly type: 'ambiguous'; readonly sections: readonly NumberedSection[] }
  | { readonly type: 'none' };

/**
 * Finds the sections that a selector asks for, each with the deeper ones that follow it. A number that no section has is
 * tried as a title. A title is matched in this order: slug, whole title, unique prefix, all words; case, accents and
 * marks are ignored.
 */
export function matchSections(sections: readonly NumberedSection[], selector: SectionSelector): SectionMatch {
  if (selector.type === 'number') {
    const { first, last } = selector;
    const found = sections.filter(({ number }) => number >= first && number <= last);
    if (found.length > 0) return { type: 'found', sections: withDeeper(sections, found) };
  }
  const candidates = matchTitle(sections, selector.typed);
  if (candidates.length === 0) return { type: 'none' };
  if (candidates.length > 1) return { type: 'ambiguous', sections: candidates };
  return { type: 'found', sections: withDeeper(sections, candidates) };
}

/** The sections that answer to a title: one when it is clear which is meant, several when it is not. */
function matchTitle(sections: readonly NumberedSection[], typed: string): readonly NumberedSection[] {
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

/** The chosen sections, each with those after it that are deeper, up to the next that is not. */
function withDeeper(
  sections: readonly NumberedSection[],
  chosen: readonly NumberedSection[],
): readonly NumberedSection[] {
  const wanted = new Set(chosen);
  let within = Number.POSITIVE_INFINITY;
  return sections.filter((numbered) => {
    const { depth } = numbered.section;
    if (depth <= within) within = wanted.has(numbered) ? depth : Number.POSITIVE_INFINITY;
    return wanted.has(numbered) || depth > within;
  });
}
