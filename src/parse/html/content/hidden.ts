import { attributeOf, tokensOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

const HIDDEN_BY_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Class names of the line numbers beside code, by the programs that colour code. */
const LINE_NUMBERS = /(?:^|\s)(?:gutter|linenos?|line-numbers(?:-rows)?)(?:\s|$)/i;

/** Whether a browser does not show an element and all that is in it, by what the element itself says. */
export function isHidden(element: HtmlElement): boolean {
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  if (element.attributes.length === 0) return false;
  return (
    (element.hasAttribute('hidden') && attributeOf(element, 'hidden') !== 'until-found') ||
    isSilent(element) ||
    HIDDEN_BY_STYLE.test(element.getAttribute('style') ?? '') ||
    LINE_NUMBERS.test(element.className)
  );
}

/** Whether an element is hidden from those who listen; a formula is not, where a picture beside it says the same. */
function isSilent(element: HtmlElement): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true' || element.localName === 'math') return false;
  return !tokensOf(element, 'class').includes('fallback-image');
}
