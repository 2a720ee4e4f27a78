import type {
  Align,
  Block,
  Blockquote,
  Code,
  DisplayMath,
  Figure,
  FootnoteDefinition,
  List,
  ListItem,
  Table,
  TableRow,
} from '../../article/types.js';
import { captionWithCredit, isLooseItem } from '../house-style.js';
import { cutLines } from '../lines/cut-lines.js';
import {
  indentation,
  NARROWEST_BESIDE_PREFIX,
  type Prefix,
  prefixBlock,
  type Spacing,
  stack,
} from '../lines/layout.js';
import { type Role, type StyledLine, type StyledText, unstyledText } from '../lines/line.js';
import { displayWidth } from '../lines/width.js';
import { wrap } from '../lines/wrap.js';
import { styleInlines } from './inlines.js';
import { type Setting, within } from './setting.js';

/** The bar beside quoted blocks. */
const BAR: Prefix = { first: '│ ', rest: '│ ', roles: ['rule'] };

/** How far a caption and code are set in, in columns. */
const CAPTION_INDENT = 2;
const CODE_INDENT = 4;

const STARS = '* * *';

/** How many columns of the terminal stand between two columns of a table. */
const GAP = 2;

/** A row of a table, each cell running text. */
type Cells = readonly (readonly StyledText[])[];

/** How one column of a table is set. */
interface Column {
  /** In columns of the terminal. */
  readonly width: number;
  readonly align: Align;
}

/**
 * Gives the lines of one block, without blank lines around it: whoever puts blocks together knows how far they stand
 * apart.
 */
export function blockLines(block: Block, setting: Setting): readonly StyledLine[] {
  switch (block.type) {
    case 'paragraph':
      return (setting.setParagraph ?? wrap)(styleInlines(block.children), setting.columns);
    case 'blockquote':
      return blockquoteLines(block, setting);
    case 'list':
      return listLines(block, setting);
    case 'code':
    case 'math':
      return codeLines(block, setting);
    case 'figure':
      return figureLines(block, setting);
    case 'table':
      return tableLines(block, setting);
    case 'thematicBreak':
      return thematicBreakLines(setting);
    case 'footnoteDefinition':
      return noteLines(block, setting);
  }
}

/** Sets quoted blocks with a bar beside them. */
function blockquoteLines(quote: Blockquote, setting: Setting): readonly StyledLine[] {
  return prefixBlock(BAR, setting.columns, (room) => stackBlocks(quote.children, within(setting, room), 'apart'));
}

/**
 * Sets the items of a list, each beside its bullet, number or box; all stand apart where one of them has several
 * paragraphs.
 */
function listLines(list: List, setting: Setting): readonly StyledLine[] {
  const items = list.children.map((item, index) => {
    const first = markerOf(list, item, index);
    const prefix = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
    return prefixBlock(prefix, setting.columns, (room) =>
      stackBlocks(item.children, within(setting, room), spacingOf([item])),
    );
  });
  return stack(items, spacingOf(list.children));
}

/** Sets a note beside its number. */
function noteLines({ label, children }: FootnoteDefinition, setting: Setting): readonly StyledLine[] {
  const first = `${label}. `;
  const prefix = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
  return prefixBlock(prefix, setting.columns, (room) => stackBlocks(children, within(setting, room), 'apart'));
}

/** All markers of a list but its boxes are equally wide, the numbers flush right: ` 9. `, `10. `. */
function markerOf(list: List, item: ListItem, index: number): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  if (!list.ordered) return box === '' ? '• ' : box;
  const start = list.start ?? 1;
  const widest = String(start + list.children.length - 1).length;
  return `${String(start + index).padStart(widest)}. ${box}`;
}

function spacingOf(items: readonly ListItem[]): Spacing {
  return items.some(isLooseItem) ? 'apart' : 'together';
}

function stackBlocks(blocks: readonly Block[], setting: Setting, spacing: Spacing): readonly StyledLine[] {
  return stack(
    blocks.map((block) => blockLines(block, setting)),
    spacing,
  );
}

/** Gives the lines of a code block as they stand, set in; they are cut, not wrapped. */
function codeLines(code: Code | DisplayMath, { columns, highlight }: Setting): readonly StyledLine[] {
  return prefixBlock(indentation(CODE_INDENT), columns, (room) => {
    const lines = cutLines(code.value, room);
    return highlight?.(code, lines) ?? lines.map((text) => [{ text, roles: [] }]);
  });
}

function figureLines(figure: Figure, setting: Setting): readonly StyledLine[] {
  const { url } = figure;
  const words = styleInlines(captionWithCredit(figure), ['caption']);
  const link = url === undefined ? undefined : { url };
  const caption = link === undefined ? words : words.map((text) => ({ link, ...text }));
  return prefixBlock(indentation(CAPTION_INDENT), setting.columns, (room) => [
    ...(url === undefined ? [] : (setting.setPicture?.(url, room) ?? [])),
    ...wrap(caption, room),
  ]);
}

