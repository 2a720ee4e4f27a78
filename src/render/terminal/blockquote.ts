import type { Block, Blockquote } from '../../article/types.js';
import { beside, type Lead } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';

const BAR: Lead = { first: '│ ', rest: '│ ', roles: ['rule'] };

/** Quoted blocks, a bar beside them. */
export function blockquoteLines(
  quote: Blockquote,
  columns: number,
  set: (block: Block, columns: number) => readonly Line[],
): readonly Line[] {
  return beside(BAR, columns, (room) =>
    stack(
      quote.children.map((block) => set(block, room)),
      true,
    ),
  );
}
