import type { DefaultTreeAdapterTypes } from 'parse5';
import { SmallAttribute } from './small-attribute.js';
import type { SmallDocument } from './small-document.js';
import { type Parent, SmallElement, SmallText } from './small-dom.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How deep elements may be nested; what is deeper becomes part of the element at this depth. */
const DEEPEST = 256;

/** Elements that are never shown and say nothing about the page. */
const DROPPED: ReadonlySet<string> = new Set(['style', 'template', 'annotation', 'annotation-xml', 'defs', 'metadata']);

/** Elements of drawings that are shown at most when they are pointed at. */
const DROPPED_IN_DRAWING: ReadonlySet<string> = new Set(['title', 'desc']);

/** Nodes that are still to be read, the next of them last, and where they belong. */
interface Task {
  readonly nodes: Node[];
  readonly parent: Parent;
  readonly depth: number;
  /** Whether the element that the nodes stood in is too deep and none itself. */
  readonly isFlat: boolean;
}

/**
 * Adds nodes that parse5 has read to a parent, without what is never shown. It takes as long as there are nodes, however deep
 * they are nested, and lets go of each of them as it goes: a large page is not in memory twice.
 *
 * @param nodes is empty afterwards
 */
export function addNodes(nodes: Node[], root: Parent, document: SmallDocument): void {
  const tasks: Task[] = [{ nodes: nodes.reverse(), parent: root, depth: 0, isFlat: false }];
  for (let task = tasks.at(-1); task !== undefined; task = tasks.at(-1)) {
    const node = task.nodes.pop();
    if (node === undefined) {
      tasks.pop();
      if (task.isFlat) addText(' ', task.parent);
    } else if (isText(node)) addText(node.value, task.parent);
    else if ('tagName' in node && !isDropped(node)) tasks.push(taskIn(node, task, document));
  }
}

function taskIn(element: Element, { parent, depth }: Task, document: SmallDocument): Task {
  const nodes = element.childNodes.reverse();
  if (depth > DEEPEST) {
    // The spaces keep the words of neighbours apart.
    addText(' ', parent);
    return { nodes, parent, depth, isFlat: true };
  }
  const attributes = element.attrs.map(({ name, value }) => new SmallAttribute(name, value));
  const added = new SmallElement(document, nameOf(element), attributes);
  parent.appendChild(added);
  return { nodes, parent: added, depth: depth + 1, isFlat: false };
}

/** Adds text, to the text that is the last child if there is one. */
function addText(text: string, parent: Parent): void {
  const { lastChild } = parent;
  if (lastChild?.nodeType === 3) lastChild.textContent += text;
  else if (parent.nodeType === 1) parent.appendChild(new SmallText(text));
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function isDropped({ tagName, namespaceURI, attrs }: Element): boolean {
  if (tagName === 'script') return !attrs.some(({ name, value }) => name === 'type' && /\bld\+json\b/i.test(value));
  if (DROPPED_IN_DRAWING.has(tagName) && namespaceURI.endsWith('/svg')) return true;
  return DROPPED.has(tagName);
}

/** The element's name in lower case; one of another vocabulary (`o:p`) says nothing here. */
function nameOf({ tagName }: Element): string {
  if (tagName === 'frameset') return 'body';
  return tagName.includes(':') ? 'span' : tagName.toLowerCase();
}
