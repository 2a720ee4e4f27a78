import type { TableRow } from '../../article/types.js';
import type { Span } from '../page/line.js';
import type { Role } from '../theme.js';
import { inlineSpans } from './inline-spans.js';

/** A row of a table, each cell running text. */
export type Cells = readonly (readonly Span[])[];

/** The cells of a row as running text, in these roles. */
export function cellsOf(row: TableRow, ...roles: readonly Role[]): Cells {
  return row.children.map((cell) => inlineSpans(cell.children, roles));
}
