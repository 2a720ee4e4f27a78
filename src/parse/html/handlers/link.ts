import { addressOf, titleField } from '../../../article/address.js';
import { neutralise } from '../../../article/safe-text.js';
import { type Content, type Handler, mapRuns } from '../content.js';
import { attributeOf, textOf, tokensOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

/** Class names and roles of a link to a note. */
const REFERENCES: ReadonlySet<string> = new Set(['footnote-ref', 'noteref', 'doc-noteref', 'footnote-reference']);

/** Class names and roles of a link from a note back to the text. */
const RETURNS: ReadonlySet<string> = new Set([
  'footnote-back',
  'footnote-backref',
  'backlink',
  'doc-backlink',
  'reversefootnote',
]);

/** An arrow or a like sign, the text of a link back. */
const ARROW = /^(?:\s|\d|\p{Variation_Selector})*[\^↑↩⤴⮌↵][\s\d^↑↩⤴⮌↵\p{Variation_Selector}]*$/u;

/** `a`: a link, if its address can be opened; else its words. */
export const link: Handler = (element, mapping) => {
  if (isReturn(element)) return [];
  if (isReference(element)) return referenceTo(textOf(element));
  const contents = mapping.contentsIn(element);
  const url = addressOf(attributeOf(element, 'href') ?? '', mapping.base);
  if (url === undefined) return contents;
  const title = titleField(neutralise(attributeOf(element, 'title') ?? ''));
  return mapRuns(contents, (children) => [{ type: 'link', url, ...title, children }]);
};

/** `sup` and `sub`: their words as they are, unless they lead to a note. */
export const superOrSubscript: Handler = (element, mapping) => {
  const [only, ...others] = element.children;
  const text = textOf(element);
  const leadsToNote = only?.localName === 'a' && others.length === 0 && isFragment(only) && textOf(only) === text;
  return leadsToNote && text.length <= 5 && !isReturn(only) ? referenceTo(text) : mapping.contentsIn(element);
};

/** The number or sign of a note in brackets, so that it is no part of the word before it. */
function referenceTo(text: string): readonly Content[] {
  const number = neutralise(text);
  return number === '' ? [] : [{ type: 'text', value: /^[[(]/.test(number) ? number : `[${number}]` }];
}

function isReference(element: HtmlElement): boolean {
  return element.hasAttribute('data-footnote-ref') || rolesOf(element).some((role) => REFERENCES.has(role));
}

function isReturn(element: HtmlElement): boolean {
  return (
    element.hasAttribute('data-footnote-backref') ||
    rolesOf(element).some((role) => RETURNS.has(role)) ||
    (isFragment(element) && ARROW.test(element.textContent))
  );
}

function rolesOf(element: HtmlElement): readonly string[] {
  return ['class', 'role', 'epub:type'].flatMap((name) => tokensOf(element, name));
}

function isFragment(element: HtmlElement): boolean {
  return attributeOf(element, 'href')?.startsWith('#') === true;
}
