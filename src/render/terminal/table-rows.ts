import type { Align } from '../../article/types.js';
import { type Line, type Span, spansText } from '../page/line.js';
import { displayWidth } from '../wrap/width.js';
import { wrap } from '../wrap/wrap.js';
import { GAP } from './column-widths.js';
import type { Cells } from './table-cells.js';

/** How one column of a table is set. */
export interface Column {
  /** In columns of the terminal. */
  readonly width: number;
  readonly align: Align;
}

/** One row, its cells wrapped within their columns: as many lines as its longest cell has. */
export function rowLines(row: Cells, layout: readonly Column[]): readonly Line[] {
  const cells = layout.map(({ width }, index) => wrap(row[index] ?? [], width));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, line) =>
    layout.flatMap((column, index) => [...gapBefore(index), ...aligned(cells[index]?.[line] ?? [], column)]),
  );
}

/** The rule below the header of a table. */
export function ruleLine(layout: readonly Column[]): Line {
  return layout.flatMap(({ width }, index) => [...gapBefore(index), { text: '─'.repeat(width), roles: ['rule'] }]);
}

function aligned(line: Line, { width, align }: Column): Line {
  const free = Math.max(0, width - displayWidth(spansText(line)));
  const left = align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2);
  return [spaces(left), ...line, spaces(free - left)];
}

function gapBefore(index: number): Line {
  return index === 0 ? [] : [spaces(GAP)];
}

function spaces(columns: number): Span {
  return { text: ' '.repeat(columns), roles: [] };
}
