import { superOrSubscriptAsText } from './raised-text.js';
import type { Article, Block, Inline, List, Section, Table, TableRow } from './types.js';

/** A character to read: no white space, none without a shape, nor the one that stands for what could not be decoded. */
const READABLE = /[^\s\xad\u180e\u200b-\u200f\u2060-\u2064\ufffd]/;

/**
 * Gives the plain text of running text, without any marker: a picture is its alternative text, a line break a space.
 *
 * @example inlineText([{ type: 'strong', children: [{ type: 'text', value: 'No' }] }]) // 'No'
 */
export function inlineText(children: readonly Inline[]): string {
  let text = '';
  for (const node of children) text += textOfInline(node);
  return text;
}

/**
 * Gives the plain text of a block without markers, as in the JSON: list items and quoted blocks one a line, nested ones too; table
 * cells apart by a tab and rows by a newline; code with its newlines; a figure is its caption, without the credit. All
 * offsets of links and quotations are UTF-16 code units into this string.
 *
 * @example blockText({ type: 'code', value: 'a\n  b' }) // 'a\n  b'
 */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children);
    case 'blockquote':
    case 'footnoteDefinition':
      return blocksText(block.children);
    case 'list':
      return itemTexts(block).join('\n');
    case 'code':
    case 'math':
      return block.value;
    case 'figure':
      return inlineText(block.caption);
    case 'table':
      return tableRows(block).map(rowText).join('\n');
    case 'thematicBreak':
      return '';
  }
}

/** Gives the text of each item of a list, in order, its nested blocks a line each. */
export function itemTexts(list: List): readonly string[] {
  return list.children.map((item) => blocksText(item.children));
}

/** Gives all rows of a table, the header first when there is one. */
export function tableRows(table: Table): readonly TableRow[] {
  return table.header === undefined ? table.rows : [table.header, ...table.rows];
}

/**
 * Gives a section's title as plain text; `undefined` for the opening.
 *
 * @example titleOf({ type: 'section', depth: 1, heading: [{ type: 'text', value: 'Sport' }], blocks: [] }) // 'Sport'
 */
export function titleOf(section: Section): string | undefined {
  return section.heading === undefined ? undefined : inlineText(section.heading);
}

function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function rowText(row: TableRow): string {
  return row.children.map((cell) => inlineText(cell.children)).join('\t');
}

function textOfInline(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      return node.value;
    case 'superscript':
    case 'subscript':
      return inlineText(superOrSubscriptAsText(node));
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return inlineText(node.children);
    case 'image':
      return node.alternativeText;
    case 'break':
      return ' ';
    case 'footnoteReference':
      return `[${node.label}]`;
  }
}

/**
 * Tells whether an article's sections hold something to read: words, a caption, a table, the alternative text of a picture.
 * A headline alone, a picture without a word and a thematic break are not enough.
 *
 * @example hasText({ type: 'article', metadata: { headline: 'My app' }, sections: [] }) // false
 */
export function hasText({ sections }: Article): boolean {
  return sections.some((section) => isReadable(titleOf(section)) || section.blocks.some(hasTextInBlock));
}

function hasTextInBlock(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'code':
    case 'math':
    case 'table':
    case 'thematicBreak':
      return isReadable(blockText(block));
    case 'figure':
      return [inlineText(block.caption), block.credit, block.alternativeText].some(isReadable);
    case 'blockquote':
    case 'footnoteDefinition':
      return block.children.some(hasTextInBlock);
    case 'list':
      return block.children.some((item) => item.children.some(hasTextInBlock));
  }
}

/** Gives a block and all blocks within it, in reading order. */
export function* blocksIn(block: Block): Generator<Block, void, undefined> {
  yield block;
  switch (block.type) {
    case 'blockquote':
    case 'footnoteDefinition':
      for (const child of block.children) yield* blocksIn(child);
      break;
    case 'list':
      for (const item of block.children) for (const child of item.children) yield* blocksIn(child);
      break;
    case 'paragraph':
    case 'code':
    case 'math':
    case 'figure':
    case 'table':
    case 'thematicBreak':
  }
}

function isReadable(text = ''): boolean {
  return READABLE.test(text);
}

/**
 * White space that a browser shows as one space (https://infra.spec.whatwg.org/#ascii-whitespace), other than one space: no-break
 * spaces are not such.
 */
const BLANKS = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g;

/** Puts a text on one line: white space becomes one space, as in a browser, and none is left at the ends. */
export function onOneLine(text = ''): string {
  return foldSpaces(text).trim();
}

/** Makes one space of all white space that stands together, as a browser does. */
export function foldSpaces(text: string): string {
  return text.replace(BLANKS, ' ');
}
