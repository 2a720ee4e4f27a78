import { blockText, inlineText, itemTexts, tableRows } from '../article/text.js';
import type { Article, Block, Inline, TableRow } from '../article/types.js';
import { articleWords, readingMinutes, sectionWords } from '../article/words.js';
import { ruleWording } from '../quotations/rule.js';
import type { Quotation } from '../quotations/types.js';
import { quotationsView } from '../select/quotations-view.js';
import type { NumberedSection, View } from '../select/types.js';

/** The origin of an article. */
export interface JsonOptions {
  /** The source as it was given: a file, an address; `bundled` for the bundled article. */
  readonly input: string;
  /** The format that it was read in: `text`. */
  readonly format: string;
}

/** A link in a block: where it stands in `blockText(block)`, in UTF-16 code units, end exclusive, and where it leads. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly url: string;
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

/** Gives a section as JSON, without its blocks. */
function sectionJson({ number, slug, title, section }: NumberedSection): object {
  return { number, depth: section.depth, slug, title, wordCount: sectionWords(section) };
}

/** Gives a block as JSON: its type, plain text and links, and the fields that only a block of its type has. */
function blockJson(block: Block): object {
  const links = linksOf(block);
  return {
    type: block.type,
    text: blockText(block),
    ...detailsOf(block),
    links: links.length > 0 ? links : undefined,
  };
}

/** Gives the fields that only a block of this type has. */
function detailsOf(block: Block): object {
  switch (block.type) {
    case 'paragraph':
    case 'math':
    case 'thematicBreak':
      return {};
    case 'blockquote':
      return { alert: block.alert };
    case 'footnoteDefinition':
      return { label: block.label };
    case 'list':
      return { ordered: block.ordered, start: block.ordered ? (block.start ?? 1) : undefined, items: itemTexts(block) };
    case 'code':
      return { language: block.language };
    case 'figure':
      return { url: block.url, alternativeText: block.alternativeText, credit: block.credit };
    case 'table':
      return { header: block.header && cellTexts(block.header), rows: block.rows.map(cellTexts) };
  }
}

function cellTexts(row: TableRow): readonly string[] {
  return row.children.map((cell) => inlineText(cell.children));
}

/** Gives the links of a block, nested ones too, in the order in which they stand. */
export function linksOf(block: Block): readonly LinkSpan[] {
  const links: LinkSpan[] = [];
  addLinks(block, 0, links);
  return links;
}

/** Adds the links of a block whose text begins at an offset; gives the offset at which its text ends. */
function addLinks(block: Block, start: number, links: LinkSpan[]): number {
  switch (block.type) {
    case 'paragraph':
      return addInline(block.children, start, links);
    case 'figure':
      return addInline(block.caption, start, links);
    case 'code':
    case 'math':
      return start + block.value.length;
    case 'thematicBreak':
      return start;
    case 'blockquote':
    case 'footnoteDefinition':
      return addJoined(block.children, start, (child, at) => addLinks(child, at, links));
    case 'list':
      return addJoined(block.children, start, (item, at) =>
        addJoined(item.children, at, (child, offset) => addLinks(child, offset, links)),
      );
    case 'table':
      return addJoined(tableRows(block), start, (row, at) =>
        addJoined(row.children, at, (cell, offset) => addInline(cell.children, offset, links)),
      );
  }
}

/** Walks through parts of which each begins one character after the one before it ends: a newline or a tab. */
function addJoined<Part>(parts: readonly Part[], start: number, add: (part: Part, at: number) => number): number {
  return parts.reduce((end, part, index) => add(part, index === 0 ? end : end + 1), start);
}

function addInline(children: readonly Inline[], start: number, links: LinkSpan[]): number {
  let at = start;
  for (const child of children) {
    const end = at + inlineText([child]).length;
    if (child.type === 'link') links.push({ start: at, end, url: child.url });
    if ('children' in child) addInline(child.children, at, links);
    at = end;
  }
  return at;
}

/** Gives a quotation with its fields in a fixed order: the words, who said them, where they stand. */
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
