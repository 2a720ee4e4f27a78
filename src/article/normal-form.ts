import { pictureAddressOf, resolveAddresses, webAddressOf } from './address.js';
import { normalAlert } from './alerts.js';
import { figureAsText, isOnlyPictures, paragraphAsFigures } from './normal-figures.js';
import { normalCaption, normalLine, normalParagraphs } from './normal-inlines.js';
import { withNotesLast } from './notes.js';
import { onOneLine } from './text.js';
import type {
  Article,
  Block,
  Code,
  DisplayMath,
  Figure,
  Inline,
  List,
  ListItem,
  Metadata,
  Section,
  Table,
  TableRow,
} from './types.js';

/** The depth of the deepest sections: Markdown has headings of six levels, and the first is the headline's. */
const DEEPEST = 5;

/** The largest number of an item in Markdown (CommonMark, §5.2). */
const LARGEST_NUMBER = 999_999_999;

/**
 * Puts an article into the one form that stands for all that look the same. It holds nothing that Markdown cannot carry, so
 * that it comes back as it was when it is written as Markdown and read again: neighbouring texts are joined, white space is
 * as a browser shows it, no node is empty, a figure without a picture is an emphasised paragraph.
 *
 * @example normalForm((await parseArticle(renderMarkdown(viewOf(article)), { format: 'markdown' })).article) // as normalForm(article)
 */
export function normalForm({ metadata, sections }: Article): Article {
  return { type: 'article', metadata: normalMetadata(metadata), sections: normalSections(sections) };
}

/** Puts metadata into normal form: texts on one line, none empty, the address as a browser writes it. */
export function normalMetadata({ authors = [], url = '', ...texts }: Metadata): Metadata {
  const names = authors.map(onOneLine).filter((name) => name !== '');
  const address = webAddressOf(url);
  const fields = Object.entries(texts).map(([name, value]) => [name, onOneLine(value ?? '')]);
  return {
    ...Object.fromEntries(fields.filter(([, value]) => value !== '')),
    ...(names.length === 0 ? {} : { authors: names }),
    ...(address === undefined ? {} : { url: address }),
  };
}

/**
 * Puts sections into normal form: one without a title is joined to the one before it, the shallowest are at depth 1.
 */
function normalSections(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const section of normalNotes(sections.map(normalSection))) {
    const last = joined.at(-1);
    if (section.heading !== undefined || last === undefined) joined.push(section);
    else joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...section.blocks] };
  }
  const kept = joined.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
  const shallowest = kept.reduce(
    (least, { heading, depth }) => (heading === undefined ? least : Math.min(least, depth)),
    Number.POSITIVE_INFINITY,
  );
  return kept.map((section) => ({ ...section, depth: depthOf(section, shallowest) }));
}

/**
 * Puts one section into normal form. Its depth is left as it is: only all sections of an article tell which is the
 * shallowest.
 */
export function normalSection({ depth, heading = [], blocks }: Section): Section {
  const title = normalLine(carried(heading));
  if (isOnlyPictures(title))
    return { type: 'section', depth, blocks: [...paragraphsAndFigures(title), ...normalBlocks(blocks)] };
  return { type: 'section', depth, heading: title, blocks: normalBlocks(blocks) };
}

/** Numbers the notes of sections and moves them to the last section, as `withNotesLast` does; all stays in normal form. */
export function normalNotes(sections: readonly Section[]): readonly Section[] {
  const numbered = withNotesLast(sections);
  return numbered === sections ? sections : numbered.map(normalSection);
}

function depthOf({ heading, depth }: Section, shallowest: number): number {
  return heading === undefined ? 1 : Math.min(depth - shallowest + 1, DEEPEST);
}

/**
 * Puts blocks into normal form: empty blocks are left out, and a block that looks like one of another type is one of that
 * type.
 */
function normalBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(normalBlock);
}

function normalBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphsAndFigures(carried(block.children));
    case 'blockquote': {
      const children = normalBlocks(block.children);
      return children.length === 0 ? [] : [normalAlert({ ...block, children })];
    }
    case 'list':
      return normalList(block);
    case 'code':
      return normalCode(block);
    case 'math':
      return normalMath(block);
    case 'figure':
      return normalFigure(block);
    case 'table':
      return normalTable(block);
    case 'thematicBreak':
      return [block];
    case 'footnoteDefinition': {
      const children = normalBlocks(block.children);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
  }
}

/**
 * Cuts running text into paragraphs; one that is nothing but pictures becomes figures. Addresses are left as they are.
 */
