import { type html, parse, parseFragment, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { SmallAttribute } from './markup.js';
import { type Child, type Parent, SmallDocument, SmallElement, SmallText } from './nodes.js';
import { mayHaveStreamedParts, placeStreamedParts, STAND_IN_EDGE } from './streamed-parts.js';
import { tidy } from './tidy.js';
import type { HtmlDocument } from './types.js';

/** The content of `noscript` is parsed, as in a browser without scripts. */
const OPTIONS = { scriptingEnabled: false };

/**
 * Parses a page, or a piece of one, as a browser without scripts would: any text gives a document with a head and a body. Only
 * what a page sends after its end is put into its place, as scripts would.
 * Comments, styles, templates and scripts other than JSON-LD are left out. Nothing is nested deeper than 256.
 *
 * @param html decoded, as it came; texts and attributes of the document may hold control characters
 * @param url where the page comes from, for its relative addresses
 */
export function documentOf(html: string, url?: string): HtmlDocument {
  const document = emptyDocument(url);
  parse(html, { ...OPTIONS, treeAdapter: treeBuilderFor(document) });
  if (mayHaveStreamedParts(html)) placeStreamedParts(document);
  tidy(document);
  return document;
}

/**
 * Parses a page into a document while a watcher takes out of it what is finished; what it takes is not tidy yet.
 *
 * @param document empty at first, filled as the page is parsed
 */
export function buildDocument(html: string, document: SmallDocument, watcher: BuildWatcher): void {
  parse(html, { ...OPTIONS, treeAdapter: treeBuilderFor(document, watcher) });
}

/** Creates a document without nodes, whose elements can be filled with markup. */
export function emptyDocument(url?: string): SmallDocument {
  return new SmallDocument(url, (element, markup) => {
    const { ownerDocument } = element;
    const fragment = parseFragment(markup, { ...OPTIONS, treeAdapter: treeBuilderFor(ownerDocument) });
    tidy(fragment);
    while (fragment.firstChild !== null) element.appendChild(fragment.firstChild);
  });
}

/** Our nodes by the names of parse5. A fragment is an element, and so is the content of a template. */
type SmallTree = TreeAdapterTypeMap<
  Child | Parent,
  Parent,
  Child,
  SmallDocument,
  SmallElement,
  SmallElement,
  Child,
  SmallText,
  SmallElement,
  never
>;

/** Watches a page while parse5 builds it, and takes out of it what is finished. */
interface BuildWatcher {
  /**
   * Called once before each element is added: whether the page has room for it; else only its text and children are added.
   * Finished nodes may be taken out before a block, because parse5 moves no node while it adds one.
   */
  admits(name: string): boolean;
  /** Called when parse5 moves no node, so that finished nodes may be taken out. */
  pauses(): void;
}

/** A text that is longer is not added to: another one begins. In UTF-16 code units. */
const LONG = 0x10000;

/** Stands for every comment, and is never added to the page. */
const COMMENT = new SmallText('');

/**
 * An element for which the page has no room. parse5 needs it among its open elements, but it is not in the page: whatever
 * parse5 puts into it goes into its host instead.
 */
class DissolvedElement extends SmallElement {
  /** The nearest node around it that is in the page. */
  host: Parent;

  constructor(ownerDocument: SmallDocument, name: string, attributes: SmallAttribute[], namespaceURI: string) {
    super(ownerDocument, name, attributes, namespaceURI);
    this.host = this;
  }

  /**
   * Gives the element its host.
   *
   * @returns the text that takes its place there: spaces, which keep the words of its neighbours apart, around what a picture
   * shows
   */
  dissolveIn(host: Parent): string {
    this.host = host;
    this.parentNode = host;
    const shown = this.localName === 'img' ? (this.getAttribute('alt') ?? '') : '';
    return ` ${shown} `;
  }
}

/** Creates the adapter by which parse5 builds our nodes; texts that follow one another become one. */
function treeBuilderFor(document: SmallDocument, watcher?: BuildWatcher): TreeAdapter<SmallTree> {
  let mode = 'no-quirks' as html.DOCUMENT_MODE;
  return {
    createDocument: () => document,
    createDocumentFragment: () => new SmallElement(document, 'fragment', []),
    createElement: (name, namespace, attributes) => {
      const Kind = watcher?.admits(name) === false ? DissolvedElement : SmallElement;
      return new Kind(document, name, attributes.map(attributeOf), namespace);
    },
    createCommentNode: (data) => (STAND_IN_EDGE.test(data) && watcher === undefined ? edge(data, document) : COMMENT),
    createTextNode: (value) => new SmallText(value),
    appendChild: (parent, child) => append(hostOf(parent), child),
    insertBefore: (parent, child, reference) =>
      reference instanceof DissolvedElement
        ? append(hostOf(parent), child)
        : insertBefore(hostOf(parent), child, reference),
    insertText: (parent, text) => {
      watcher?.pauses();
      addText(text, hostOf(parent));
    },
    insertTextBefore: (parent, text, reference) => {
      const { previousSibling: before } = reference;
      if (reference instanceof DissolvedElement) addText(text, hostOf(parent));
      else if (before?.nodeType === 3) before.textContent += text;
      else hostOf(parent).insertBefore(new SmallText(text), reference);
    },
    detachNode: (node) => {
      if (!(node instanceof DissolvedElement)) node.remove();
    },
    adoptAttributes: (element, attributes) => {
      for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
    },
    setTemplateContent: () => {},
    getTemplateContent: (template) => template,
    setDocumentType: () => {},
    setDocumentMode: (_document, found) => {
      mode = found;
    },
    getDocumentMode: () => mode,
    getAttrList: ({ attributes }) => attributes,
    getChildNodes: ({ childNodes }) => [...childNodes],
    getFirstChild: ({ firstChild }) => firstChild,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI as html.NS,
    getParentNode: (node) => node.parentNode,
    getTagName: ({ localName }) => localName,
    getTextNodeContent: ({ textContent }) => textContent,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    getNodeSourceCodeLocation: () => undefined,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
    isTextNode: (node): node is SmallText => node.nodeType === 3,
    isCommentNode: (node): node is Child => node === COMMENT,
    isElementNode: (node): node is SmallElement => node.nodeType === 1,
    isDocumentTypeNode: (node): node is never => node === undefined,
    onItemPush: (element) => {
      element.isOpen = true;
      watcher?.pauses();
    },
    onItemPop: (element) => {
      element.isOpen = false;
    },
  };
}

/** An element that is never shown, for a comment that says where something begins or ends in the stead of a later part. */
function edge(comment: string, document: SmallDocument): SmallElement {
  return new SmallElement(document, 'template', [new SmallAttribute('id', comment)]);
}

function attributeOf({ name, value }: Token.Attribute): SmallAttribute {
  return new SmallAttribute(name, value);
}

/** Gives the node that holds what parse5 puts into a parent. */
function hostOf(parent: Parent): Parent {
  return parent instanceof DissolvedElement ? parent.host : parent;
}

function append(parent: Parent, child: Child): void {
  if (child === COMMENT) return;
  if (child instanceof DissolvedElement) addText(child.dissolveIn(parent), parent);
  else parent.appendChild(child);
}

function insertBefore(parent: Parent, child: Child, reference: Child): void {
  if (child === COMMENT) return;
  if (child instanceof DissolvedElement) append(parent, child);
  else parent.insertBefore(child, reference);
}

/** Adds text, to the text that is the last child if there is one. */
function addText(text: string, parent: Parent): void {
  const { lastChild } = parent;
  if (lastChild?.nodeType === 3 && lastChild.textContent.length < LONG) lastChild.textContent += text;
  else if (parent.nodeType === 1) {
    if (lastChild?.nodeType === 3) compact(lastChild);
    parent.appendChild(new SmallText(text));
  }
}

/**
 * Makes one piece of a text: V8 keeps one that was put together as a tree of its pieces, many times as large, until it is
 * asked for a character.
 */
function compact(text: SmallText): number {
  return text.textContent.charCodeAt(0);
}
