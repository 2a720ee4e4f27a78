import type { Article, Block } from '../../src/article/types.js';

/** An article of one section whose paragraphs are the given texts. */
export function articleOf(...paragraphs: readonly string[]): Article {
  return articleWith(paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })));
}

/** An article of one section with the given blocks. */
export function articleWith(blocks: readonly Block[]): Article {
  return { type: 'article', metadata: {}, sections: [{ type: 'section', depth: 1, blocks }] };
}
