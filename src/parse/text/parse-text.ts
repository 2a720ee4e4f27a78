import type { Parsed } from '../types.js';
import { kindOf } from './kind-of.js';
import { layoutOf } from './layout.js';
import { pagesOf } from './line.js';
import { sectionsOf } from './sections-of.js';

/**
 * Reads plain text: headline, standfirst, authors, dates, sections, paragraphs, lists, quotations, code, tables, figures.
 * What is surely no part of the article is left out and listed.
 *
 * @param text decoded, with any line endings; form feeds end pages
 */
export async function parseText(text: string): Promise<Parsed> {
  const layout = layoutOf(pagesOf(text));
  const { metadata, passages } = (await kindOf(layout)).read(layout);
  return {
    article: { type: 'article', metadata, sections: sectionsOf(passages) },
    format: 'text',
    omissions: passages.flatMap((passage) =>
      passage.type === 'omitted' ? [{ text: passage.text, reason: passage.reason }] : [],
    ),
  };
}
