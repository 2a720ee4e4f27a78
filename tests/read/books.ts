import type { Article, Block, Inline } from '../../src/article/types.js';
import { type Book, bookOf } from '../../src/read/book.js';
import { openedState, type ReaderState } from '../../src/read/state.js';
import { step } from '../../src/read/step.js';
import { selectSections } from '../../src/select/select-sections.js';
import type { ArticleView } from '../../src/select/types.js';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const link = (words: string, url: string): Inline => ({ type: 'link', url, children: [text(words)] });

/** How many paragraphs the second section of the walk has. */
export const PARAGRAPHS = 60;

/** An article with all that the reader knows: sections, notes, links, a quotation, accents. */
export const WALK: Article = {
  type: 'article',
  metadata: { headline: 'A walk along the canal', authors: ['Ann Lee'] },
  sections: [
    {
      type: 'section',
      depth: 1,
      blocks: [
        paragraph(text('The canal was dug in 1820.'), { type: 'footnoteReference', label: '1' }, text(' It is long.')),
        paragraph(text('Beside it runs '), link('the towpath', 'https://example.org/towpath'), text(' of old.')),
      ],
    },
    {
      type: 'section',
      depth: 1,
      heading: [text('The locks')],
      blocks: Array.from({ length: PARAGRAPHS }, (_, index) =>
        paragraph(text(`Lock ${index + 1} of the canal has a café where walkers rest for a while before they go on.`)),
      ),
    },
    {
      type: 'section',
      depth: 2,
      heading: [text('Deeper')],
      blocks: [
        paragraph(text('“It is over,” said Bo Ek, who kept the locks for thirty years.')),
        paragraph(
          text('He wrote '),
          link('a letter', 'mailto:bo@example.org'),
          text(' and '),
          link('nothing', '#no'),
          text('.'),
        ),
      ],
    },
    {
      type: 'section',
      depth: 1,
      heading: [text('Notes')],
      blocks: [{ type: 'footnoteDefinition', label: '1', children: [paragraph(text('Some say 1821.'))] }],
    },
  ],
};

/** The whole of an article as a view. */
export function viewFrom(article: Article): ArticleView {
  return { type: 'article', ...selectSections(article, undefined).selected };
}

/** A book of an article, in small slices, so that there are several of each section. */
export function bookFrom(article: Article, sliceSize = 400): Book {
  return bookOf({ view: viewFrom(article), name: article.metadata.headline ?? 'untitled' }, sliceSize);
}

/** The reader with one book open, without colours. */
export function stateOf(book: Book, columns = 60, rows = 20): ReaderState {
  return openedState([book], { color: 0, colors: 1, hyperlinks: false }, { columns, rows });
}

/** Types keys: characters, or keys by their names in a list. */
export function typing(state: ReaderState, keys: string | readonly string[]): ReaderState {
  let typed = state;
  for (const key of keys) typed = step(typed, key).state;
  return typed;
}
