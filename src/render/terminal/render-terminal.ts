import type { ArticleView, View } from '../../select/types.js';
import { withFootnotes } from '../footnotes.js';
import type { LinkStyle } from '../link-style.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';
import { themeOf } from '../theme.js';
import { addressLines } from './addresses.js';
import { articleLines } from './article.js';
import { outlineHeadLines } from './head.js';
import { hyperlink } from './hyperlink.js';
import { outlineLines } from './outline.js';
import { type Linker, paint } from './paint.js';
import { quotationLines } from './quotations.js';

/** How a page is set. */
export interface TerminalOptions {
  /** How many columns a line may take: at least 1. */
  readonly columns: number;
  /** How many colours there are: 0 none (and no escape sequence but hyperlinks), 1 sixteen, 2 256, 3 all. */
  readonly color: 0 | 1 | 2 | 3;
  /** What becomes of the addresses of links: `none` when absent. */
  readonly links?: LinkStyle;
  /** What to call the article above its outline or its quotations, even where only sections of it are shown. */
  readonly title?: string;
}

/**
 * A view set as a page for the terminal. No line is wider than `columns`, save a lone grapheme that is; no line ends with
 * a space; every style and every link ends on the line that it begins on.
 *
 * @returns lines that each end with a newline; `''` when there is nothing to show
 *
 * @example process.stdout.write(renderTerminal(viewOf(article), { columns: 80, color: 1 }))
 */
export function renderTerminal(view: View, options: TerminalOptions): string {
  const theme = themeOf(options.color);
  const link: Linker = options.links === 'hyperlink' ? hyperlink : (text) => text;
  let text = '';
  for (const line of linesOf(view, options)) text += `${paint(line, theme, link)}\n`;
  return text;
}

function linesOf(view: View, { columns, links, title }: TerminalOptions): Iterable<Line> {
  switch (view.type) {
    case 'article':
      return links === 'footnote' ? footnotedLines(view, columns) : articleLines(view, columns);
    case 'outline':
      return stack([outlineHeadLines(view, { columns, title }), outlineLines(view.sections, columns)], true);
    case 'quotations':
      return quotationLines(view.quotations, { columns, title });
  }
}

function footnotedLines(article: ArticleView, columns: number): readonly Line[] {
  const { view, addresses } = withFootnotes(article);
  return stack([[...articleLines(view, columns)], addressLines(addresses, columns)], true);
}
