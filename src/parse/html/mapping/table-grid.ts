import type { HtmlElement } from '../dom/types.js';
import { attributeOf, isNamed } from '../dom/walk.js';
import { isHidden } from './is-hidden.js';

/** How many rows or columns a cell may reach over; HTML allows a thousand, and a page could fill memory with them. */
const WIDEST = 50;

/** A place in a table: the cell that begins there, or nothing where a cell reaches over from the left or from above. */
export type Place = HtmlElement | undefined;

/** The rows of a table itself, not of tables within it, those of its head first. */
export function rowElements(table: HtmlElement): readonly HtmlElement[] {
  const parts = table.children.filter((part) => isNamed(part, 'thead', 'tbody', 'tfoot', 'tr') && !isHidden(part));
  const rows = parts.flatMap((part) => (isNamed(part, 'tr') ? [part] : part.children));
  return rows.filter((row) => isNamed(row, 'tr') && !isHidden(row));
}

/** The cells of a row. */
export function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.children.filter((cell) => isNamed(cell, 'td', 'th') && !isHidden(cell));
}

/** Whether words of a table stand in no cell: so they do where a page is nested too deep for all of its elements. */
export function hasStrayWords(table: HtmlElement): boolean {
  const parts = [
    table,
    ...table.children.filter((part) => isNamed(part, 'thead', 'tbody', 'tfoot')),
    ...rowElements(table),
  ];
  return parts.some((part) => part.childNodes.some((node) => node.nodeType === 3 && node.textContent.trim() !== ''));
}

/** The rows as places, so that each cell stands in its column. */
export function gridOf(rows: readonly HtmlElement[]): readonly (readonly Place[])[] {
  const grid: (Place | null)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x++;
      fill(grid, { x, y }, cell);
    }
  });
  return grid.map((places) => Array.from(places, (place) => place ?? undefined));
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** Puts a cell in its place, and `null` wherever it reaches over. */
function fill(grid: (Place | null)[][], { x, y }: At, cell: HtmlElement): void {
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
