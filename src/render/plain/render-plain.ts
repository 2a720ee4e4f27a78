import { sectionWords } from '../../article/words.js';
import type { ArticleView, NumberedSection, QuotationsView, View } from '../../select/types.js';
import { stack } from '../lines/layout.js';
import { type StyledLine, unstyledText } from '../lines/line.js';
import { type LinkStyle, numberLinks } from '../links.js';
import { articleLines } from './article.js';
import { fieldLines, textLines } from './text-lines.js';

/** How plain text is set. */
export interface PlainOptions {
  /** How many columns a line may take, at least 1. Absent: lines are as long as they are. */
  readonly columns?: number;
  /** How the addresses of links are shown: `none` when absent; plain text has no hyperlinks. */
  readonly links?: LinkStyle;
  /** The title above an outline or above quotations: no title when absent. */
  readonly title?: string;
}

/**
 * Renders a view as plain text, as a person would type it: no colour, no decoration, one paragraph a line, blocks apart by
 * one blank line. A quotation is a line `“content” — Speaker`, or its content alone where only one person's were asked for;
 * a section of the outline is a line of its number, title and word count, with tabs between them.
 *
 * @returns lines that each end with a newline, none of them with a space before it; `''` when there is nothing to show
 *
 * @example renderPlain(viewOf(article, { show: 'quotations' })) // '“It is over” — Ann Lee\n'
 */
export function renderPlain(view: View, options: PlainOptions = {}): string {
  let text = '';
  for (const line of viewLines(view, options)) text += `${unstyledText(line).trimEnd()}\n`;
  return text;
}

function viewLines(
  view: View,
  { columns = Number.POSITIVE_INFINITY, links, title }: PlainOptions,
): Iterable<StyledLine> {
  switch (view.type) {
    case 'article':
      return links === 'footnote' ? footnotedLines(view, columns) : articleLines(view, columns);
    case 'outline':
      return withTitle(title, outlineLines(view.sections, columns), columns);
    case 'quotations':
      return withTitle(title, quotationLines(view, columns), columns);
  }
}

function footnotedLines(article: ArticleView, columns: number): readonly StyledLine[] {
  const { view, addresses } = numberLinks(article);
  const list = addresses.flatMap((address, index) => textLines(`[${index + 1}] ${address}`, columns));
  return stack([[...articleLines(view, columns)], list], 'apart');
}

function withTitle(title: string | undefined, lines: readonly StyledLine[], columns: number): readonly StyledLine[] {
  return title === undefined || lines.length === 0 ? lines : stack([textLines(title, columns), lines], 'apart');
}

/** A section a line: number, title, word count. The opening, which has no title, goes by `(opening)`. */
function outlineLines(sections: readonly NumberedSection[], columns: number): readonly StyledLine[] {
  return sections.flatMap(({ number, slug, title = `(${slug})`, section }) =>
    fieldLines([String(number), title, String(sectionWords(section))], columns),
  );
}

/** A quotation a line, with its speaker: `“content” — Speaker`; its words alone where only one person's are asked for. */
function quotationLines({ quotations, speaker }: QuotationsView, columns: number): readonly StyledLine[] {
  return quotations.flatMap(({ content, source }) => {
    if (speaker !== undefined) return textLines(content, columns);
    return textLines(source === undefined ? `“${content}”` : `“${content}” — ${source}`, columns);
  });
}
