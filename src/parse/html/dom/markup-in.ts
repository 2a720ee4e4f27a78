import type { HtmlElement, HtmlNode } from './types.js';

/** Elements that have no end tag. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What stands in an element, as markup. */
export function markupIn(element: HtmlElement): string {
  return element.childNodes.map(markupOf).join('');
}

function markupOf(node: HtmlNode): string {
  if (node.nodeType === 3) return escaped(node.textContent);
  const { localName } = node;
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  const start = `<${localName}${attributes.join('')}>`;
  return VOID.has(localName) ? start : `${start}${markupIn(node)}</${localName}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
