import { normalTable } from '../../../../article/normal-blocks.js';
import type { Align, Table, TableRow } from '../../../../article/types.js';
import type { HtmlElement } from '../../dom/types.js';
import { attributeOf, elementsOf, isNamed } from '../../dom/walk.js';
import { flowOf, setApart } from '../contents.js';
import { inlinesOf } from '../inlines-of.js';
import { cellsOf, gridOf, hasStrayWords, type Place, rowElements } from '../table-grid.js';
import type { Content, Handler } from '../types.js';

/** What each cell of a table holds. */
type Contents = ReadonlyMap<HtmlElement, readonly Content[]>;

/** What stands in cells of a table that sets the page, and not in one of facts. */
const PAGE_PARTS: readonly string[] = ['heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak'];

/** `table`: a table, its caption a paragraph above it; one that only sets the page is what stands in its cells. */
export const table: Handler = (element, mapping) => {
  if (hasStrayWords(element)) return setApart(mapping.contentsIn(element));
  const rows = rowElements(element);
  const contents = new Map(rows.flatMap(cellsOf).map((cell) => [cell, mapping.contentsIn(cell)]));
  const others = element.children.filter((part) => !isNamed(part, 'thead', 'tbody', 'tfoot', 'tr'));
  const caption = setApart(mapping.contentsOf(others));
  if (isLayout(element, rows, contents)) return [...caption, ...[...contents.values()].flatMap(setApart)];
  return [...caption, ...tableOf(rows, contents)];
};

function isLayout(element: HtmlElement, rows: readonly HtmlElement[], contents: Contents): boolean {
  if (['presentation', 'none'].includes(attributeOf(element, 'role') ?? '')) return true;
  if ([...contents.keys()].some((cell) => isNamed(cell, 'th'))) return false;
  const isColumn = rows.every((row) => cellsOf(row).length <= 1);
  return isColumn || elementsOf(element, 'table').length > 0 || [...contents.values()].some(isPagePart);
}

function isPagePart(contents: readonly Content[]): boolean {
  const parts = flowOf(contents);
  return parts.length > 1 || parts.some(({ type }) => PAGE_PARTS.includes(type));
}

function tableOf(rows: readonly HtmlElement[], contents: Contents): readonly Table[] {
  const grid = gridOf(rows);
  const [first, ...others] = grid.map((places) => rowOf(places, contents));
  if (first === undefined) return [];
  const align = grid[0]?.map(alignOf) ?? [];
  const isHeader = rows[0] !== undefined && isHead(rows[0]);
  return normalTable({
    type: 'table',
    ...(isHeader ? { header: first } : {}),
    rows: isHeader ? others : [first, ...others],
    align,
  });
}

function rowOf(places: readonly Place[], contents: Contents): TableRow {
  const cells = places.map((cell) => inlinesOf((cell && contents.get(cell)) ?? []));
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

/** Whether a row names the columns. */
function isHead(row: HtmlElement): boolean {
  const { parentNode: parent } = row;
  const isInHead = parent?.nodeType === 1 && parent.localName === 'thead';
  return isInHead || cellsOf(row).every((cell) => isNamed(cell, 'th'));
}

function alignOf(place: Place): Align | undefined {
  if (place === undefined) return undefined;
  const style = /text-align\s*:\s*([a-z]+)/i.exec(attributeOf(place, 'style') ?? '')?.[1];
  const align = (style ?? attributeOf(place, 'align'))?.toLowerCase();
  return align === 'left' || align === 'center' || align === 'right' ? align : undefined;
}
