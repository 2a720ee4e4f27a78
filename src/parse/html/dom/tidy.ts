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
  if (isFormula(element)) makeFormula(element);
  if (isDropped(element)) return null;
  if (isShadowRoot(element)) hide(element);
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

/**
 * Whether an element is a declarative shadow root: what a browser shows in the stead of the element that holds it. Older browsers
 * and SingleFile call its mode `shadowmode` in pages that they save.
 */
function isShadowRoot(element: SmallElement): boolean {
  return (
    element.localName === 'template' && ['shadowrootmode', 'shadowmode'].some((name) => element.hasAttribute(name))
  );
}

/** Makes a shadow root a hidden part of the page: that is shown only where the page would be nearly empty without it. */
function hide(root: SmallElement): void {
  root.localName = 'div';
  root.tagName = upperCase('div');
  root.setAttribute('hidden', '');
}

/** The type of a script that is a formula in TeX, which MathJax shows; `mode=display` on lines of its own. */
const TEX = /^math\/tex\b/i;

/** Whether an element is a formula in TeX that is not shown yet: once it is, what shows it stands right before it. */
function isFormula(element: SmallElement): boolean {
  if (element.localName !== 'script' || !TEX.test(element.getAttribute('type') ?? '')) return false;
  const before = element.previousElementSibling;
  return before === null || !/^MathJax/.test(before.className) || before.textContent.trim() === '';
}

function makeFormula(element: SmallElement): void {
  if (/mode=display/i.test(element.getAttribute('type') ?? '')) element.setAttribute('display', 'block');
  element.setAttribute('alttext', element.textContent);
  element.localName = 'math';
  element.tagName = upperCase('math');
}

function isDropped(element: SmallElement): boolean {
  const { localName, namespaceURI, attributes } = element;
  if (localName === 'script')
    return !attributes.some(({ name, value }) => name === 'type' && /\bld\+json\b/i.test(value));
  if (DROPPED_IN_DRAWING.has(localName) && namespaceURI.endsWith('/svg')) return true;
  return DROPPED_ELEMENTS.has(localName) && !isShadowRoot(element);
}

/** The element's name in lower case; one of another vocabulary (`o:p`) says nothing here. */
function rename(element: SmallElement): void {
  const name = isOwnParagraph(element) ? 'div' : nameOf(element.localName);
  if (name === element.localName) return;
  element.localName = name;
  element.tagName = upperCase(name);
}

/** What elements of AMP stand for. */
const OF_AMP: ReadonlyMap<string, string> = new Map([
  ['amp-img', 'img'],
  ['amp-iframe', 'iframe'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
]);

/** An element of the page's own making with so much text of its own is a paragraph, in UTF-16 code units. */
const LEAST_OF_PARAGRAPH = 60;

/** Elements that hold paragraphs and no running text. */
const HOLDERS: ReadonlySet<string> = new Set(['body', 'main', 'article', 'section', 'div', 'blockquote']);

/** Whether an element of the page's own making (`my-text`) is a paragraph: it has much text, and stands in no running text. */
function isOwnParagraph({ localName, childNodes, parentNode: parent }: SmallElement): boolean {
  if (!localName.includes('-') || OF_AMP.has(localName) || parent?.nodeType !== 1) return false;
  if (!HOLDERS.has(parent.localName) && !parent.localName.includes('-')) return false;
  const text = childNodes.reduce((sum, node) => sum + (node.nodeType === 3 ? node.textContent.trim().length : 0), 0);
  return text >= LEAST_OF_PARAGRAPH;
}

function nameOf(name: string): string {
  if (name === 'frameset') return 'body';
  const known = OF_AMP.get(name);
  if (known !== undefined) return known;
  return name.includes(':') ? 'span' : name.toLowerCase();
}
