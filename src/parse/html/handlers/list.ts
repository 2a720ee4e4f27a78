import type { Block, List, ListItem } from '../../../article/types.js';
import {
  blocksOf,
  type Content,
  type Handler,
  inlinesOf,
  type Mapping,
  onOwnLines,
  strongParagraph,
} from '../content.js';
import { attributeOf, isElement } from '../dom/queries.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';

/** `ul`, `ol`, `menu` and `dir`. Content of a list outside its items belongs to the item before it. */
export const list: Handler = (element, mapping) => {
  const children = itemsOf(element).flatMap((nodes) => itemOf(nodes, mapping));
  if (children.length === 0) return [];
  if (children.some(isNote)) return children.flatMap((item) => (isNote(item) ? item.children : [alone(item, element)]));
  if (element.localName !== 'ol') return [{ type: 'list', ordered: false, children }];
  const start = startOf(element);
  return [{ type: 'list', ordered: true, ...(start === 1 ? {} : { start }), children }];
};

/** Whether an item is a note that the text refers to, which is no item then. */
function isNote({ children }: ListItem): boolean {
  return children.some(({ type }) => type === 'footnoteDefinition');
}

function alone(item: ListItem, { localName }: HtmlElement): List {
  return { type: 'list', ordered: localName === 'ol', children: [item] };
}

/** Gives the nodes of each item. */
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

/** `dl`: a list of terms; each item has its terms in strong letters, and their meanings below them. */
export const definitionList: Handler = (element, mapping) => {
  const entries = entriesOf(element);
  if (!entries.some((entry) => isElement(entry, 'dt'))) return onOwnLines(mapping.contentsIn(element));
  const children = groupsOf(entries).flatMap((group) => definitionItem(group, mapping));
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, children }];
};

/** The terms and meanings of a list, which may stand in groups, and what else is there. */
function entriesOf(element: HtmlElement): readonly HtmlNode[] {
  return element.childNodes.flatMap((child) => (isElement(child, 'div') ? child.childNodes : [child]));
}

/** Terms with the meanings that follow them. */
function groupsOf(entries: readonly HtmlNode[]): readonly (readonly HtmlNode[])[] {
  const groups: HtmlNode[][] = [];
  let wasTerm = false;
  for (const entry of entries) {
    const isTerm = isElement(entry, 'dt');
    const last = groups.at(-1);
    if (last === undefined || (isTerm && !wasTerm)) groups.push([entry]);
    else last.push(entry);
    // The white space between two terms parts nothing.
    if (isElement(entry)) wasTerm = isTerm;
  }
  return groups;
}

function definitionItem(group: readonly HtmlNode[], mapping: Mapping): readonly ListItem[] {
  const terms = group
    .filter((entry) => isElement(entry, 'dt'))
    .flatMap((term) => strongParagraph(inlinesOf(mapping.contentsOf([term]))));
  const meanings = group
    .filter((entry) => !isElement(entry, 'dt'))
    .flatMap((entry) => blocksOf(mapping.contentsOf([entry])));
  const children: readonly Block[] = [...terms, ...meanings];
  if (children.length === 0) return [];
  return [{ type: 'listItem', ...(terms.length === 0 ? {} : { terms: terms.length }), children }];
}
