import { inlineText, tableRows } from '../../article/text.js';
import type { Block, Blockquote, List, ListItem, TableRow } from '../../article/types.js';
import { captionWithCredit } from '../house-style.js';
import { cutLines } from '../lines/cut-lines.js';
import { type Prefix, prefixBlock, type Spacing, stack } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';
import { fieldLines, textLines } from './text-lines.js';

/** The mark that people type before quoted words, in mails (RFC 3676) as in Markdown. */
const QUOTE_MARK: Prefix = { first: '> ', rest: '> ', roles: [] };

/** The lines of one block, without blank lines around it. */
export function blockLines(block: Block, columns: number): readonly StyledLine[] {
  switch (block.type) {
    case 'paragraph':
      return textLines(inlineText(block.children), columns);
    case 'blockquote':
      return blockquoteLines(block, columns);
    case 'list':
      return listLines(block, columns);
    case 'code':
      return cutLines(block.value, columns).map((text) => [{ text, roles: [] }]);
    case 'figure':
      return textLines(inlineText(captionWithCredit(block)), columns);
    case 'table':
      return tableRows(block).flatMap((row) => rowLines(row, columns));
    case 'thematicBreak':
      return textLines('* * *', columns);
  }
}

/** Quoted blocks, each line with `> ` before it. */
function blockquoteLines(quote: Blockquote, columns: number): readonly StyledLine[] {
  return prefixBlock(QUOTE_MARK, columns, (room) => stackBlocks(quote.children, room, 'apart'));
}

/** Each item of a list on a line of its own, its other blocks on the lines below, set in. */
function listLines(list: List, columns: number): readonly StyledLine[] {
  return list.children.flatMap((item, index) => {
    const first = markerOf(list, item, index);
    const prefix = { first, rest: ' '.repeat(first.length), roles: [] };
    return prefixBlock(prefix, columns, (room) => stackBlocks(item.children, room, 'together'));
  });
}

function markerOf(list: List, item: ListItem, index: number): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  return list.ordered ? `${(list.start ?? 1) + index}. ${box}` : `- ${box}`;
}

function stackBlocks(blocks: readonly Block[], columns: number, spacing: Spacing): readonly StyledLine[] {
  return stack(
    blocks.map((block) => blockLines(block, columns)),
    spacing,
  );
}

function rowLines(row: TableRow, columns: number): readonly StyledLine[] {
  const cells = row.children.map((cell) => inlineText(cell.children));
  return fieldLines(cells, columns);
}