/** Sets three stars in the middle of the line. */
function thematicBreakLines({ columns }: Setting): readonly StyledLine[] {
  const spaces = ' '.repeat(Math.max(0, Math.floor((columns - STARS.length) / 2)));
  return wrap([{ text: STARS, roles: ['rule'] }], columns).map((line) => [{ text: spaces, roles: [] }, ...line]);
}

/**
 * Sets a table in columns that are as wide as their widest cell, or shrunk to fit, their cells wrapped. Where a column
 * would be too narrow to read, each row is a block of lines `header: cell`.
 */
function tableLines(table: Table, setting: Setting): readonly StyledLine[] {
  const { columns } = setting;
  const header = table.header && cellsOf(table.header, 'tableHeader');
  const rows = table.rows.map((row) => cellsOf(row));
  const widths = columnWidths(header === undefined ? rows : [header, ...rows], columns);
  if (widths === undefined) return recordLines(header ?? [], rows, columns);
  const layout = widths.map((width, index): Column => ({ width, align: table.align?.[index] ?? 'left' }));
  const head = header === undefined ? [] : [...rowLines(header, layout), ruleLine(layout)];
  return stack([head, bodyLines(rows, layout)], 'together');
}

/** Gives the cells of a row as running text, in these roles. */
function cellsOf(row: TableRow, ...roles: readonly Role[]): Cells {
  return row.children.map((cell) => styleInlines(cell.children, roles));
}

/**
 * Tells how wide each column of a table is, so that all of them fit: as wide as its widest cell, the widest columns shrunk
 * to one width where there is not enough room. `undefined` when columns would have to shrink below `NARROWEST_BESIDE_PREFIX`.
 *
 * @param rows may differ in length
 */
function columnWidths(rows: readonly Cells[], columns: number): readonly number[] | undefined {
  const natural: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) natural[index] = Math.max(natural[index] ?? 0, cellWidth(cell));
  }
  const limit = widestColumn(natural, columns - GAP * (natural.length - 1));
  return limit < NARROWEST_BESIDE_PREFIX ? undefined : natural.map((width) => Math.min(width, limit));
}

function cellWidth(cell: readonly StyledText[]): number {
  const lines = unstyledText(cell).split('\n');
  return lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);
}

/**
 * Tells how wide a column may be at most so that all fit: those that need less than an equal share leave the rest to
 * others.
 */
function widestColumn(natural: readonly number[], columns: number): number {
  let room = columns;
  let left = natural.length;
  for (const width of natural.toSorted((a, b) => a - b)) {
    const share = Math.floor(room / left);
    if (width > share) return share;
    room -= width;
    left--;
  }
  return Number.POSITIVE_INFINITY;
}

/** Sets a table without columns: each row is a block of lines, one a cell, with the cell's header before it. */
function recordLines(header: Cells, rows: readonly Cells[], columns: number): readonly StyledLine[] {
  const records = rows.length === 0 ? [header] : rows.map((row) => withLabels(row, header));
  return stack(
    records.map((record) => record.flatMap((entry) => wrap(entry, columns))),
    'apart',
  );
}

function withLabels(row: Cells, header: Cells): Cells {
  const longer = row.length > header.length ? row : header;
  return longer.map((_, index) => {
    const label = header[index] ?? [];
    return [...label, ...colonAfter(label), ...(row[index] ?? [])];
  });
}

function colonAfter(label: readonly StyledText[]): readonly StyledText[] {
  const last = label.at(-1);
  return last === undefined ? [] : [{ text: ': ', roles: last.roles }];
}

/** Sets one row, its cells wrapped within their columns: as many lines as its longest cell has. */
function rowLines(row: Cells, layout: readonly Column[]): readonly StyledLine[] {
  const cells = layout.map(({ width }, index) => wrap(row[index] ?? [], width));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, line) =>
    layout.flatMap((column, index) => [...gapBefore(index), ...alignedIn(column, cells[index]?.[line] ?? [])]),
  );
}

/** Gives the rule below the header of a table. */
function ruleLine(layout: readonly Column[]): StyledLine {
  return layout.flatMap(({ width }, index) => [...gapBefore(index), { text: '─'.repeat(width), roles: ['rule'] }]);
}

function alignedIn({ width, align }: Column, line: StyledLine): StyledLine {
  const free = Math.max(0, width - displayWidth(unstyledText(line)));
  const left = align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2);
  return [spaces(left), ...line, spaces(free - left)];
}

function gapBefore(index: number): StyledLine {
  return index === 0 ? [] : [spaces(GAP)];
}

function spaces(columns: number): StyledText {
  return { text: ' '.repeat(columns), roles: [] };
}

/** Rows of several lines stand apart, or a reader could not see where one ends. */
function bodyLines(rows: readonly Cells[], layout: readonly Column[]): readonly StyledLine[] {
  const blocks = rows.map((row) => rowLines(row, layout));
  return stack(blocks, blocks.some((lines) => lines.length > 1) ? 'apart' : 'together');
}
