import type { TableRow as MdastRow, Table as MdastTable } from 'mdast';
import type { Table, TableRow } from '../../article/types.js';
import { phrasingOf } from './phrasing.js';

/**
 * A table as Markdown has it: always with a header, which is empty where there is none.
 *
 * @param table in normal form: all rows are of one length
 */
export function mdastTable({ header, rows, align = [] }: Table): MdastTable {
  const columns = (header ?? rows[0])?.children ?? [];
  const empty: TableRow = { type: 'tableRow', children: columns.map(() => ({ type: 'tableCell', children: [] })) };
  return {
    type: 'table',
    align: columns.map((_, index) => align[index] ?? null),
    children: [header ?? empty, ...rows].map(rowOf),
  };
}

function rowOf({ children }: TableRow): MdastRow {
  return {
    type: 'tableRow',
    children: children.map((cell) => ({ type: 'tableCell', children: phrasingOf(cell.children) })),
  };
}
