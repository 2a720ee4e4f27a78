import type { Article, Block, Inline, List, ListItem, Metadata, Paragraph, TableRow } from '../../src/article/types.js';

/** Short ways to write a tree in a test. */

export function text(value: string): Inline {
  return { type: 'text', value };
}

/** A paragraph of words or of other running text. */
export function paragraph(...children: readonly (string | Inline)[]): Paragraph {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) };
}

/** A list item that begins with a paragraph. */
export function item(words: string, ...more: readonly Block[]): ListItem {
  return { type: 'listItem', children: [paragraph(words), ...more] };
}

export function bullets(...children: readonly ListItem[]): List {
  return { type: 'list', ordered: false, children };
}

export function row(...cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })) };
}

/** An article without a heading. */
export function articleOf(blocks: readonly Block[], metadata: Metadata = {}): Article {
  return { type: 'article', metadata, sections: [{ type: 'section', depth: 1, blocks }] };
}
