import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import { elementsOf } from '../dom/walk.js';

/**
 * Takes block quotations out of what holds them and nothing else, and the names off them: Readability would throw an
 * embedded post away for its wrappings.
 */
export function keepQuotations(document: HtmlDocument): void {
  for (const quotation of elementsOf(document, 'blockquote')) {
    quotation.removeAttribute('class');
    quotation.removeAttribute('id');
    const holder = outermostHolder(quotation);
    if (holder !== quotation) holder.parentNode?.replaceChild(quotation, holder);
  }
}

/** The outermost element that holds this one and no other text. */
function outermostHolder(element: HtmlElement): HtmlElement {
  let outermost = element;
  for (let at = holderOf(element); at !== undefined; at = holderOf(at)) outermost = at;
  return outermost;
}

/** The element that holds this one and no other text, below the body and where a quotation may stand. */
function holderOf(element: HtmlElement): HtmlElement | undefined {
  const parent = element.parentNode;
  if (parent?.nodeType !== 1 || !['div', 'section', 'span', 'p', 'center', 'figure'].includes(parent.localName))
    return undefined;
  const isAlone = parent.childNodes.every((child) => child === element || !/\S/.test(child.textContent));
  return isAlone ? parent : undefined;
}
