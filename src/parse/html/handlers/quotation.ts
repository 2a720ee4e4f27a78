import { linkAddressOf } from '../../../article/address.js';
import type { Inline } from '../../../article/types.js';
import { blocksOf, type Content, type Handler, inlinesOf, type Mapping, onOwnLines } from '../content.js';
import { ancestorOf, attributeOf, elementsOf, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { alertFromMarkedQuotation } from './alert.js';
import { emphasis } from './marks.js';

/** A dash, as it stands before the name of who said something. */
const DASH = /^[-–—―~]/;

/** `blockquote`, embedded posts among them, and the alerts of Markdown. */
export const quotation: Handler = (element, mapping) => {
  const alert = alertFromMarkedQuotation(element, mapping);
  if (alert !== undefined) return [alert];
  const children = blocksOf(mapping.contentsIn(element));
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
};

/** `cite`: where a quotation comes from, on a line of its own when nothing else is there; else a title. */
export const cite: Handler = (element, mapping) => {
  const quoted = ancestorOf(element, 'blockquote');
  if (quoted === undefined || !standsAlone(element, quoted)) return emphasis(element, mapping);
  return sourceLine(element, quoted, mapping);
};

/** `footer`: of a quotation, where it comes from. */
export const footer: Handler = (element, mapping) => {
  const { parentNode: parent } = element;
  const isSource = parent?.nodeType === 1 && parent.localName === 'blockquote';
  return isSource ? sourceLine(element, parent, mapping) : onOwnLines(mapping.contentsIn(element));
};

function standsAlone(element: HtmlElement, quoted: HtmlElement): boolean {
  const { parentNode: parent } = element;
  return (
    parent === quoted || (parent?.nodeType === 1 && parent.localName === 'p' && textOf(parent) === textOf(element))
  );
}

/** A line that begins with a dash and leads to where the quotation was taken from, when it says so. */
function sourceLine(element: HtmlElement, quoted: HtmlElement, mapping: Mapping): readonly Content[] {
  const words = inlinesOf(mapping.contentsIn(element));
  const written = attributeOf(quoted, 'cite') ?? '';
  const url = linkAddressOf(written, mapping.baseOf(written));
  const isLinked = url === undefined || elementsOf(element, 'a').length > 0;
  const line: readonly Inline[] = isLinked ? words : [{ type: 'link', url, children: words }];
  const { previousSibling: before } = element;
  if (before?.nodeType === 3 && DASH.test(before.textContent.trim())) return line;
  const text = textOf(element);
  return onOwnLines(text === '' || DASH.test(text) ? line : [{ type: 'text', value: '— ' }, ...line]);
}