export function paragraphsAndFigures(children: readonly Inline[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const paragraph of normalParagraphs(children)) {
    const figures = paragraphAsFigures(paragraph) ?? [];
    for (const figure of figures) blocks.push(figure);
    if (figures.length === 0) blocks.push({ type: 'paragraph', children: paragraph });
  }
  return blocks;
}

/** Gives running text as Markdown can carry it: addresses as a browser writes them, and marked words as strong ones. */
function carried(children: readonly Inline[]): readonly Inline[] {
  return resolveAddresses(children).map(withoutHighlight);
}

function withoutHighlight(node: Inline): Inline {
  if (!('children' in node)) return node;
  const children = node.children.map(withoutHighlight);
  return node.type === 'strong' ? { type: 'strong', children } : { ...node, children };
}

function normalList({ ordered, start = 1, children }: List): readonly Block[] {
  const items = children.map(normalItem).filter((item) => item.children.length > 0);
  if (items.length === 0) return [];
  const first = Math.min(start, LARGEST_NUMBER - items.length + 1);
  return [{ type: 'list', ordered, ...(ordered && first !== 1 ? { start: first } : {}), children: items }];
}

/** Only an item that begins with a paragraph or a figure is a task: Markdown writes the box before its first word. */
function normalItem({ checked, children }: ListItem): ListItem {
  const blocks = normalBlocks(children);
  const isTask = checked !== undefined && (blocks[0]?.type === 'paragraph' || blocks[0]?.type === 'figure');
  return { type: 'listItem', ...(isTask ? { checked } : {}), children: blocks };
}

/** Code in the language `math` is a formula: Markdown writes one so. */
function normalCode({ language, value }: Code): readonly Block[] {
  if (value.trim() === '') return [];
  const field = languageField(language);
  return field.language === 'math' ? normalMath({ value }) : [{ type: 'code', ...field, value }];
}

function normalMath({ value }: Pick<DisplayMath, 'value'>): readonly Block[] {
  const lines = value.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
  return lines === '' ? [] : [{ type: 'math', value: lines }];
}

/** Makes the field `language` of code: the first word of what is written; no field where there is no word. */
export function languageField(written = ''): Pick<Code, 'language'> {
  const language = /[^\s;]+/.exec(written)?.[0];
  return language === undefined ? {} : { language };
}

function normalFigure(figure: Figure): readonly Block[] {
  const url = figure.url === undefined ? undefined : pictureAddressOf(figure.url);
  if (url === undefined) return paragraphsAndFigures(carried([{ type: 'emphasis', children: figureAsText(figure) }]));
  const credit = onOneLine(figure.credit);
  const alternativeText = onOneLine(figure.alternativeText);
  return [
    {
      type: 'figure',
      caption: normalCaption(carried(figure.caption)),
      ...(credit === '' ? {} : { credit }),
      url,
      ...(alternativeText === '' ? {} : { alternativeText }),
    },
  ];
}

/**
 * Puts a table into normal form: all rows of one length, none without words, each cell on one line. A table without words
 * gives no table.
 */
export function normalTable({ header, rows, align = [] }: Table): readonly Table[] {
  const top = header === undefined ? undefined : normalRow(header);
  const body = rows.map(normalRow).filter(hasWords);
  const hasHeader = top !== undefined && hasWords(top);
  if (!hasHeader && body.length === 0) return [];
  const width = [...(hasHeader ? [top] : []), ...body].reduce((most, row) => Math.max(most, row.children.length), 0);
  const columns = Array.from({ length: width }, (_, index) => align[index]);
  const end = columns.findLastIndex((column) => column !== undefined) + 1;
  return [
    {
      type: 'table',
      ...(hasHeader ? { header: widened(top, width) } : {}),
      rows: body.map((row) => widened(row, width)),
      ...(end === 0 ? {} : { align: columns.slice(0, end) }),
    },
  ];
}

function normalRow({ children }: TableRow): TableRow {
  return {
    type: 'tableRow',
    children: children.map((cell) => ({ type: 'tableCell', children: normalLine(carried(cell.children)) })),
  };
}

function hasWords({ children }: TableRow): boolean {
  return children.some((cell) => cell.children.length > 0);
}

function widened({ children }: TableRow, width: number): TableRow {
  const missing = Math.max(0, width - children.length);
  return {
    type: 'tableRow',
    children: [...children, ...Array.from({ length: missing }, () => ({ type: 'tableCell', children: [] }) as const)],
  };
}
