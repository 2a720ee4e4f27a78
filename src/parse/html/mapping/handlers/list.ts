import type { ListItem } from '../../../../article/types.js';
import type { HtmlElement, HtmlNode } from '../../dom/types.js';
import { attributeOf, isElement } from '../../dom/walk.js';
import { blocksOf } from '../contents.js';
import type { Content, Handler, Mapping } from '../types.js';

/** `ul`, `ol`, `menu` and `dir`. What stands in a list and not in an item belongs to the item before it. */
export const list: Handler = (element, mapping) => {
  const children = itemsOf(element).flatMap((nodes) => itemOf(nodes, mapping));
  if (children.length === 0) return [];
  if (element.localName !== 'ol') return [{ type: 'list', ordered: false, children }];
  const start = startOf(element);
  return [{ type: 'list', ordered: true, ...(start === 1 ? {} : { start }), children }];
};

/** The nodes of each item. */
function itemsOf(element: HtmlElement): readonly (readonly HtmlNode[])[] {
  const items: HtmlNode[][] = [];
  for (const node of element.childNodes) {
    const last = items.at(-1);
    if (last === undefined || isElement(node, 'li')) items.push([node]);
    else last.push(node);
  }
  return items;
}

function itemOf(nodes: readonly HtmlNode[], mapping: Mapping): readonly ListItem[] {
  const contents: readonly Content[] = mapping.contentsOf(nodes);
  const children = blocksOf(contents);
  if (children.length === 0) return [];
  const [first] = children;
  const checked = first?.type === 'paragraph' || first?.type === 'figure' ? checkedOf(nodes) : undefined;
  return [{ type: 'listItem', ...(checked === undefined ? {} : { checked }), children }];
}

/** Whether the box that an item begins with is ticked. */
function checkedOf([item]: readonly HtmlNode[]): boolean | undefined {
  let node = item;
  while (node?.nodeType === 1 && node.localName !== 'input')
    node = node.childNodes.find((child) => child.nodeType === 1 || child.textContent.trim() !== '');
  if (node?.nodeType !== 1 || attributeOf(node, 'type')?.toLowerCase() !== 'checkbox') return undefined;
  return node.hasAttribute('checked');
}

function startOf(element: HtmlElement): number {
  const first = element.children.find(({ localName }) => localName === 'li');
  const written = (first && attributeOf(first, 'value')) ?? attributeOf(element, 'start') ?? '1';
  return /^\d{1,9}$/.test(written) ? Number(written) : 1;
}
