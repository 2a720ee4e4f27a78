import { normalLine } from './normal-inlines.js';
import type { Table, TableRow } from './types.js';
import { withAddresses } from './with-addresses.js';

/** A table in normal form: all rows of one length, none without words, a cell on one line; none when there are no words. */
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
    children: children.map((cell) => ({ type: 'tableCell', children: normalLine(withAddresses(cell.children)) })),
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
