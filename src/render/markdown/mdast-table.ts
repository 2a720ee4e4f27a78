import type { BlockContent, TableRow as MdastRow } from 'mdast';
import type { Table, TableRow } from '../../article/types.js';
import { phrasingOf } from './phrasing.js';

/** A table as Markdown has it: always with a header, which is empty where there is none, and all rows of one length. */
export function mdastTable({ header, rows, align = [] }: Table): BlockContent[] {
  const all = [header ?? ({ type: 'tableRow', children: [] } as const), ...rows];
  const columns = all.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (columns === 0) return [];
  return [
    {
      type: 'table',
      align: Array.from({ length: columns }, (_, index) => align[index] ?? null),
      children: all.map((row) => rowOf(row, columns)),
    },
  ];
}

function rowOf(row: TableRow, columns: number): MdastRow {
  const cells = Array.from({ length: columns }, (_, index) => row.children[index]?.children ?? []);
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: phrasingOf(cell) })) };
}
