import type { Block, List, ListItem } from '../../article/types.js';
import { beside } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';

/** Each item of a list on a line of its own, what else belongs to it on the lines below, set in. */
export function listLines(
  list: List,
  columns: number,
  set: (block: Block, columns: number) => readonly Line[],
): readonly Line[] {
  return list.children.flatMap((item, index) => {
    const first = markerOf(list, item, index);
    const lead = { first, rest: ' '.repeat(first.length), roles: [] };
    return beside(lead, columns, (room) =>
      stack(
        item.children.map((block) => set(block, room)),
        false,
      ),
    );
  });
}

function markerOf(list: List, item: ListItem, index: number): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  return list.ordered ? `${(list.start ?? 1) + index}. ${box}` : `- ${box}`;
}
