import { DROPPED_ELEMENTS } from './element-names.js';
import { type Child, type Parent, type SmallElement, SmallText, upperCase } from './nodes.js';

/** Elements are nested no deeper; the content of deeper ones becomes a part of the element at this depth. */
const DEEPEST = 256;

/** Elements of drawings that are shown at most when they are pointed at. */
const DROPPED_IN_DRAWING: ReadonlySet<string> = new Set(['title', 'desc']);

/**
 * Removes from a parsed page what is never shown, moves up what is nested too deeply, and writes the names of elements in lower
 * case. Its time grows with the number of nodes, however deep they are nested.
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

/** Tidies one element, and returns the first node in it, or in its place, if there is one. */
function tidied(element: SmallElement, depth: number): Child | null {
  if (isDropped(element)) return null;
  if (depth > DEEPEST) return unwrapped(element);
  rename(element);
  return element.firstChild;
}

/**
 * Replaces an element by its children, with spaces around them to keep the words of neighbours apart. Texts that become
 * neighbours are joined.
 *
 * @returns the text before the children
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

/** Adds a text between two neighbours, to the first of them if that is a text; returns the text that holds it. */
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
  return DROPPED_ELEMENTS.has(localName);
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
