import { blockText } from '../article/text.js';
import type { Article, Block } from '../article/types.js';

/** One line of running text: a paragraph, an item of a list, a cell of a table. */
export interface ArticleLine {
  /** The number of its section, from 1. */
  readonly section: number;
  /** The index of its block within the section, from 0. */
  readonly block: number;
  /** Where the line begins in the block's text, in UTF-16 code units. */
  readonly offset: number;
  readonly text: string;
}

/** Gives the running text of an article in reading order, a line each; titles, code and formulas are left out. */
export function passagesOf(article: Article): readonly ArticleLine[] {
  return article.sections.flatMap((section, index) =>
    section.blocks.flatMap((block, position) => linesOf(block, { section: index + 1, block: position })),
  );
}

function linesOf(block: Block, place: Pick<ArticleLine, 'section' | 'block'>): readonly ArticleLine[] {
  if (block.type === 'code' || block.type === 'math') return [];
  const lines = blockText(block).matchAll(/[^\n\t]+/g);
  return Array.from(lines, (line) => ({ ...place, offset: line.index, text: line[0] }));
}
