import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../article/types.js';

/**
 * Running text as nodes of a Markdown tree.
 *
 * @param children in normal form: no mark is empty, begins or ends with a space or stands in or beside one of its kind
 */
export function phrasingOf(children: readonly Inline[]): PhrasingContent[] {
  return children.map(nodeOf);
}

function nodeOf(node: Inline): PhrasingContent {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'break':
      return node;
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type: node.type, children: phrasingOf(node.children) };
    case 'link':
      return { type: 'link', url: node.url, title: node.title ?? null, children: phrasingOf(node.children) };
    case 'image':
      return { type: 'image', url: node.url, alt: node.alternativeText, title: node.title ?? null };
  }
}
