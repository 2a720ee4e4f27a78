import { inlineText, tableRows, titleOf } from '../article/text.js';
import type { Block, Blockquote, FootnoteDefinition, List, ListItem, Metadata, TableRow } from '../article/types.js';
import { sectionWords } from '../article/words.js';
import type { ArticleView, NumberedSection, QuotationsView, View } from '../select/types.js';
import { captionWithCredit, formatByline, formatDate } from './house-style.js';
import { cutLines } from './lines/cut-lines.js';
import { type Prefix, prefixBlock, type Spacing, stack, stackLazily } from './lines/layout.js';
import { type StyledLine, unstyledText, withPlainSpaces } from './lines/line.js';
import { wrap } from './lines/wrap.js';
import { type LinkStyle, numberLinks } from './links.js';
import { markDeletions } from './map-inlines.js';

/** The mark that people type before quoted words, in mails (RFC 3676) as in Markdown. */
const QUOTE_MARK: Prefix = { first: '> ', rest: '> ', roles: [] };

/** How plain text is set. */
export interface PlainOptions {
  /** How many columns a line may take, at least 1. Absent: lines are as long as they are. */
  readonly columns?: number;
  /** How the addresses of links are shown: `none` when absent; plain text has no hyperlinks. */
  readonly links?: LinkStyle;
  /** The title above an outline or above quotations: no title when absent. */
  readonly title?: string;
}

/**
 * Renders a view as plain text, as a person would type it: no colour, no decoration, one paragraph a line, blocks apart by
 * one blank line. A quotation is a line `“content” — Speaker`, or its content alone where only one person's were asked for;
 * a section of the outline is a line of its number, title and word count, with tabs between them.
 *
 * @returns lines that each end with a newline, none of them with a space before it; `''` when there is nothing to show
 *
 * @example renderPlain(viewOf(article, { show: 'quotations' })) // '“It is over” — Ann Lee\n'
 */
export function renderPlain(view: View, options: PlainOptions = {}): string {
  let text = '';
  for (const line of viewLines(view, options)) text += `${unstyledText(line).trimEnd()}\n`;
  return text;
}

function viewLines(
  view: View,
  { columns = Number.POSITIVE_INFINITY, links, title }: PlainOptions,
): Iterable<StyledLine> {
  switch (view.type) {
    case 'article':
      return links === 'footnote' ? footnotedLines(view, columns) : articleLines(view, columns);
    case 'outline':
      return withTitle(title, outlineLines(view.sections, columns), columns);
    case 'quotations':
      return withTitle(title, quotationLines(view, columns), columns);
  }
}

function footnotedLines(article: ArticleView, columns: number): readonly StyledLine[] {
  const { view, addresses } = numberLinks(article);
  const list = addresses.flatMap(([address, number]) => textLines(`[${number}] ${address}`, columns));
  return stack([[...articleLines(view, columns)], list], 'apart');
}

/**
 * Gives the lines of an article: headline, standfirst and byline, unless only sections were asked for, then its
 * sections.
 */
function articleLines(view: ArticleView, columns: number): Iterable<StyledLine> {
  return stackLazily(articleBlocks(view, columns), 'apart');
}

function* articleBlocks(view: ArticleView, columns: number): Generator<readonly StyledLine[], void, undefined> {
  if (!view.partial) for (const text of headTexts(view.article.metadata)) yield textLines(text, columns);
  for (const { section } of view.sections) {
    yield textLines(titleOf(section) ?? '', columns);
    for (const block of section.blocks) yield blockLines(markDeletions(block), columns);
  }
}

/** Gives the texts above an article: headline, standfirst, `By A and B, 25 June 2026`, as far as they are known. */
function headTexts({ headline, description, authors, datePublished }: Metadata): readonly string[] {
  const origin = [authors && formatByline(authors), datePublished && formatDate(datePublished)];
  const byline = origin.filter((part) => part !== undefined).join(', ');
  return [headline, description, byline].filter((text) => text !== undefined && text !== '') as readonly string[];
}

