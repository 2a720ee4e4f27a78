import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { Flattened } from './flattened.js';
import { SmallAttribute } from './small-attribute.js';
import type { SmallDocument } from './small-document.js';
import { type Child, type Parent, SmallElement, SmallText } from './small-dom.js';

/** What parse5 calls the nodes that it builds. A fragment is an element, and so is what stands in a template. */
type SmallTree = TreeAdapterTypeMap<
  Child | Parent,
  Parent,
  Child,
  SmallDocument,
  SmallElement,
  SmallElement,
  SmallText,
  SmallText,
  SmallElement,
  never
>;

/** Who watches a page being built. */
export interface Watch {
  /**
   * An element of this name is about to be added, once for each; whether it is one, and not just what stands in it. Before a
   * block, which moves nothing, what is finished may be taken out.
   */
  adding(name: string): boolean;
  /** Something is about to be added, and nothing is being moved: what is finished may be taken out. */
  pauses(): void;
}

/** How long a text may be before another one begins, in UTF-16 code units. */
const LONG = 0x10000;

/** Comments are no nodes here. */
const COMMENT = new SmallText('');

/** How parse5 builds the small document object model; texts that follow one another are one. */
export function treeBuilderFor(document: SmallDocument, watch?: Watch): TreeAdapter<SmallTree> {
  let mode = 'no-quirks' as html.DOCUMENT_MODE;
  return {
    createDocument: () => document,
    createDocumentFragment: () => new SmallElement(document, 'fragment', []),
    createElement: (name, namespace, attributes) => {
      const Kind = watch?.adding(name) === false ? Flattened : SmallElement;
      return new Kind(document, name, attributes.map(attributeOf), namespace);
    },
    createCommentNode: () => COMMENT,
    createTextNode: (value) => new SmallText(value),
    appendChild: (parent, child) => append(hostOf(parent), child),
    insertBefore: (parent, child, reference) =>
      reference instanceof Flattened ? append(hostOf(parent), child) : insertBefore(hostOf(parent), child, reference),
    insertText: (parent, text) => {
      watch?.pauses();
      addText(text, hostOf(parent));
    },
    insertTextBefore: (parent, text, reference) => {
      const { previousSibling: before } = reference;
      if (reference instanceof Flattened) addText(text, hostOf(parent));
      else if (before?.nodeType === 3) before.textContent += text;
      else hostOf(parent).insertBefore(new SmallText(text), reference);
    },
    detachNode: (node) => {
      if (!(node instanceof Flattened)) node.remove();
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
    isCommentNode: (node): node is SmallText => node === COMMENT,
    isElementNode: (node): node is SmallElement => node.nodeType === 1,
    isDocumentTypeNode: (node): node is never => node === undefined,
    onItemPush: (element) => {
      element.isOpen = true;
      watch?.pauses();
    },
    onItemPop: (element) => {
      element.isOpen = false;
    },
  };
}

function attributeOf({ name, value }: Token.Attribute): SmallAttribute {
  return new SmallAttribute(name, value);
}

/** The node that holds what parse5 puts into a parent. */
function hostOf(parent: Parent): Parent {
  return parent instanceof Flattened ? parent.host : parent;
}

function append(parent: Parent, child: Child): void {
  if (child === COMMENT) return;
  if (child instanceof Flattened) addText(child.standIn(parent), parent);
  else parent.appendChild(child);
}

function insertBefore(parent: Parent, child: Child, reference: Child): void {
  if (child === COMMENT) return;
  if (child instanceof Flattened) append(parent, child);
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

/** V8 keeps a text that was put together as a tree of its pieces, many times as large, until it is asked for a character. */
function compact(text: SmallText): number {
  return text.textContent.charCodeAt(0);
}
