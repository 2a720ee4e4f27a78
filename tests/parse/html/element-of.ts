import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import type { HtmlElement } from '../../../src/parse/html/dom/types.js';

/** The first element of some markup. */
export function elementOf(markup: string): HtmlElement {
  const { firstElementChild } = documentOf(markup).body;
  if (firstElementChild === null) throw new Error('no element');
  return firstElementChild;
}
