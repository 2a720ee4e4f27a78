import { elementFrom, following, join, type Lists, listsFrom } from './chain.js';
import { markupIn } from './markup-in.js';
import { SmallAttribute, styleIn } from './small-attribute.js';
import type { SmallDocument } from './small-document.js';
import type { HtmlElement, HtmlText } from './types.js';

/*
 * The nodes themselves. They are classes because Readability asks a node for its members. The children of a node are a
 * chain, so that any of them can be taken out at once; arrays of them are made when they are asked for, anew after a change.
 */

/** What may stand in something. */
export type Child = SmallElement | SmallText;

/** What something may stand in. */
export type Parent = SmallElement | SmallDocument;

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

/** What has children. */
export abstract class SmallParent extends SmallNode {
  firstChild: Child | null = null;
  lastChild: Child | null = null;
  /** The arrays of the children, once they have been asked for and until a child comes or goes. */
  lists: Lists | undefined;

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
    for (let node = this.firstChild; node !== null; node = following(node, this))
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
    if (replaced.parentNode !== this) throw new Error('what is to be replaced is no child');
    if (replacement === replaced) return;
    this.insertBefore(replacement, replaced);
    this.removeChild(replaced);
  }
}

/** What elements of HTML are named after (https://infra.spec.whatwg.org/#namespaces). */
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
    for (let node = this.firstChild; node !== null; node = following(node, this))
      if (node.nodeType === 3) text += node.textContent;
    return text;
  }

  set textContent(text: string) {
    this.clear();
    this.appendChild(new SmallText(text));
  }

  get innerHTML(): string {
    return markupIn(this);
  }

  set innerHTML(markup: string) {
    this.clear();
    this.ownerDocument.fill(this, markup);
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
    const style = this.getAttribute('style') ?? '';
    return { display: styleIn(style, 'display'), visibility: styleIn(style, 'visibility') };
  }

  getAttribute(name: string): string | undefined {
    return this.attributes.find((attribute) => attribute.name === name)?.value;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name);
  }

  setAttribute(name: string, value: string): void {
    const attribute = this.attributes.find((candidate) => candidate.name === name);
    if (attribute === undefined) this.attributes.push(new SmallAttribute(name, value));
    else attribute.value = value;
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

  private clear(): void {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
  }
}

const names = new Map<string, string>();

/** A name in upper case: one string for all elements of that name. */
export function upperCase(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const upper = name.toUpperCase();
  names.set(name, upper);
  return upper;
}
