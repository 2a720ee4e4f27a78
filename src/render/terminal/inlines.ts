import { superOrSubscriptAsText } from '../../article/raised-text.js';
import type { Inline } from '../../article/types.js';
import { formatPicture } from '../house-style.js';
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
    case 'inlineMath':
      return [styledText(node.value, ...roles, 'emphasis')];
    case 'superscript':
    case 'subscript':
      return styleInlines(superOrSubscriptAsText(node), roles);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return styleInlines(node.children, [...roles, node.type]);
    case 'link':
      return styleInlines(node.children, [...roles, 'link']).map((words) => ({ ...words, link: node }));
    case 'image':
      return [{ ...styledText(formatPicture(node.alternativeText), ...roles, 'caption'), link: node }];
    case 'footnoteReference':
      return [styledText(`[${node.label}]`, ...roles, 'marker')];
    case 'break':
      return [{ text: '\n', roles }];
  }
}
