import { blockText, inlineText, titleOf } from './text.js';
import type { Article, Block } from './types.js';

/** Something to read: neither white space, nor a character without a shape, nor what stands for one that could not be read. */
const WRITTEN = /[^\s\xad\u180e\u200b-\u200f\u2060-\u2064\ufffd]/;

/**
 * Whether there is something to read in an article's sections: words, a caption, a table, what a picture shows. A headline
 * over nothing, a picture without a word and a line between two parts are none.
 *
 * @example hasText({ type: 'article', metadata: { headline: 'My app' }, sections: [] }) // false
 */
export function hasText({ sections }: Article): boolean {
  return sections.some((section) => isWritten(titleOf(section)) || section.blocks.some(holdsText));
}

function holdsText(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'code':
    case 'table':
    case 'thematicBreak':
      return isWritten(blockText(block));
    case 'figure':
      return [inlineText(block.caption), block.credit, block.alternativeText].some(isWritten);
    case 'blockquote':
      return block.children.some(holdsText);
    case 'list':
      return block.children.some((item) => item.children.some(holdsText));
  }
}

function isWritten(text = ''): boolean {
  return WRITTEN.test(text);
}
