import { inlineText } from '../../../article/text.js';
import { type Handler, inlinesOf, isInline, onOwnLines } from '../content.js';
import { attributeOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

/** No heading of several blocks is longer, in UTF-16 code units: one that is was not closed. */
const LONGEST = 300;

/** `h1` to `h6`, or what has the role of one. A heading that is a picture is a picture. */
export const heading: Handler = (element, mapping) => {
  const contents = mapping.contentsIn(element);
  const children = inlinesOf(contents);
  const text = inlineText(children).trim();
  const isOne = contents.every(isInline) || text.length <= LONGEST;
  const isPicture = element.textContent.trim() === '';
  if (text === '' || isPicture || !isOne) return onOwnLines(contents);
  return [{ type: 'heading', level: levelOf(element), children }];
};

function levelOf(element: HtmlElement): number {
  const level = /^h[1-6]$/.test(element.localName) ? element.localName.slice(1) : attributeOf(element, 'aria-level');
  return Math.min(Math.max(Number.parseInt(level ?? '2', 10) || 2, 1), 6);
}
