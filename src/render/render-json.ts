import type { Article } from '../article/types.js';
import { articleWords, readingMinutes, sectionWords } from '../article/words.js';
import { ruleWording } from '../quotations/rule.js';
import type { Quotation } from '../quotations/types.js';
import { quotationsView } from '../select/quotations-view.js';
import type { NumberedSection, View } from '../select/types.js';
import { blockJson } from './block-json.js';

/** The origin of an article. */
export interface JsonOptions {
  /** The source as it was given: a file, an address; `bundled` for the bundled article. */
  readonly input: string;
  /** The format that it was read in: `text`. */
  readonly format: string;
}

/**
 * Renders a view as one JSON object on one line. Names are schema.org's `Article`, for quotations those of the PARC
 * corpora; a field with nothing to say is left out.
 *
 * @example renderJson(viewOf(article), { input: 'news.txt', format: 'text' }) // '{"type":"article",…}\n'
 */
export function renderJson(view: View, { input, format }: JsonOptions): string {
  return `${JSON.stringify({ type: 'article', input, format, ...articleFields(view.article), ...viewFields(view) })}\n`;
}

function articleFields(article: Article): object {
  const { headline, description, authors, datePublished, dateModified, publisher, inLanguage, url } = article.metadata;
  const words = articleWords(article);
  return {
    headline,
    description,
    authors,
    datePublished,
    dateModified,
    publisher,
    inLanguage,
    url,
    wordCount: words,
    timeRequired: `PT${readingMinutes(words)}M`,
  };
}

function viewFields(view: View): object {
  switch (view.type) {
    case 'article':
      return {
        sections: view.sections.map((section) => ({
          ...sectionJson(section),
          blocks: section.section.blocks.map(blockJson),
        })),
        quotations: quotationsView(view).quotations.map(quotationJson),
      };
    case 'outline':
      return { sections: view.sections.map(sectionJson) };
    case 'quotations':
      return { quotations: view.quotations.map(quotationJson) };
  }
}

/** A section without its blocks. */
function sectionJson({ number, slug, title, section }: NumberedSection): object {
  return { number, depth: section.depth, slug, title, wordCount: sectionWords(section) };
}

/** A quotation with its fields in a fixed order: the words, who said them, where they stand. */
function quotationJson(quotation: Quotation): object {
  const {
    number,
    content,
    source,
    sourceDescription,
    mention,
    cue,
    fragment,
    section,
    block,
    start,
    end,
    parts,
    rule,
  } = quotation;
  const why = ruleWording(rule);
  return { number, content, source, sourceDescription, mention, cue, fragment, section, block, start, end, parts, why };
}
