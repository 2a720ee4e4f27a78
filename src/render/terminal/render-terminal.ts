import type { View } from '../../select/types.js';
import { type PageOptions, type TerminalOptions, terminalPage } from './page.js';
import { themeOf } from './theme.js';

export type { TerminalOptions } from './page.js';

/**
 * Renders a view as a page for the terminal. No line is wider than `columns`, save a lone grapheme that is; no line ends
 * with a space; every style and every link ends on the line that it begins on.
 *
 * @returns lines that each end with a newline; `''` when there is nothing to show
 *
 * @example process.stdout.write(renderTerminal(viewOf(article), { columns: 80, color: 1 }))
 */
export function renderTerminal(view: View, options: TerminalOptions): string {
  return styledPage(view, options);
}

/** Renders a view as `renderTerminal` does, its blocks put together as the options say. */
export function styledPage(view: View, options: PageOptions): string {
  return terminalPage(view, options, themeOf(options.color));
}
