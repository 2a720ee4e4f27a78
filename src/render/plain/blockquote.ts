import type { Block, Blockquote } from '../../article/types.js';
import { beside, type Lead } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';

/** What people type before words that are not their own, in mails (RFC 3676) as in Markdown. */
const MARK: Lead = { first: '> ', rest: '> ', roles: [] };

/** Quoted blocks, each line with `> ` before it. */
export function blockquoteLines(
  quote: Blockquote,
  columns: number,
  set: (block: Block, columns: number) => readonly Line[],
): readonly Line[] {
  return beside(MARK, columns, (room) =>
    stack(
      quote.children.map((block) => set(block, room)),
      true,
    ),
  );
}
