import { OPENING, slugOf, uniqueSlugs } from '../article/slug.js';
import { titleOf } from '../article/text.js';
import type { Article, Section } from '../article/types.js';
import type { NumberedSection } from './types.js';

/**
 * Every section of an article with its number and its slug, in reading order.
 *
 * @example numberedSections(article).map(({ number, slug }) => `${number} ${slug}`) // ['1 opening', '2 sport']
 */
export function numberedSections(article: Article): readonly NumberedSection[] {
  const titles = article.sections.map(titleOf);
  const slugs = uniqueSlugs(titles.map((title) => (title === undefined ? OPENING : slugOf(title))));
  return article.sections.map((section, index) => numbered(section, index + 1, slugs[index] ?? OPENING));
}

function numbered(section: Section, number: number, slug: string): NumberedSection {
  const title = titleOf(section);
  return { number, slug, ...(title !== undefined && { title }), section };
}
