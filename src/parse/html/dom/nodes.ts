import { markupIn, SmallAttribute, styleIn } from './markup.js';
import type { HtmlDocument, HtmlElement, HtmlText } from './types.js';

/*
 * The nodes of a page. They are classes because Readability asks a node for its members. The children of a node are a chain,
 * so that any of them can be taken out at once; arrays of them are made when somebody asks for them, anew after a change.
 */

/** A node that has a parent. */
export type Child = SmallElement | SmallText;

/** A node that has children. */
export type Parent = SmallElement | SmallDocument;

/** Most elements have no style of their own, and Readability asks each of them for it. */
const NO_STYLE = { display: undefined, visibility: undefined };

abstract class SmallNode {
  parentNode: Parent | null = null;
  previousSibling: Child | null = null;
  nextSibling: Child | null = null;

  /** Tells Readability that lists do not change with the page, and that an element may be given another name. */
  get __JSDOMParser__(): true {
    return true;
  }
}

/** A stretch of text. */
export class SmallText extends SmallNode implements HtmlText {
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  get nodeType(): 3 {
    return 3;
  }

  get nodeName(): '#text' {
    return '#text';
  }

  get childNodes(): readonly Child[] {
    return [];
  }

  remove(): this {
    this.parentNode?.removeChild(this);
    return this;
  }
}

/** The children of a node as arrays: all of them, and those that are elements. */
interface ChildLists {
  readonly nodes: readonly Child[];
  readonly elements: readonly SmallElement[];
}

/** A node with children: an element or a document. */
export abstract class SmallParent extends SmallNode {
  firstChild: Child | null = null;
  lastChild: Child | null = null;
  /** The arrays of the children, once they have been asked for and until a child comes or goes. */
  lists: ChildLists | undefined;

  get childNodes(): readonly Child[] {
    this.lists ??= listsFrom(this.firstChild);
    return this.lists.nodes;
  }

  get children(): readonly SmallElement[] {
    this.lists ??= listsFrom(this.firstChild);
    return this.lists.elements;
  }

  get firstElementChild(): SmallElement | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }

  get lastElementChild(): SmallElement | null {
    return elementFrom(this.lastChild, 'previousSibling');
  }

  getElementsByTagName(name: string): SmallElement[] {
    const wanted = name.toUpperCase();
    const found: SmallElement[] = [];
    for (let node = this.firstChild; node !== null; node = nextInDocument(node, this))
      if (node.nodeType === 1 && (wanted === '*' || node.tagName === wanted)) found.push(node);
    return found;
  }

  appendChild(this: Parent, child: Child): void {
    this.insertBefore(child, null);
  }

  /** Adds a node before a child, or at the end, taking it out of where it was. */
  insertBefore(this: Parent, child: Child, reference: Child | null): void {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    const before = reference === null ? this.lastChild : reference.previousSibling;
    join(this, before, child);
    join(this, child, reference);
  }

  removeChild(this: Parent, child: Child): void {
    join(this, child.previousSibling, child.nextSibling);
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
  }

  replaceChild(this: Parent, replacement: Child, replaced: Child): void {
    if (replaced.parentNode !== this) throw new Error('the node to be replaced is no child of this one');
    if (replacement === replaced) return;
    this.insertBefore(replacement, replaced);
    this.removeChild(replaced);
  }
}

/** The namespace of the elements of HTML (https://infra.spec.whatwg.org/#namespaces). */
const HTML = 'http://www.w3.org/1999/xhtml';

/** An element. */
export class SmallElement extends SmallParent implements HtmlElement {
  readonly ownerDocument: SmallDocument;
  localName: string;
  tagName: string;
  readonly attributes: SmallAttribute[];
  readonly namespaceURI: string;
  /** Whether the parser may still put something into the element. */
  isOpen = false;

  constructor(ownerDocument: SmallDocument, name: string, attributes: SmallAttribute[], namespaceURI: string = HTML) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = name;
    this.tagName = upperCase(name);
    this.attributes = attributes;
    this.namespaceURI = namespaceURI;
  }

  get nodeType(): 1 {
    return 1;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get previousElementSibling(): SmallElement | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  get nextElementSibling(): SmallElement | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node !== null; node = nextInDocument(node, this))
      if (node.nodeType === 3) text += node.textContent;
    return text;
  }

  set textContent(text: string) {
    this.clear();
    this.appendChild(new SmallText(text));
  }

  get innerHTML(): SavedNodes {
    return new SavedNodes(this.cloneNode());
  }

  set innerHTML(markup: string | SavedNodes) {
    this.clear();
    if (typeof markup === 'string') this.ownerDocument.fill(this, markup);
    else markup.addTo(this);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(value: string) {
    this.setAttribute('src', value);
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  get style(): { readonly display: string | undefined; readonly visibility: string | undefined } {
    const style = this.getAttribute('style');
    if (style === undefined) return NO_STYLE;
    return { display: styleIn(style, 'display'), visibility: styleIn(style, 'visibility') };
  }

  getAttribute(name: string): string | undefined {
    return this.attributes.find((attribute) => attribute.name === name)?.value;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name);
  }

  setAttribute(name: string, value: string): void {
    const index = this.attributes.findIndex((attribute) => attribute.name === name);
    const attribute = new SmallAttribute(name, value);
    if (index === -1) this.attributes.push(attribute);
    else this.attributes[index] = attribute;
  }

  setAttributeNode({ name, value }: SmallAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const index = this.attributes.findIndex((attribute) => attribute.name === name);
    if (index !== -1) this.attributes.splice(index, 1);
  }

  remove(): this {
    this.parentNode?.removeChild(this);
    return this;
  }

  /** A copy of the element and of all below, in no parent. Copies share attributes, which never change. */
  cloneNode(): SmallElement {
    const copy = new SmallElement(this.ownerDocument, this.localName, [...this.attributes], this.namespaceURI);
    for (let child = this.firstChild; child !== null; child = child.nextSibling)
      copy.appendChild(child.nodeType === 1 ? child.cloneNode() : new SmallText(child.textContent));
    return copy;
  }

  private clear(): void {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
  }
}

