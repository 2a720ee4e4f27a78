import type { Article, Block, Inline, List, ListItem, Metadata, Paragraph, TableRow } from '../../src/article/types.js';

/** Words, in a tree that a test writes. */
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

/** A list with bullets. */
export function bullets(...children: readonly ListItem[]): List {
  return { type: 'list', ordered: false, children };
}

/** A row of a table, a text a cell. */
export function row(...cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })) };
}

/** An article without a heading. */
export function articleOf(blocks: readonly Block[], metadata: Metadata = {}): Article {
  return { type: 'article', metadata, sections: [{ type: 'section', depth: 1, blocks }] };
}