/** Gives the lines of one block, without blank lines around it. */
function blockLines(block: Block, columns: number): readonly StyledLine[] {
  switch (block.type) {
    case 'paragraph':
      return textLines(inlineText(block.children), columns);
    case 'blockquote':
      return blockquoteLines(block, columns);
    case 'list':
      return listLines(block, columns);
    case 'code':
    case 'math':
      return cutLines(block.value, columns).map((text) => [{ text, roles: [] }]);
    case 'figure':
      return textLines(inlineText(captionWithCredit(block)), columns);
    case 'table':
      return tableRows(block).flatMap((row) => rowLines(row, columns));
    case 'thematicBreak':
      return textLines('* * *', columns);
    case 'footnoteDefinition':
      return noteLines(block, columns);
  }
}

/** Sets quoted blocks, each line with `> ` before it. */
function blockquoteLines(quote: Blockquote, columns: number): readonly StyledLine[] {
  return prefixBlock(QUOTE_MARK, columns, (room) => stackBlocks(quote.children, room, 'apart'));
}

/** Sets a note as an item of a list of its own. */
function noteLines({ label, children }: FootnoteDefinition, columns: number): readonly StyledLine[] {
  const first = `${label}. `;
  const prefix = { first, rest: ' '.repeat(first.length), roles: [] };
  return prefixBlock(prefix, columns, (room) => stackBlocks(children, room, 'together'));
}

/** Sets each item of a list on a line of its own, its other blocks on the lines below, set in. */
function listLines(list: List, columns: number): readonly StyledLine[] {
  return list.children.flatMap((item, index) => {
    const first = markerOf(list, item, index);
    const prefix = { first, rest: ' '.repeat(first.length), roles: [] };
    return prefixBlock(prefix, columns, (room) => stackBlocks(item.children, room, 'together'));
  });
}

function markerOf(list: List, item: ListItem, index: number): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  return list.ordered ? `${(list.start ?? 1) + index}. ${box}` : `- ${box}`;
}

function stackBlocks(blocks: readonly Block[], columns: number, spacing: Spacing): readonly StyledLine[] {
  return stack(
    blocks.map((block) => blockLines(block, columns)),
    spacing,
  );
}

function rowLines(row: TableRow, columns: number): readonly StyledLine[] {
  const cells = row.children.map((cell) => inlineText(cell.children));
  return fieldLines(cells, columns);
}

function withTitle(title: string | undefined, lines: readonly StyledLine[], columns: number): readonly StyledLine[] {
  return title === undefined || lines.length === 0 ? lines : stack([textLines(title, columns), lines], 'apart');
}

/** Sets a section a line: number, title, word count. The opening, which has no title, goes by `(opening)`. */
function outlineLines(sections: readonly NumberedSection[], columns: number): readonly StyledLine[] {
  return sections.flatMap(({ number, slug, title = `(${slug})`, section }) =>
    fieldLines([String(number), title, String(sectionWords(section))], columns),
  );
}

/**
 * Sets a quotation a line, with its speaker: `“content” — Speaker`; its words alone where only one person's are asked
 * for.
 */
function quotationLines({ quotations, speaker }: QuotationsView, columns: number): readonly StyledLine[] {
  return quotations.flatMap(({ content, source }) => {
    if (speaker !== undefined) return textLines(content, columns);
    return textLines(source === undefined ? `“${content}”` : `“${content}” — ${source}`, columns);
  });
}

/** Sets a text on a line of its own, wrapped where the page has a width; a text of nothing but spaces has no line. */
function textLines(text: string, columns: number): readonly StyledLine[] {
  return wrap([{ text: withPlainSpaces(text), roles: [] }], columns);
}

/** Sets fields on one line, apart by tabs; where the page has a width they are wrapped, apart by two spaces. */
function fieldLines(fields: readonly string[], columns: number): readonly StyledLine[] {
  const clean = fields.map(withPlainSpaces);
  if (columns !== Number.POSITIVE_INFINITY) return textLines(clean.join('  '), columns);
  return [[{ text: clean.join('\t'), roles: [] }]];
}
