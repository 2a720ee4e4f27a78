import type { Inline } from '../../article/types.js';
import { type Role, type StyledText, withPlainSpaces } from '../lines/line.js';

/** Styles running text: each word has the roles of all nodes that it stands in. */
export function styleInlines(children: readonly Inline[], roles: readonly Role[] = []): readonly StyledText[] {
  return children.flatMap((node) => styleInline(node, roles));
}

/** Styles words that are no running text, such as a name, on one line. */
export function styledText(text: string, ...roles: readonly Role[]): StyledText {
  return { text: withPlainSpaces(text), roles };
}

function styleInline(node: Inline, roles: readonly Role[]): readonly StyledText[] {
  switch (node.type) {
    case 'text':
      return [styledText(node.value, ...roles)];
    case 'inlineCode':
      return [styledText(node.value, ...roles, 'inlineCode')];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return styleInlines(node.children, [...roles, node.type]);
    case 'link':
      return styleInlines(node.children, [...roles, 'link']).map((words) => ({ ...words, url: node.url }));
    case 'image':
      return [styledText(node.alternativeText, ...roles, 'caption')];
    case 'break':
      return [{ text: '\n', roles }];
  }
}
