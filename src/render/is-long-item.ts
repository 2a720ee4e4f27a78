import type { ListItem } from '../article/types.js';

/** Whether an item is more than one block and the lists that belong to it, so that space is needed around it. */
export function isLongItem(item: ListItem): boolean {
  return item.children.slice(1).some((block) => block.type !== 'list');
}
