import { normalTable } from '../../../article/normal-form.js';
import { normalLine } from '../../../article/normal-inlines.js';
import { inlineText } from '../../../article/text.js';
import type { Align, Block, Inline, Table, TableRow } from '../../../article/types.js';
import {
  blocksAndHeadingsOf,
  type Content,
  type Handler,
  type Heading,
  inlinesOf,
  isInline,
  onOwnLines,
} from '../content.js';
import { attributeOf, elementsOf, isHidden, isNamed } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { codeBlockOf, codeCells } from './code.js';

/** The contents of each cell of a table. */
type Contents = ReadonlyMap<HtmlElement, readonly Content[]>;

/** Contents of cells that show that a table sets the page, and is not a table of facts. */
const PAGE_PARTS: readonly string[] = ['heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak'];

/** `table`: a table, its caption above it, a paragraph; one that only sets the page is what stands in its cells. */
export const table: Handler = (element, mapping) => {
  if (hasStrayWords(element)) return onOwnLines(mapping.contentsIn(element));
  const rows = rowElements(element);
  const code = codeCells(element, rows.map(cellsOf));
  if (code.length > 0) return codeBlockOf(code, mapping);
  const contents = new Map(rows.flatMap(cellsOf).map((cell) => [cell, mapping.contentsIn(cell)]));
  const others = element.children.filter((part) => !isNamed(part, 'thead', 'tbody', 'tfoot', 'tr'));
  const caption = mapping.contentsOf(others);
  if (isLayout(element, rows, contents)) return [caption, ...contents.values()].flatMap(onOwnLines);
  const tables = tableOf(rows, contents);
  return tables.length === 0 ? onOwnLines(caption) : [...blocksAndHeadingsOf(caption).map(asCaption), ...tables];
};

function asCaption(part: Block | Heading): Block | Heading {
  return part.type === 'paragraph' ? { ...part, caption: true } : part;
}

function isLayout(element: HtmlElement, rows: readonly HtmlElement[], contents: Contents): boolean {
  if (['presentation', 'none'].includes(attributeOf(element, 'role') ?? '')) return true;
  if ([...contents.keys()].some((cell) => isNamed(cell, 'th'))) return false;
  const isColumn = rows.every((row) => cellsOf(row).length <= 1);
  return isColumn || elementsOf(element, 'table').length > 0 || [...contents.values()].some(isPagePart);
}

function isPagePart(contents: readonly Content[]): boolean {
  const parts = blocksAndHeadingsOf(contents);
  return parts.length > 1 || parts.some(({ type }) => PAGE_PARTS.includes(type));
}

function tableOf(rows: readonly HtmlElement[], contents: Contents): readonly Table[] {
  const grid = gridOf(rows);
  const [first, ...others] = grid.map((places) => rowOf(places, contents));
  if (first === undefined) return [];
  const align = grid[0]?.map(alignOf) ?? [];
  const isHeader = rows[0] !== undefined && isHead(rows[0]);
  return normalTable({
    type: 'table',
    ...(isHeader ? { header: first } : {}),
    rows: isHeader ? others : [first, ...others],
    align,
  });
}

function rowOf(places: readonly GridCell[], contents: Contents): TableRow {
  const cells = places.map((cell) => inCell((cell && contents.get(cell)) ?? []));
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

/** The text of a cell on one line: several blocks, or items of a list, are apart by semicolons. */
function inCell(contents: readonly Content[]): readonly Inline[] {
  // Pictures in running text stay there, and are no figures.
  if (contents.every(isInline)) return inlinesOf(contents);
  const lines = blocksAndHeadingsOf(contents).flatMap(linesOf);
  if (lines.length < 2) return inlinesOf(contents);
  return lines.flatMap((line, index) => (index === 0 ? line : [separatorAfter(lines[index - 1] ?? []), ...line]));
}

function linesOf(part: Block | Heading): readonly (readonly Inline[])[] {
  switch (part.type) {
    case 'heading':
      return [[{ type: 'strong', children: part.children }]];
    case 'list':
      return part.children.flatMap((item) => item.children.flatMap(linesOf));
    case 'blockquote':
      return part.children.flatMap(linesOf);
    default:
      return [normalLine(inlinesOf([part]))];
  }
}

/** A line that ends with a mark of its own, or is a heading, is followed by a space alone. */
function separatorAfter(line: readonly Inline[]): Inline {
  const isEnded =
    /[\p{P}]\s*$/u.test(inlineText(line)) || line.every(({ type }) => type === 'strong' || type === 'image');
  return { type: 'text', value: isEnded ? ' ' : '; ' };
}

/** Whether a row names the columns. */
function isHead(row: HtmlElement): boolean {
  const { parentNode: parent } = row;
  const isInHead = parent?.nodeType === 1 && parent.localName === 'thead';
  return isInHead || cellsOf(row).every((cell) => isNamed(cell, 'th'));
}

function alignOf(place: GridCell): Align | undefined {
  if (place === undefined) return undefined;
  const style = /text-align\s*:\s*([a-z]+)/i.exec(attributeOf(place, 'style') ?? '')?.[1];
  const align = (style ?? attributeOf(place, 'align'))?.toLowerCase();
  return align === 'left' || align === 'center' || align === 'right' ? align : undefined;
}

/** A cell reaches over no more rows or columns; HTML allows a thousand, with which a page could fill the memory. */
const WIDEST = 50;

/** A cell of the grid: the element that begins there; nothing where one reaches over from the left or from above. */
type GridCell = HtmlElement | undefined;

/** Gives the rows of a table itself, not of tables within it, those of its head first. */
function rowElements(table: HtmlElement): readonly HtmlElement[] {
  const parts = table.children.filter((part) => isNamed(part, 'thead', 'tbody', 'tfoot', 'tr') && !isHidden(part));
  const rows = parts.flatMap((part) => (isNamed(part, 'tr') ? [part] : part.children));
  return rows.filter((row) => isNamed(row, 'tr') && !isHidden(row));
}

/** Gives the cells of a row. */
function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.children.filter((cell) => isNamed(cell, 'td', 'th') && !isHidden(cell));
}

/** Whether words of a table stand in no cell, as they do where a page is nested too deep for all of its elements. */
function hasStrayWords(table: HtmlElement): boolean {
  const parts = [
    table,
    ...table.children.filter((part) => isNamed(part, 'thead', 'tbody', 'tfoot')),
    ...rowElements(table),
  ];
  return parts.some((part) => part.childNodes.some((node) => node.nodeType === 3 && node.textContent.trim() !== ''));
}

/** Lays the rows out as a grid, so that each element stands in its column. */
function gridOf(rows: readonly HtmlElement[]): readonly (readonly GridCell[])[] {
  const grid: (GridCell | null)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x++;
      fill(grid, { x, y }, cell);
    }
  });
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? undefined));
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** Puts an element into its cell of the grid, and `null` into those that it reaches over. */
function fill(grid: (GridCell | null)[][], { x, y }: At, cell: HtmlElement): void {
  for (let down = 0; down < spanOf(cell, 'rowspan'); down++)
    for (let right = 0; right < spanOf(cell, 'colspan'); right++) {
      const row = grid[y + down];
      if (row !== undefined) row[x + right] ??= down === 0 && right === 0 ? cell : null;
    }
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Math.min(Math.max(span || 1, 1), WIDEST);
}
