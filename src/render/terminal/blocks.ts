import type { Block } from '../../article/types.js';
import { captionOf } from '../caption.js';
import { beside, indent } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { wrap } from '../wrap/wrap.js';
import { blockquoteLines } from './blockquote.js';
import { codeLines } from './code.js';
import { inlineSpans } from './inline-spans.js';
import { listLines } from './list.js';
import { tableLines } from './table.js';
import { thematicBreakLines } from './thematic-break.js';

/** The lines of one block, without any space around it: those who put blocks together know how far they stand apart. */
export function blockLines(block: Block, columns: number): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return wrap(inlineSpans(block.children), columns);
    case 'blockquote':
      return blockquoteLines(block, columns, blockLines);
    case 'list':
      return listLines(block, columns, blockLines);
    case 'code':
      return codeLines(block, columns);
    case 'figure':
      return beside(indent(2), columns, (room) => wrap(inlineSpans(captionOf(block), ['caption']), room));
    case 'table':
      return tableLines(block, columns);
    case 'thematicBreak':
      return thematicBreakLines(columns);
  }
}
