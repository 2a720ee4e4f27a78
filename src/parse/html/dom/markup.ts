import { VOID_ELEMENTS } from './element-names.js';
import type { HtmlAttribute, HtmlElement, HtmlNode } from './types.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes the nodes below an element as markup. */
export function markupIn(element: HtmlElement): string {
  return element.childNodes.map(markupOf).join('');
}

function markupOf(node: HtmlNode): string {
  if (node.nodeType === 3) return escaped(node.textContent);
  const { localName } = node;
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  const start = `<${localName}${attributes.join('')}>`;
  return VOID_ELEMENTS.has(localName) ? start : `${start}${markupIn(node)}</${localName}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** An attribute of an element; it never changes. */
export class SmallAttribute implements HtmlAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  /** Readability asks for a copy before it gives an attribute to another element. */
  cloneNode(): this {
    return this;
  }
}

/** Gives the value of one property in an attribute `style`; `undefined` where it has none. */
export function styleIn(style: string, property: string): string | undefined {
  if (!style.includes(property)) return undefined;
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  return declarations.find(([name = '']) => name.trim() === property)?.[1]?.trim();
}
