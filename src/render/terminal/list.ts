import type { Block, List, ListItem } from '../../article/types.js';
import { isLongItem } from '../is-long-item.js';
import { beside } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';

/** The items of a list, each beside its bullet, number or box; apart from each other where one is of several paragraphs. */
export function listLines(
  list: List,
  columns: number,
  set: (block: Block, columns: number) => readonly Line[],
): readonly Line[] {
  const items = list.children.map((item, index) => {
    const first = markerOf(list, item, index);
    const lead = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
    return beside(lead, columns, (room) =>
      stack(
        item.children.map((block) => set(block, room)),
        isLongItem(item),
      ),
    );
  });
  return stack(items, list.children.some(isLongItem));
}

/** All markers of a list but its boxes are equally wide, the numbers flush right: ` 9. `, `10. `. */
function markerOf(list: List, item: ListItem, index: number): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  if (!list.ordered) return box === '' ? '• ' : box;
  const start = list.start ?? 1;
  const widest = String(start + list.children.length - 1).length;
  return `${String(start + index).padStart(widest)}. ${box}`;
}
