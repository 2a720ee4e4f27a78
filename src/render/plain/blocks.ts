import { blockText, inlineText, tableRows } from '../../article/text.js';
import type { Block, List, ListItem, TableRow } from '../../article/types.js';
import { captionOf } from '../caption.js';
import { indented, type Paragraph, prefixed } from './paragraph.js';

/** The lines of one block as a person would type them; whoever puts blocks together leaves a blank line between them. */
export function blockParagraphs(block: Block): readonly Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [{ text: blockText(block) }];
    case 'blockquote':
      return apart(block.children).map((paragraph) => prefixed(paragraph, '> ', '> '));
    case 'list':
      return listParagraphs(block);
    case 'code':
      return block.value.split('\n').map((text) => ({ text, verbatim: true }));
    case 'figure':
      return [{ text: inlineText(captionOf(block)) }];
    case 'table':
      return tableRows(block).map((row) => ({ text: rowText(row), verbatim: true }));
    case 'thematicBreak':
      return [{ text: '* * *' }];
  }
}

/** Blocks one below the other, an empty line between two. A block without words takes no line. */
export function apart(blocks: readonly Block[]): readonly Paragraph[] {
  const shown = blocks.map(blockParagraphs).filter((lines) => lines.some(({ text }) => text.trim() !== ''));
  return shown.flatMap((lines, index) => (index > 0 ? [{ text: '' }, ...lines] : lines));
}

function listParagraphs(list: List): readonly Paragraph[] {
  const start = list.start ?? 1;
  return list.children.flatMap((item, index) => itemParagraphs(item, list.ordered ? `${start + index}. ` : '- '));
}

/** An item with its marker, what follows its first line indented below it. */
function itemParagraphs(item: ListItem, bullet: string): readonly Paragraph[] {
  const marker = item.checked === undefined ? bullet : `${bullet}[${item.checked ? 'x' : ' '}] `;
  const [first = { text: '' }, ...rest] = item.children.flatMap(blockParagraphs);
  const indent = ' '.repeat(bullet.length);
  return [prefixed(first, marker, indent), ...rest.map((paragraph) => indented(paragraph, indent))];
}

function rowText(row: TableRow): string {
  return row.children.map((cell) => inlineText(cell.children).replace(/[\t\n]/g, ' ')).join('\t');
}
