/*
 * The small document object model that pages are parsed into: what Readability needs of one, and little more. It differs from
 * that of a browser: lists are plain arrays that stay as they are when the page changes, a missing attribute is `undefined`, and there
 * are no comments and no selectors.
 */

/** A node within a page. */
export type HtmlNode = HtmlElement | HtmlText;

/** The parent of a node. */
export type HtmlParent = HtmlElement | HtmlDocument;

/** The members of every node within a page. */
interface Placed {
  readonly parentNode: HtmlParent | null;
  readonly previousSibling: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  /** Takes the node out of its parent. */
  remove(): this;
}

/** The members of every node with children. */
interface Container {
  readonly childNodes: readonly HtmlNode[];
  /** Those of the child nodes that are elements. */
  readonly children: readonly HtmlElement[];
  readonly firstChild: HtmlNode | null;
  readonly lastChild: HtmlNode | null;
  readonly firstElementChild: HtmlElement | null;
  readonly lastElementChild: HtmlElement | null;
  /** All elements below of this name (any case; `*`: all), in document order. */
  getElementsByTagName(name: string): HtmlElement[];
  /** Adds a node at the end, taking it out of where it was. */
  appendChild(child: HtmlNode): void;
  /** Adds a node before a child, or at the end, taking it out of where it was. */
  insertBefore(child: HtmlNode, reference: HtmlNode | null): void;
  /** Puts a node in the place of a child. @throws if `replaced` is no child */
  replaceChild(replacement: HtmlNode, replaced: HtmlNode): void;
}

/** A stretch of text, its character references resolved. */
export interface HtmlText extends Placed {
  readonly nodeType: 3;
  readonly nodeName: '#text';
  textContent: string;
}

/** Nodes that are written as markup when a string is wanted. */
export interface Markup {
  toString(): string;
}

/** An element. SVG and MathML are elements as all others. */
export interface HtmlElement extends Placed, Container {
  readonly nodeType: 1;
  /** The name in upper case. */
  readonly nodeName: string;
  /** In lower case: `div`. */
  readonly localName: string;
  /** In upper case: `DIV`. */
  readonly tagName: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly previousElementSibling: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  /** The text of all that is below, without anything between blocks. */
  textContent: string;
  /** All that is below, as what gives its markup; a string is parsed. */
  get innerHTML(): Markup;
  set innerHTML(markup: Markup | string);
  /** The attribute `class`, or `''`. */
  className: string;
  /** The attribute `id`, or `''`. */
  id: string;
  getAttribute(name: string): string | undefined;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  /** A copy of the element and of all below, in no parent. */
  cloneNode(): HtmlElement;
}

/** An attribute, its name in lower case, its character references resolved. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
}

/** A whole page. */
export interface HtmlDocument extends Container {
  readonly nodeType: 9;
  readonly nodeName: '#document';
  readonly documentElement: HtmlElement;
  readonly head: HtmlElement;
  readonly body: HtmlElement;
  /** The text of the first `<title>`, or `''`. */
  readonly title: string;
  /** The address of the page, as it was given. Readability does not know it, and leaves addresses as they are written. */
  readonly url: string | undefined;
  /** Gives the base of relative addresses, `<base>` or the address of the page; `url` is its address where none was given. */
  baseWith(url?: string): string | undefined;
  createElement(name: string): HtmlElement;
  createTextNode(text: string): HtmlText;
  getElementById(id: string): HtmlElement | null;
}
