import type { Table } from '../../article/types.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';
import { columnWidths } from './column-widths.js';
import { type Cells, cellsOf } from './table-cells.js';
import { recordLines } from './table-records.js';
import { type Column, rowLines, ruleLine } from './table-rows.js';

/**
 * A table in columns that are as wide as what stands in them, or shrunk to fit, their cells wrapped. Where a column would
 * be too narrow to read, each row is lines of `header: cell`.
 */
export function tableLines(table: Table, columns: number): readonly Line[] {
  const header = table.header && cellsOf(table.header, 'tableHeader');
  const rows = table.rows.map((row) => cellsOf(row));
  const widths = columnWidths(header === undefined ? rows : [header, ...rows], columns);
  if (widths === undefined) return recordLines(header ?? [], rows, columns);
  const layout = widths.map((width, index): Column => ({ width, align: table.align?.[index] ?? 'left' }));
  const head = header === undefined ? [] : [...rowLines(header, layout), ruleLine(layout)];
  return stack([head, bodyLines(rows, layout)], false);
}

/** Rows of several lines stand apart, or it would not be seen where one ends. */
function bodyLines(rows: readonly Cells[], layout: readonly Column[]): readonly Line[] {
  const blocks = rows.map((row) => rowLines(row, layout));
  return stack(
    blocks,
    blocks.some((lines) => lines.length > 1),
  );
}
