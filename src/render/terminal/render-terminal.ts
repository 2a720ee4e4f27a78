import { blocksIn } from '../../article/text.js';
import type { Block } from '../../article/types.js';
import type { View } from '../../select/types.js';
import { type PageOptions, type TerminalOptions, terminalPage } from './page.js';
import type { Highlighter } from './setting.js';
import { themeOf } from './theme.js';
import { type Styles, stylesOf, type ThemeName } from './themes.js';

export type { TerminalOptions } from './page.js';
export type { Highlighter } from './setting.js';
export { type Styles, stylesCode, type ThemeName } from './themes.js';

/** How a page in colours is set. */
export interface ThemedOptions extends TerminalOptions {
  /** Its theme, or how each role is set; `neutral` when absent, which can be read on any ground. */
  readonly theme?: ThemeName | Styles | undefined;
}

/**
 * Renders a view as a page for the terminal. No line is wider than `columns`, save a lone grapheme that is; no line ends
 * with a space; every style and every link ends on the line that it begins on.
 *
 * @returns lines that each end with a newline; `''` when there is nothing to show
 *
 * @example process.stdout.write(renderTerminal(viewOf(article), { columns: 80, color: 1 }))
 */
export function renderTerminal(view: View, options: ThemedOptions): string {
  return styledPage(view, options);
}

/** Renders a view as `renderTerminal` does, its blocks put together as the options say. */
export function styledPage(view: View, options: ThemedOptions & PageOptions): string {
  const { theme = 'neutral', color } = options;
  return terminalPage(view, options, themeOf(color, typeof theme === 'string' ? stylesOf(theme, color) : theme));
}

/**
 * Loads what tells the words of code apart; gives `undefined` for a view that holds no code whose language is named.
 *
 * @example renderTerminal(view, { columns: 80, color: 3, theme: 'dark', highlight: await loadHighlighter(view) })
 */
export async function loadHighlighter(view: View): Promise<Highlighter | undefined> {
  if (view.type !== 'article' || !view.sections.some(({ section }) => section.blocks.some(hasCode))) return undefined;
  const { createHighlighter } = await import('./highlight.js');
  return createHighlighter();
}

function hasCode(block: Block): boolean {
  for (const one of blocksIn(block)) if (one.type === 'code' && one.language !== undefined) return true;
  return false;
}
