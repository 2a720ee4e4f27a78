import { lazyPattern } from '../../article/lazy-pattern.js';
import type { Align, Table, TableRow } from '../../article/types.js';
import { BREAKING_SPACE, BREAKS_AFTER, IDEOGRAPHIC } from '../lines/kinsoku.js';
import { stack } from '../lines/layout.js';
import { type Role, type StyledLine, type StyledText, unstyledText } from '../lines/line.js';
import { displayWidth } from '../lines/width.js';
import { wrap } from '../lines/wrap.js';
import { hangingLines, styleInlines } from './inlines.js';
import type { Setting } from './setting.js';

/** How many columns of the terminal stand between two columns of a table. */
const GAP = 2;

/** The fewest columns that a column of a table is shrunk to: two short words. */
const NARROWEST_COLUMN = 10;

/** The longest word, in columns, that a column is kept wide enough for; what is longer is an address or the like, and cut. */
const LONGEST_WORD = 20;

/** A number with its sign, its currency, per cent or a short unit: `−3`, `€84,000`, `1.5 km`. */
const NUMBER = lazyPattern(
  String.raw`^[-+−±~≈<>≤≥]?\s?\p{Sc}?\s?[-+−]?\d[\d.,'’\s]*(?:\p{Sc}|[\p{L}%‰°²³/]{1,4})?$`,
  'u',
);

/** What stands where there is no number. */
const NO_NUMBER = /^(?:[-–—.?…]*|n\/a)$/i;

/** A place where a word may be divided. */
const WORD_ENDS = new RegExp(
  `[${BREAKING_SPACE}\\n]+|(?<=[${BREAKS_AFTER}])|(?=[${IDEOGRAPHIC}])|(?<=[${IDEOGRAPHIC}])`,
  'u',
);

/** A row of a table, each cell running text. */
type Cells = readonly (readonly StyledText[])[];

/** A table whose cells are running text. */
interface Grid {
  readonly header: Cells | undefined;
  readonly rows: readonly Cells[];
}

/** How one column of a table is set. */
interface Column {
  /** In columns of the terminal. */
  readonly width: number;
  readonly align: Align;
}

/**
 * Sets a table in columns that are as wide as their widest cell, or shrunk to fit, their cells wrapped; a rule closes the last
 * row. Numbers stand flush right where the source does not say how a column is aligned. Where columns would be too narrow
 * to read, or a word would have to be cut, each row is a block of lines `header: cell`.
 */
export function tableLines(table: Table, setting: Setting): readonly StyledLine[] {
  const grid: Grid = {
    header: table.header && cellsOf(table.header, setting, 'tableHeader'),
    rows: table.rows.map((row) => cellsOf(row, setting)),
  };
  const widths = columnWidths(grid, setting.columns);
  if (widths === undefined) return recordLines(grid, setting);
  const layout = widths.map(
    (width, index): Column => ({ width, align: table.align?.[index] ?? alignOf(grid.rows, index) }),
  );
  const rule = [ruleLine(layout, setting)];
  const head = grid.header === undefined ? [] : rowLines(grid.header, layout);
  const body = bodyLines(grid.rows, layout);
  return [...stack([head, rule, body, ...(body.length === 0 ? [] : [rule])], 'together')];
}

/** Gives the cells of a row as running text, in these roles. */
function cellsOf(row: TableRow, setting: Setting, ...roles: readonly Role[]): Cells {
  return row.children.map((cell) => styleInlines(cell.children, setting, roles));
}

/** Numbers are compared by their ends. */
function alignOf(rows: readonly Cells[], index: number): Align {
  const cells = rows.map((row) => unstyledText(row[index] ?? []).trim());
  const isOfNumbers =
    cells.some((cell) => NUMBER().test(cell)) && cells.every((cell) => NUMBER().test(cell) || NO_NUMBER.test(cell));
  return isOfNumbers ? 'right' : 'left';
}

/**
 * Tells how wide each column of a table is, so that all of them fit: as wide as its widest cell, the widest columns shrunk
 * to one width where there is not enough room, but no column below its longest word. `undefined` when they do not fit so, or would have to
 * shrink below `NARROWEST_COLUMN`.
 */
function columnWidths({ header = [], rows }: Grid, columns: number): readonly number[] | undefined {
  const natural: number[] = [];
  const least: number[] = [];
  for (const row of [header, ...rows]) {
    for (const [index, cell] of row.entries()) {
      natural[index] = Math.max(natural[index] ?? 0, cellWidth(cell));
      const word = longestWord(cell);
      least[index] = Math.max(least[index] ?? 0, row === header ? word : Math.min(word, LONGEST_WORD));
    }
  }
  const room = columns - GAP * (natural.length - 1);
  const limit = widestColumn(natural, least, room);
  return limit === undefined
    ? undefined
    : natural.map((width, index) => Math.min(width, Math.max(limit, least[index] ?? 0)));
}

function cellWidth(cell: readonly StyledText[]): number {
  const lines = unstyledText(cell).split('\n');
  return lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);
}

function longestWord(cell: readonly StyledText[]): number {
  const words = unstyledText(cell).split(WORD_ENDS);
  return words.reduce((widest, word) => Math.max(widest, displayWidth(word)), 0);
}

/**
 * Tells how wide a column may be at most so that all fit: those that need less than an equal share leave the rest to
 * others, and those that cannot be as narrow as the share take more. `undefined` when that is too narrow.
 */
function widestColumn(natural: readonly number[], least: readonly number[], room: number): number | undefined {
  const total = (limit: number): number =>
    natural.reduce((sum, width, index) => sum + Math.min(width, Math.max(limit, least[index] ?? 0)), 0);
  const widest = natural.reduce((most, width) => Math.max(most, width), 0);
  if (total(widest) <= room) return widest;
  if (total(NARROWEST_COLUMN) > room) return undefined;
  let fitting = NARROWEST_COLUMN;
  let tooWide = Math.min(widest, room) + 1;
  while (tooWide - fitting > 1) {
    const middle = Math.floor((fitting + tooWide) / 2);
    if (total(middle) <= room) fitting = middle;
    else tooWide = middle;
  }
  return fitting;
}

/** Sets a table without columns: each row is a block of lines, one a cell, with the cell's header before it. */
function recordLines({ header = [], rows }: Grid, setting: Setting): readonly StyledLine[] {
  const records = rows.length === 0 ? [header] : rows.map((row) => withLabels(row, header));
  const blocks = records.map((record) => record.flatMap((entry) => hangingLines(entry, setting.columns)));
  const lines = stack(blocks, 'apart');
  const width = lines.reduce((widest, line) => Math.max(widest, displayWidth(unstyledText(line).trimEnd())), 0);
  if (width === 0 || width > setting.columns) return lines;
  const rule = ruleLine([{ width, align: 'left' }], setting);
  return [rule, ...lines, rule];
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

/** Gives a rule as wide as a table, apart where its columns are. */
function ruleLine(layout: readonly Column[], { signs }: Setting): StyledLine {
  return layout.flatMap(({ width }, index) => [
    ...gapBefore(index),
    { text: signs.rule.repeat(width), roles: ['rule'] },
  ]);
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
