import { createHash } from 'node:crypto';
import { blockText, inlineText, titleOf } from '../article/text.js';
import type { Article, Block, FootnoteDefinition } from '../article/types.js';
import { sectionWords } from '../article/words.js';
import { captionWithCredit } from '../render/house-style.js';
import type { Highlighter } from '../render/terminal/setting.js';
import type { ArticleView, NumberedSection } from '../select/types.js';
import { keptFor } from './kept.js';

/** An article to be read full screen. */
export interface ReadableArticle {
  readonly view: ArticleView;
  /** Its headline or else the name of its source, on one line. */
  readonly name: string;
  /** Tells the words of its code apart; absent where they are not. */
  readonly highlight?: Highlighter | undefined;
}

/** An article cut into slices, each of which is set when it is needed: a screen need not wait for the rest of a book. */
export interface Book extends ReadableArticle {
  /** At least one, in reading order. */
  readonly slices: readonly Slice[];
  /** The sizes of all slices together. */
  readonly size: number;
}

/** A section, or a part of a long one: some of its blocks, and its title with the first of them. */
export interface Slice {
  readonly numbered: NumberedSection;
  /** The index of its first block. */
  readonly from: number;
  /** The index after its last block. */
  readonly to: number;
  /** In UTF-16 code units, at least 1. */
  readonly size: number;
  /** The sizes of all slices before it together. */
  readonly before: number;
}

/** How much is set at once, in UTF-16 code units: some screens, in a few milliseconds. */
const SLICE_SIZE = 8000;

/** How much of a hash tells articles apart, in hexadecimal digits: 128 bits. */
const HASH_DIGITS = 32;

/** The number of the opening, of which an article without any section has one. */
const NOTHING: NumberedSection = {
  number: 1,
  slug: 'opening',
  section: { type: 'section', depth: 1, blocks: [] },
};

/**
 * Cuts an article into slices.
 *
 * @param sliceSize how large a slice becomes before another block begins the next, in UTF-16 code units
 */
export function bookOf(article: ReadableArticle, sliceSize: number = SLICE_SIZE): Book {
  const { sections } = article.view;
  const slices: Slice[] = [];
  let before = 0;
  for (const numbered of sections.length === 0 ? [NOTHING] : sections) {
    for (const part of partsOf(numbered, sliceSize)) {
      slices.push({ numbered, ...part, before });
      before += part.size;
    }
  }
  return { ...article, slices, size: before };
}

function* partsOf(
  { title = '', section }: NumberedSection,
  sliceSize: number,
): Generator<Pick<Slice, 'from' | 'to' | 'size'>> {
  const { blocks } = section;
  let from = 0;
  let size = 1 + title.length;
  for (const [index, block] of blocks.entries()) {
    size += blockText(block).length;
    if (size < sliceSize || index === blocks.length - 1) continue;
    yield { from, to: index + 1, size };
    from = index + 1;
    size = 1;
  }
  yield { from, to: blocks.length, size };
}

/** Gives the blocks of a slice. */
export function blocksOf({ numbered, from, to }: Slice): readonly Block[] {
  return numbered.section.blocks.slice(from, to);
}

/** Counts the words of all sections of a book. */
export const wordsOf: (book: Book) => number = keptFor(({ view }) =>
  view.sections.reduce((words, { section }) => words + sectionWords(section), 0),
);

/** Gives the notes of a book's article by their marks. */
export const notesOf: (book: Book) => ReadonlyMap<string, FootnoteDefinition> = keptFor(({ view }) => {
  const blocks = view.article.sections.flatMap((section) => section.blocks);
  return new Map(
    blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [[block.label, block] as const] : [])),
  );
});

/** Gives the words that stand in a slice, each part of it on a line of its own, to be searched. */
export function textOfSlice(book: Book, slice: Slice): string {
  const { headline = '', description = '', authors = [] } = book.view.article.metadata;
  const head = slice === book.slices[0] && !book.view.partial ? [headline, ...authors, description] : [];
  const title = slice.from === 0 ? [slice.numbered.title ?? ''] : [];
  return [...head, ...title, ...blocksOf(slice).map(shownText)].join('\n');
}

function shownText(block: Block): string {
  return block.type === 'figure' ? inlineText(captionWithCredit(block)) : blockText(block);
}

/** Gives a name for an article that tells its text from any other: a hash of it. */
export const hashOf: (article: Article) => string = keptFor(({ sections }) => {
  const hash = createHash('sha256');
  for (const section of sections) {
    hash.update(`${titleOf(section) ?? ''}\n`);
    for (const block of section.blocks) hash.update(`${blockText(block)}\n`);
  }
  return hash.digest('hex').slice(0, HASH_DIGITS);
});
