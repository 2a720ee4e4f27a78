import type { View } from '../../select/types.js';
import { type Line, spansText } from '../page/line.js';
import { articleLines } from './article.js';
import { outlineLines } from './outline.js';
import { quotationLines } from './quotations.js';

/** How plain text is set. */
export interface PlainOptions {
  /** How many columns a line may take, at least 1. Absent: lines are as long as they are. */
  readonly columns?: number;
}

/**
 * A view as plain text, as a person would type it: no colour, no decoration, one paragraph a line, blocks apart by one
 * blank line. A quotation is a line `“content” — Speaker`, a section of the outline a line of its number, title and word
 * count, with tabs between them.
 *
 * @returns lines that each end with a newline, none of them with a space before it; `''` when there is nothing to show
 */
export function renderPlain(view: View, options: PlainOptions = {}): string {
  return linesOf(view, options.columns ?? Number.POSITIVE_INFINITY)
    .map((line) => `${spansText(line).trimEnd()}\n`)
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