/**
 * The nodes below an element as they were. Readability keeps the markup of a page to begin again with it: the nodes need not be
 * written and parsed for that. It is a string for whoever asks for one.
 */
class SavedNodes {
  private readonly element: SmallElement;

  constructor(element: SmallElement) {
    this.element = element;
  }

  addTo(element: SmallElement): void {
    const copy = this.element.cloneNode();
    while (copy.firstChild !== null) element.appendChild(copy.firstChild);
  }

  toString(): string {
    return markupIn(this.element);
  }
}

/** A whole page. */
export class SmallDocument extends SmallParent implements HtmlDocument {
  readonly url: string | undefined;
  /** Parses markup and adds its nodes to an element. */
  readonly fill: (element: SmallElement, markup: string) => void;
  private readonly parts = new Map<string, SmallElement>();

  constructor(url: string | undefined, fill: (element: SmallElement, markup: string) => void) {
    super();
    this.url = url;
    this.fill = fill;
  }

  get nodeType(): 9 {
    return 9;
  }

  get nodeName(): '#document' {
    return '#document';
  }

  get documentElement(): SmallElement {
    return this.partOf('html', () => this.firstElementChild);
  }

  get head(): SmallElement {
    return this.partOf('head', () => this.childOfRoot('head'));
  }

  get body(): SmallElement {
    return this.partOf('body', () => this.childOfRoot('body'));
  }

  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent.trim() ?? '';
  }

  /** The first `<base>` with an address counts, if it leads to the web: https://html.spec.whatwg.org/#the-base-element */
  baseWith(url?: string): string | undefined {
    const known = this.url ?? url;
    const href = this.getElementsByTagName('base')
      .find((base) => base.hasAttribute('href'))
      ?.getAttribute('href');
    const isWritten = href !== undefined && href.trim() !== '' && URL.canParse(href, known);
    const base = isWritten ? new URL(href, known) : undefined;
    return base !== undefined && /^https?:$/.test(base.protocol) ? base.href : known;
  }

  createElement(name: string): SmallElement {
    return new SmallElement(this, name.toLowerCase(), []);
  }

  createTextNode(text: string): SmallText {
    return new SmallText(text);
  }

  getElementById(id: string): SmallElement | null {
    return this.getElementsByTagName('*').find((element) => element.id === id) ?? null;
  }

  /** A part that every page has, looked for once; a new empty one where the page lacks it. */
  private partOf(name: string, find: () => SmallElement | null | undefined): SmallElement {
    const part = this.parts.get(name) ?? find() ?? this.createElement(name);
    this.parts.set(name, part);
    return part;
  }

  private childOfRoot(name: string): SmallElement | undefined {
    return this.documentElement.children.find(({ localName }) => localName === name);
  }
}

const names = new Map<string, string>();

/** Writes a name in upper case: one string for all elements of that name. */
export function upperCase(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const upper = name.toUpperCase();
  names.set(name, upper);
  return upper;
}

/** Gives the node after this one in document order, if it is still below the root. */
export function nextInDocument(node: Child, root: SmallParent): Child | null {
  if (node.nodeType === 1 && node.firstChild !== null) return node.firstChild;
  let at: Child | Parent = node;
  while (at.nextSibling === null) {
    if (at.parentNode === null || at.parentNode === root) return null;
    at = at.parentNode;
  }
  return at.nextSibling;
}

/** Makes two children of a parent neighbours, or one of them an end of the chain. */
function join(parent: Parent, before: Child | null, after: Child | null): void {
  if (before === null) parent.firstChild = after;
  else before.nextSibling = after;
  if (after === null) parent.lastChild = before;
  else after.previousSibling = before;
  parent.lists = undefined;
}

/** The chain from a first child on, as arrays. */
function listsFrom(first: Child | null): ChildLists {
  const nodes: Child[] = [];
  const elements: SmallElement[] = [];
  for (let child = first; child !== null; child = child.nextSibling) {
    nodes.push(child);
    if (child.nodeType === 1) elements.push(child);
  }
  return { nodes, elements };
}

/** Finds the first element from a node on, in one direction. */
export function elementFrom(start: Child | null, direction: 'nextSibling' | 'previousSibling'): SmallElement | null {
  let node = start;
  while (node !== null && node.nodeType !== 1) node = node[direction];
  return node;
}
