import type { Line, Span } from '../page/line.js';
import { stack } from '../page/stack.js';
import { wrap } from '../wrap/wrap.js';
import type { Cells } from './table-cells.js';

/** A table without columns: each row is a block of lines, one a cell, with the cell's header before it. */
export function recordLines(header: Cells, rows: readonly Cells[], columns: number): readonly Line[] {
  const records = rows.length === 0 ? [header] : rows.map((row) => labelled(header, row));
  return stack(
    records.map((record) => record.flatMap((entry) => wrap(entry, columns))),
    true,
  );
}

function labelled(header: Cells, row: Cells): Cells {
  const longer = row.length > header.length ? row : header;
  return longer.map((_, index) => {
    const label = header[index] ?? [];
    return [...label, ...colonAfter(label), ...(row[index] ?? [])];
  });
}

function colonAfter(label: readonly Span[]): readonly Span[] {
  const last = label.at(-1);
  return last === undefined ? [] : [{ text: ': ', roles: last.roles }];
}
