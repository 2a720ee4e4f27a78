import { NARROWEST } from '../page/beside.js';
import { type Span, spansText } from '../page/line.js';
import { displayWidth } from '../wrap/width.js';
import type { Cells } from './table-cells.js';

/** How far columns are apart. */
export const GAP = 2;

/**
 * How wide each column of a table is, so that all of them fit: as wide as its widest cell, the widest columns shrunk to
 * one width where there is not enough room. `undefined` when columns would have to shrink below `NARROWEST`.
 *
 * @param rows may differ in length
 */
export function columnWidths(rows: readonly Cells[], columns: number): readonly number[] | undefined {
  const natural: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) natural[index] = Math.max(natural[index] ?? 0, cellWidth(cell));
  }
  const limit = widestColumn(natural, columns - GAP * (natural.length - 1));
  return limit < NARROWEST ? undefined : natural.map((width) => Math.min(width, limit));
}

/** How wide a column may be at most so that all fit: those that need less than an equal share leave the rest to others. */
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

function cellWidth(cell: readonly Span[]): number {
  const lines = spansText(cell).split('\n');
  return lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);
}
