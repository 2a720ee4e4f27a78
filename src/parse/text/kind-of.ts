import { isPlain } from './is-plain.js';
import type { Kind } from './kinds/kind.js';
import { pasted } from './kinds/pasted.js';
import type { Layout } from './layout.js';

/** The kind of a text, chosen once from the whole of it. What only the others need is loaded when a text may be one of them. */
export async function kindOf(layout: Layout): Promise<Kind> {
  if (isPlain(layout)) return pasted;
  const { OTHER_KINDS } = await import('./kinds/other-kinds.js');
  return OTHER_KINDS.find(({ matches }) => matches(layout)) ?? pasted;
}
