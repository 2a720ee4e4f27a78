import type { Child, Parent, SmallElement, SmallParent } from './small-dom.js';

/** The children of a node, and those of them that are elements. */
export interface Lists {
  readonly nodes: readonly Child[];
  readonly elements: readonly SmallElement[];
}

/** The node after this one in document order, if it is still below the root. */
export function following(node: Child, root: SmallParent): Child | null {
  if (node.nodeType === 1 && node.firstChild !== null) return node.firstChild;
  let at: Child | Parent = node;
  while (at.nextSibling === null) {
    if (at.parentNode === null || at.parentNode === root) return null;
    at = at.parentNode;
  }
  return at.nextSibling;
}

/** Makes two children of a parent neighbours, or one of them an end of the chain. */
export function join(parent: Parent, before: Child | null, after: Child | null): void {
  if (before === null) parent.firstChild = after;
  else before.nextSibling = after;
  if (after === null) parent.lastChild = before;
  else after.previousSibling = before;
  parent.lists = undefined;
}

/** The chain from a first child on, as arrays. */
export function listsFrom(first: Child | null): Lists {
  const nodes: Child[] = [];
  const elements: SmallElement[] = [];
  for (let child = first; child !== null; child = child.nextSibling) {
    nodes.push(child);
    if (child.nodeType === 1) elements.push(child);
  }
  return { nodes, elements };
}

/** The first element from a node on, in one direction. */
export function elementFrom(start: Child | null, direction: 'nextSibling' | 'previousSibling'): SmallElement | null {
  let node = start;
  while (node !== null && node.nodeType !== 1) node = node[direction];
  return node;
}
