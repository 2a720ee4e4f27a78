import type { HtmlElement, HtmlNode, HtmlParent } from './types.js';

/** Whether a node is an element; of one of these names, when names are given. */
export function isElement(node: HtmlNode, ...names: readonly string[]): node is HtmlElement {
  return node.nodeType === 1 && (names.length === 0 || names.includes(node.localName));
}

/** Whether an element has one of these names. */
export function isNamed(element: HtmlElement, ...names: readonly string[]): boolean {
  return names.includes(element.localName);
}

/** Gives the child nodes, as they are now: a list that stays as it is when nodes are removed. */
export function childrenOf(parent: HtmlParent): readonly HtmlNode[] {
  return [...parent.childNodes];
}

/** Gives all elements below, in document order, as they are now; those of these names, when names are given. */
export function elementsOf(parent: HtmlParent, ...names: readonly string[]): readonly HtmlElement[] {
  const [only = '*', ...others] = names;
  if (others.length === 0) return parent.getElementsByTagName(only);
  return parent.getElementsByTagName('*').filter(({ localName }) => names.includes(localName));
}

/** Finds the nearest element of one of these names that a node stands in. */
export function ancestorOf(node: HtmlNode, ...names: readonly string[]): HtmlElement | undefined {
  for (let parent = node.parentNode; parent?.nodeType === 1; parent = parent.parentNode)
    if (names.includes(parent.localName)) return parent;
  return undefined;
}

/** Gives the text of a node and all that is below, white space as one space, none at the ends; nothing parts blocks. */
export function textOf(node: HtmlNode): string {
  return node.textContent.replace(/\s+/g, ' ').trim();
}

/** Gives the value of an attribute without white space at its ends; `undefined` when it is missing or empty. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.getAttribute(name)?.trim() || undefined;
}

/** Gives the words of an attribute that is a list of them, such as `class` or `rel`, in lower case. */
export function attributeWords(element: HtmlElement, name: string): readonly string[] {
  return attributeOf(element, name)?.toLowerCase().split(/\s+/) ?? [];
}

/** Whether an element is one of these, or stands in one. */
export function isWithin(element: HtmlElement, elements: { has(element: HtmlElement): boolean }): boolean {
  for (let at: HtmlParent | null = element; at?.nodeType === 1; at = at.parentNode) if (elements.has(at)) return true;
  return false;
}

/** Gives some elements and all that they stand in. */
export function holdersOf(elements: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>();
  for (const element of elements)
    for (let at: HtmlParent | null = element; at?.nodeType === 1 && !holders.has(at); at = at.parentNode)
      holders.add(at);
  return holders;
}

/** Finds the elements of a kind among nodes and below them that stand in no other of the kind, in reading order. */
export function outermostOf(
  nodes: readonly HtmlNode[],
  isWanted: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const search = (among: readonly HtmlNode[]): void => {
    for (const node of among) {
      if (!isElement(node)) continue;
      if (isWanted(node)) found.push(node);
      else search(node.childNodes);
    }
  };
  search(nodes);
  return found;
}

const HIDDEN_BY_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Names, or parts of names, of the line numbers beside code, by the programs that colour code. */
const LINE_NUMBERS =
  /(?:^|[\s_-])(?:gutter|ln|lnt|lnum|linenos?|line[-_]?num(?:ber)?s?(?:-rows)?|(?:blob|crayon)-nums?)(?:[\s_-]|$)/i;

/** The text of a column of line numbers. */
const NUMBERS = /^[\s\d.:|]*$/;

/** Whether an element holds the numbers of lines of code: it is called so, and nothing but numbers stand in it. */
function isLineNumber(element: HtmlElement): boolean {
  return LINE_NUMBERS.test(element.className) && NUMBERS.test(element.textContent);
}

/** Whether a browser does not show an element and all that is in it, by what the element itself says. */
export function isHidden(element: HtmlElement): boolean {
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  if (element.attributes.length === 0) return false;
  return (
    (element.hasAttribute('hidden') && attributeOf(element, 'hidden') !== 'until-found') ||
    isSilent(element) ||
    HIDDEN_BY_STYLE.test(element.getAttribute('style') ?? '') ||
    isLineNumber(element)
  );
}

/** Removes what hides an element by itself. */
export function reveal(element: HtmlElement): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}

/** Elements that those who listen hear otherwise, and that are shown: formulas, characters beside their reading. */
const SHOWN_THOUGH_SILENT: ReadonlySet<string> = new Set(['math', 'rb']);

/** Whether an element is hidden from those who listen; a formula is not, where a picture beside it says the same. */
function isSilent(element: HtmlElement): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true' || SHOWN_THOUGH_SILENT.has(element.localName)) return false;
  return !attributeWords(element, 'class').includes('fallback-image');
}

/** A button in one of these opens what is folded away, and its words are the label. */
const LABELS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt'];

/** The label of what a button opens has so many words at least: `Share` and `Read more` are none. */
const FEWEST_LABEL_WORDS = 3;

/** Whether a button says what is folded away behind it: it stands in a heading, or right above what it opens. */
export function isLabelButton(button: HtmlElement): boolean {
  if (ancestorOf(button, ...LABELS) !== undefined) return true;
  const { nextElementSibling: next } = button;
  const isToggle = button.hasAttribute('aria-expanded') && next !== null && !isNamed(next, 'ul', 'ol', 'menu', 'nav');
  return isToggle && textOf(next) !== '' && textOf(button).split(' ').length >= FEWEST_LABEL_WORDS;
}
