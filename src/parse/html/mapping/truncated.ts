import { inlineText } from '../../../article/text.js';
import type { Inline } from '../../../article/types.js';

/** The beginning of running text, as long as so many UTF-16 code units of its plain text. */
export function truncated(children: readonly Inline[], length: number): readonly Inline[] {
  const kept: Inline[] = [];
  let left = length;
  for (const child of children) {
    if (left <= 0) break;
    const size = inlineText([child]).length;
    kept.push(size <= left ? child : cut(child, left));
    left -= size;
  }
  return kept;
}

function cut(node: Inline, length: number): Inline {
  if ('children' in node) return { ...node, children: truncated(node.children, length) };
  return node.type === 'text' || node.type === 'inlineCode' ? { ...node, value: node.value.slice(0, length) } : node;
}
