import type { View } from '../../select/types.js';
import type { Line } from '../page/line.js';
import { themeOf } from '../theme.js';
import { articleLines } from './article.js';
import { outlineLines } from './outline.js';
import { paint } from './paint.js';
import { quotationLines } from './quotations.js';

/** How a page is set. */
export interface TerminalOptions {
  /** How many columns a line may take: at least 1. */
  readonly columns: number;
  /** How many colours there are: 0 none (and no escape sequence at all), 1 sixteen, 2 256, 3 all. */
  readonly color: 0 | 1 | 2 | 3;
}

/**
 * A view set as a page for the terminal. No line is wider than `columns`, save a lone grapheme that is; no line ends with
 * a space; every style ends on the line that it begins on.
 *
 * @returns lines that each end with a newline; `''` when there is nothing to show
 */
export function renderTerminal(view: View, options: TerminalOptions): string {
  const theme = themeOf(options.color);
  return linesOf(view, options.columns)
    .map((line) => `${paint(line, theme)}\n`)
    .join('');
}

function linesOf(view: View, columns: number): readonly Line[] {
  switch (view.type) {
    case 'article':
      return articleLines(view, columns);
    case 'outline':
      return outlineLines(view.sections, columns);
    case 'quotations':
      return quotationLines(view.quotations, columns);
  }
}
