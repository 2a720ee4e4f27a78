import type { Inline } from '../../article/types.js';
import type { Span } from '../page/line.js';
import type { Role } from '../theme.js';

/** Running text as spans, each in the roles of all that it stands in. */
export function inlineSpans(children: readonly Inline[], roles: readonly Role[] = []): readonly Span[] {
  return children.flatMap((node) => spansOfNode(node, roles));
}

/** Words from elsewhere as one span, on one line. */
export function span(text: string, ...roles: readonly Role[]): Span {
  return { text: text.replace(/[\t\n]/g, ' '), roles };
}

function spansOfNode(node: Inline, roles: readonly Role[]): readonly Span[] {
  switch (node.type) {
    case 'text':
      return [span(node.value, ...roles)];
    case 'inlineCode':
      return [span(node.value, ...roles, 'inlineCode')];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return inlineSpans(node.children, [...roles, node.type]);
    case 'link':
      return inlineSpans(node.children, [...roles, 'link']).map((words) => ({ ...words, url: node.url }));
    case 'image':
      return [span(node.alternativeText, ...roles, 'caption')];
    case 'break':
      return [{ text: '\n', roles }];
  }
}
