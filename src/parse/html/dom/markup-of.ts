import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** How deep elements may be nested; what is deeper becomes part of the element at this depth. */
const DEEPEST = 256;

/** Elements that are never shown and say nothing about the page. */
const DROPPED: ReadonlySet<string> = new Set(['style', 'template', 'annotation', 'annotation-xml', 'defs', 'metadata']);

/** Elements of drawings that are shown at most when they are pointed at. */
const DROPPED_IN_DRAWING: ReadonlySet<string> = new Set(['title', 'desc']);

const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&#38;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What is still to be written: a node at a depth, or the end of one. */
type Task = string | { readonly node: Node; readonly depth: number };

/**
 * A page as well-formed markup: every element closed, every attribute in quotation marks, all else escaped. Takes as long
 * as the page is large, however deep it is nested.
 */
export function markupOf(document: Node): string {
  const written: string[] = [];
  const tasks: Task[] = [{ node: document, depth: 0 }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'string') written.push(task);
    else writeNode(task.node, task.depth, { written, tasks });
  }
  return written.join('');
}

interface Writer {
  readonly written: string[];
  readonly tasks: Task[];
}

function writeNode(node: Node, depth: number, writer: Writer): void {
  if (node.nodeName === '#text' && 'value' in node) writer.written.push(escaped(node.value));
  else if ('tagName' in node) writeElement(node, depth, writer);
  else if ('childNodes' in node) addChildren(node.childNodes, depth, writer);
}

function writeElement(element: Element, depth: number, writer: Writer): void {
  if (isDropped(element)) return;
  if (depth > DEEPEST) {
    // The space keeps the words of neighbours apart.
    writer.written.push(' ');
    writer.tasks.push(' ');
    addChildren(element.childNodes, depth, writer);
    return;
  }
  const name = nameOf(element);
  writer.written.push('<', name, ...element.attrs.map(attributeMarkup));
  if (VOID.has(name)) {
    writer.written.push('/>');
    return;
  }
  writer.written.push('>');
  writer.tasks.push(`</${name}>`);
  addChildren(element.childNodes, depth + 1, writer);
}

function addChildren(children: readonly Node[], depth: number, { tasks }: Writer): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index];
    if (node !== undefined) tasks.push({ node, depth });
  }
}

function isDropped({ tagName, namespaceURI, attrs }: Element): boolean {
  if (tagName === 'script') return !attrs.some(({ name, value }) => name === 'type' && /\bld\+json\b/i.test(value));
  if (namespaceURI.endsWith('/svg') && DROPPED_IN_DRAWING.has(tagName)) return true;
  return DROPPED.has(tagName);
}

/** The element's name, where it is one that can be written; a name with a colon would lose what is before it. */
function nameOf({ tagName }: Element): string {
  if (tagName === 'frameset') return 'body';
  return /^[a-z][\w.-]*$/i.test(tagName) ? tagName : 'span';
}

function attributeMarkup({ name, value }: { readonly name: string; readonly value: string }): string {
  return /^[a-z_@:][\w.:-]*$/i.test(name) ? ` ${name}="${escaped(value)}"` : '';
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
