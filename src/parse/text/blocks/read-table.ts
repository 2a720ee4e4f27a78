import type { Table, TableRow } from '../../../article/types.js';
import { collapseSpaces, type Line } from '../line.js';
import { listMarkerOf } from './read-list.js';
import { type BlockReader, endOfRun, startsRun } from './reader.js';

/** Takes two or more rows of cells that are apart by tabs, as a browser pastes a table, or stand between bars. */
export const readTable: BlockReader = (lines, at) => {
  if (!startsRun(lines, at)) return undefined;
  const split = lines[at]?.text.startsWith('|') ? cellsBetweenBars : cellsBetweenTabs;
  const end = endOfRun(lines, at, (line) => split(line) !== undefined);
  if (end - at < 2 || end !== endOfRun(lines, end - 1)) return undefined;
  const rows = lines.slice(at, end).map((line) => split(line) ?? []);
  return { passages: [{ type: 'block', block: tableOf(rows) }], next: end };
};

function tableOf(cells: readonly (readonly string[])[]): Table {
  const rows = cells.filter((row) => !isRule(row)).map(rowOf);
  const [header, ...body] = rows;
  const headed = header !== undefined && cells[1] !== undefined && isRule(cells[1]);
  return headed ? { type: 'table', header, rows: body } : { type: 'table', rows };
}

function rowOf(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: cell === '' ? [] : [{ type: 'text', value: cell }],
    })),
  };
}

/** Whether a row only rules the header off: `| --- | :-: |`. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell));
}

function cellsBetweenTabs({ text }: Line): readonly string[] | undefined {
  const tab = text.indexOf('\t');
  if (tab === -1) return undefined;
  // A tab after a bullet or a number sets a list.
  const isItem = text.indexOf('\t', tab + 1) === -1 && (listMarkerOf({ text, indent: 0, gap: 0 })?.width ?? 0) > tab;
  return isItem ? undefined : cells(text.split('\t'));
}

function cellsBetweenBars({ text }: Line): readonly string[] | undefined {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|')
    ? cells(text.slice(1, -1).split('|'))
    : undefined;
}

function cells(raw: readonly string[]): readonly string[] {
  return raw.map((cell) => collapseSpaces(cell.trim()));
}
