import { titleOf } from '../../article/text.js';
import { sectionWords } from '../../article/words.js';
import type { Quotation } from '../../quotations/types.js';
import type { ArticleView, NumberedSection, View } from '../../select/types.js';
import { apart } from './blocks.js';
import { headTexts } from './head.js';
import { type Paragraph, setParagraph } from './paragraph.js';

/** How plain text is set. */
export interface PlainOptions {
  /** Wrap at this many columns, at least 1; without it each paragraph is one line. */
  readonly columns?: number;
}

/**
 * Renders a view as what a person would type from reading it, for other tools: one paragraph a line, blocks apart by one
 * blank line, no escape, no white space at the end of a line. Quotations are `“content” — Speaker`, one a line; the
 * outline is number, title and words, apart by tabs.
 *
 * @example renderPlain(viewOf(article, { show: 'quotations' })) // '“It is over” — Ann Lee\n'
 */
export function renderPlain(view: View, { columns }: PlainOptions = {}): string {
  return paragraphsOf(view)
    .flatMap((paragraph) => setParagraph(paragraph, columns))
    .map((line) => `${line}\n`)
    .join('');
}

function paragraphsOf(view: View): readonly Paragraph[] {
  switch (view.type) {
    case 'article':
      return articleParagraphs(view);
    case 'outline':
      return view.sections.map(outlineParagraph);
    case 'quotations':
      return view.quotations.map(quotationParagraph);
  }
}

function articleParagraphs({ article, sections, partial }: ArticleView): readonly Paragraph[] {
  const head = partial ? [] : headTexts(article.metadata).map((text) => [{ text }]);
  const body = sections.flatMap(({ section }) => {
    const title = titleOf(section);
    return [title === undefined ? [] : [{ text: title }], apart(section.blocks)];
  });
  const shown = [...head, ...body].filter((lines) => lines.length > 0);
  return shown.flatMap((lines, index) => (index > 0 ? [{ text: '' }, ...lines] : lines));
}

function outlineParagraph({ number, title, slug, section }: NumberedSection): Paragraph {
  const name = (title ?? `(${slug})`).replace(/\s+/g, ' ');
  return { text: `${number}\t${name}\t${sectionWords(section)}`, verbatim: true };
}

function quotationParagraph({ content, source }: Quotation): Paragraph {
  return { text: source === undefined ? `“${content}”` : `“${content}” — ${source}` };
}
