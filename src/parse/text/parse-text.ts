import type { Parsed } from '../types.js';
import { withFigures } from './figures/with-figures.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { withHeadings } from './headings/with-headings.js';
import { kindOf } from './kind-of.js';
import { joinPages, pagesOf } from './line.js';
import { sectionsOf } from './sections-of.js';
import { withoutBoilerplate } from './without-boilerplate.js';

/**
 * Reads plain text: headline, standfirst, authors, dates, sections, paragraphs, lists, quotations, code, tables, figures.
 * What is surely no part of the article is left out and listed.
 *
 * @param text decoded, with any line endings; form feeds end pages
 */
export function parseText(text: string): Parsed {
  const lines = joinPages(pagesOf(text));
  const read = kindOf(lines);
  const { metadata, passages } = readFrontMatter(withFigures(withoutBoilerplate(read(lines))));
  const settled = withHeadings(passages);
  return {
    article: { type: 'article', metadata, sections: sectionsOf(settled) },
    format: 'text',
    omissions: settled.flatMap((passage) =>
      passage.type === 'omitted' ? [{ text: passage.text, reason: passage.reason }] : [],
    ),
  };
}
