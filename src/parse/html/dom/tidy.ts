import { type Child, type Parent, type SmallElement, SmallText, upperCase } from './small-dom.js';

/** How deep elements may be nested; what is deeper becomes part of the element at this depth. */
const DEEPEST = 256;

/** Elements that are never shown and say nothing about the page. */
const DROPPED: ReadonlySet<string> = new Set(['style', 'template', 'annotation', 'annotation-xml', 'defs', 'metadata']);

/** Elements of drawings that are shown at most when they are pointed at. */
const DROPPED_IN_DRAWING: ReadonlySet<string> = new Set(['title', 'desc']);

/**
 * Makes of what a parser has built below a node what is read: without what is never shown, nothing nested too deeply, names
 * in lower case. It takes as long as there are nodes, however deep they are nested.
 */
export function tidy(root: Parent): void {
  let depth = 0;
  for (let node = root.firstChild; node !== null; ) {
    const inside = node.nodeType === 1 ? tidied(node, depth) : null;
    if (inside !== null) {
      if (inside.parentNode === node) depth++;
      node = inside;
      continue;
    }
    let last: Child | Parent = node;
    for (; last.nextSibling === null && last.parentNode !== root && last.parentNode !== null; depth--)
      last = last.parentNode;
    const next: Child | null = last.nextSibling;
    if (node.nodeType === 1 && isDropped(node)) node.remove();
    node = next;
  }
}

/** Makes one element tidy; the first node of what stands in it, or in its place, if anything does. */
function tidied(element: SmallElement, depth: number): Child | null {
  if (isDropped(element)) return null;
  if (depth > DEEPEST) return unwrapped(element);
  rename(element);
  return element.firstChild;
}

/** Puts what stands in an element in its place; the first node of that. The spaces keep the words of neighbours apart. */
function unwrapped(element: SmallElement): Child {
  const start = new SmallText(' ');
  const { parentNode: parent, nextSibling } = element;
  parent?.replaceChild(start, element);
  while (element.firstChild !== null) parent?.insertBefore(element.firstChild, nextSibling);
  parent?.insertBefore(new SmallText(' '), nextSibling);
  return start;
}

function isDropped({ localName, namespaceURI, attributes }: SmallElement): boolean {
  if (localName === 'script')
    return !attributes.some(({ name, value }) => name === 'type' && /\bld\+json\b/i.test(value));
  if (DROPPED_IN_DRAWING.has(localName) && namespaceURI.endsWith('/svg')) return true;
  return DROPPED.has(localName);
}

/** The element's name in lower case; one of another vocabulary (`o:p`) says nothing here. */
function rename(element: SmallElement): void {
  const name = nameOf(element.localName);
  if (name === element.localName) return;
  element.localName = name;
  element.tagName = upperCase(name);
}

function nameOf(name: string): string {
  if (name === 'frameset') return 'body';
  return name.includes(':') ? 'span' : name.toLowerCase();
}
