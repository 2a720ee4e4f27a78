import { inlineText, tableRows } from '../../article/text.js';
import type { Block, TableRow } from '../../article/types.js';
import { captionOf } from '../caption.js';
import type { Line } from '../page/line.js';
import { cutLines } from '../wrap/cut-lines.js';
import { blockquoteLines } from './blockquote.js';
import { listLines } from './list.js';
import { fieldLines, textLines } from './text-lines.js';

/** The lines of one block, without any space around it. */
export function blockLines(block: Block, columns: number): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return textLines(inlineText(block.children), columns);
    case 'blockquote':
      return blockquoteLines(block, columns, blockLines);
    case 'list':
      return listLines(block, columns, blockLines);
    case 'code':
      return cutLines(block.value, columns).map((text) => [{ text, roles: [] }]);
    case 'figure':
      return textLines(inlineText(captionOf(block)), columns);
    case 'table':
      return tableRows(block).flatMap((row) => rowLines(row, columns));
    case 'thematicBreak':
      return textLines('* * *', columns);
  }
}

function rowLines(row: TableRow, columns: number): readonly Line[] {
  return fieldLines(
    row.children.map((cell) => inlineText(cell.children)),
    columns,
  );
}
