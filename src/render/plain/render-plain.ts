import type { ArticleView, View } from '../../select/types.js';
import { withFootnotes } from '../footnotes.js';
import type { LinkStyle } from '../link-style.js';
import { type Line, spansText } from '../page/line.js';
import { stack } from '../page/stack.js';
import { articleLines } from './article.js';
import { outlineLines } from './outline.js';
import { quotationLines } from './quotations.js';
import { textLines } from './text-lines.js';

/** How plain text is set. */
export interface PlainOptions {
  /** How many columns a line may take, at least 1. Absent: lines are as long as they are. */
  readonly columns?: number;
  /** What becomes of the addresses of links: `none` when absent; plain text has no hyperlinks. */
  readonly links?: LinkStyle;
  /** What to call the article above its outline or its quotations: nothing when absent. */
  readonly title?: string;
}

/**
 * A view as plain text, as a person would type it: no colour, no decoration, one paragraph a line, blocks apart by one
 * blank line. A quotation is a line `“content” — Speaker`, or its content alone where only one person's were asked for; a section
 * of the outline is a line of its number, title and word count, with tabs between them.
 *
 * @returns lines that each end with a newline, none of them with a space before it; `''` when there is nothing to show
 *
 * @example renderPlain(viewOf(article, { show: 'quotations' })) // '“It is over” — Ann Lee\n'
 */
export function renderPlain(view: View, options: PlainOptions = {}): string {
  let text = '';
  for (const line of linesOf(view, options)) text += `${spansText(line).trimEnd()}\n`;
  return text;
}

function linesOf(view: View, { columns = Number.POSITIVE_INFINITY, links, title }: PlainOptions): Iterable<Line> {
  switch (view.type) {
    case 'article':
      return links === 'footnote' ? footnotedLines(view, columns) : articleLines(view, columns);
    case 'outline':
      return titled(title, outlineLines(view.sections, columns), columns);
    case 'quotations':
      return titled(title, quotationLines(view, columns), columns);
  }
}

function titled(title: string | undefined, lines: readonly Line[], columns: number): readonly Line[] {
  return title === undefined || lines.length === 0 ? lines : stack([textLines(title, columns), lines], true);
}

function footnotedLines(article: ArticleView, columns: number): readonly Line[] {
  const { view, addresses } = withFootnotes(article);
  const list = addresses.flatMap((address, index) => textLines(`[${index + 1}] ${address}`, columns));
  return stack([[...articleLines(view, columns)], list], true);
}
