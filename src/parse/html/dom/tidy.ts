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

/**
 * Puts what stands in an element in its place, spaces around it to keep the words of neighbours apart. Texts that then stand
 * side by side are one.
 *
 * @returns the text that stands before it
 */
function unwrapped(element: SmallElement): SmallText {
  const { parentNode, nextSibling: next } = element;
  const parent = parentNode as Parent;
  const { previousSibling } = element;
  element.remove();
  const start = withText(' ', previousSibling, next, parent);
  let last: Child = start;
  for (let child = element.firstChild; child !== null; child = element.firstChild) {
    child.remove();
    if (child.nodeType === 3) last = withText(child.textContent, last, next, parent);
    else {
      parent.insertBefore(child, next);
      last = child;
    }
  }
  if (next?.nodeType !== 3 || !next.textContent.startsWith(' ')) withText(' ', last, next, parent);
  return start;
}

/** Adds a text between two neighbours, to the first of them where that is one; the text that it then is part of. */
function withText(text: string, before: Child | null, next: Child | null, parent: Parent): SmallText {
  if (before?.nodeType === 3) {
    before.textContent += text;
    return before;
  }
  const added = new SmallText(text);
  parent.insertBefore(added, next);
  return added;
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
