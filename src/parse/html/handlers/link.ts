import { linkAddressOf, titleField } from '../../../article/address.js';
import { neutralise } from '../../../article/safe-text.js';
import { type Handler, mapInlineRuns } from '../content.js';
import { ancestorOf, attributeOf, elementsOf, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { classAndRoleWords, noteReferenceIn } from './references.js';

/** Class names and roles of a link from a note back to the text. */
const RETURNS: ReadonlySet<string> = new Set([
  'footnote-back',
  'footnote-backref',
  'backlink',
  'doc-backlink',
  'reversefootnote',
  'mw-cite-backlink',
]);

/** An arrow or a like sign, the text of a link back. */
const ARROW = /^(?:\s|\d|\p{Variation_Selector})*[\^↑↩⤴⮌↵][\s\d^↑↩⤴⮌↵\p{Variation_Selector}]*$/u;

/** `a`: a link, if its address can be opened; else its words. */
export const link: Handler = (element, mapping) => {
  if (isBackLink(element) || isPermalink(element)) return [];
  const reference = noteReferenceIn(element, mapping);
  if (reference !== undefined) return reference;
  const contents = mapping.contentsIn(element);
  const written = attributeOf(element, 'href') ?? '';
  const url = linkAddressOf(written, mapping.baseOf(written));
  if (url === undefined) return contents;
  const title = titleField(neutralise(attributeOf(element, 'title') ?? ''));
  return mapInlineRuns(contents, (children) => [{ type: 'link', url, ...title, children }]);
};

/** The sign of a link from a heading to itself. */
const PERMALINK = /^[#¶§🔗⚓∞\s\p{Variation_Selector}]*$/u;

/** Whether a link leads from a heading to itself, for readers who want its address. */
function isPermalink(element: HtmlElement): boolean {
  return (
    isFragment(element) &&
    PERMALINK.test(element.textContent) &&
    elementsOf(element, 'img').length === 0 &&
    ancestorOf(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt') !== undefined
  );
}

/** Letters above the line that end a number or a word: `1st`, `Mme`, `TM`. */
const ENDING = /^\s*(?:\p{L}{2,}|[eoaª]|[^\p{L}\p{N}]+|\[.*\]|\(.*\))\.?\s*$/u;

/** `sup` and `sub`: words above and below the line, or the number of a note; the ending of a number or a word as it is. */
export const superOrSubscript: Handler = (element, mapping) => {
  const reference = noteReferenceIn(element, mapping);
  if (reference !== undefined) return reference;
  const text = textOf(element);
  const contents = mapping.contentsIn(element);
  const isNote = contents.some(({ type }) => type === 'footnoteReference');
  if (text === '' || isNote || (element.localName === 'sup' && ENDING.test(text))) return contents;
  const type = element.localName === 'sup' ? 'superscript' : 'subscript';
  return mapInlineRuns(contents, (children) => [{ type, children }]);
};

/** Whether an element leads from a note back to the text. */
export function isBackLink(element: HtmlElement): boolean {
  return (
    element.hasAttribute('data-footnote-backref') ||
    classAndRoleWords(element).some((role) => RETURNS.has(role)) ||
    (isFragment(element) && ARROW.test(element.textContent))
  );
}

function isFragment(element: HtmlElement): boolean {
  return attributeOf(element, 'href')?.startsWith('#') === true;
}
