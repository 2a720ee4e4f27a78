import { linkAddressOf } from '../../../article/address.js';
import { excerpt } from '../../../article/quoted.js';
import { neutralise } from '../../../article/safe-text.js';
import { type Handler, inlinesOf, onOwnLines, strongParagraph } from '../content.js';
import { ancestorOf, attributeOf, elementsOf, isLabelButton, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

/** `iframe`, `video` and `audio`: a link of the name that they have; without a name, left out with a word. */
export const media: Handler = (element, mapping) => {
  const url = addressesOf(element).flatMap((written) => linkAddressOf(written, mapping.baseOf(written)) ?? [])[0];
  if (url === undefined) {
    const page = pageIn(element);
    if (page !== undefined) mapping.omit({ text: neutralise(page), reason: 'embedded page' });
    return [];
  }
  const name = neutralise(attributeOf(element, 'title') ?? attributeOf(element, 'aria-label') ?? '');
  if (name !== '') return onOwnLines([{ type: 'link', url, children: [{ type: 'text', value: name }] }]);
  mapping.omit({ text: url, reason: element.localName === 'iframe' ? 'embedded page' : 'recording' });
  return [];
};

/** Says which page an `iframe` shows that has no address on the web: its name or the beginning of its markup. */
function pageIn(element: HtmlElement): string | undefined {
  const source = attributeOf(element, 'srcdoc') ?? attributeOf(element, 'src');
  if (element.localName !== 'iframe' || source === undefined || /^(?:about|javascript):/i.test(source))
    return undefined;
  return attributeOf(element, 'title') ?? excerpt(source);
}

/** `svg` and `canvas`: a drawing, left out with its words. */
export const drawing: Handler = (element, mapping) => {
  const text = neutralise(textOf(element));
  if (text !== '') mapping.omit({ text, reason: 'drawing' });
  return [];
};

function addressesOf(element: HtmlElement): readonly string[] {
  const sources = [element, ...elementsOf(element, 'source')];
  return sources.flatMap((source) => attributeOf(source, 'src') ?? attributeOf(source, 'data-src') ?? []);
}

/** What is a label by itself, whether or not it holds a button. */
const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt'];

/** Controls that a reader cannot use: `input`, `select`, `textarea` and the like. Left out, and listed if they have words. */
export const control: Handler = (element, mapping) => {
  const text = neutralise(labelOf(element));
  if (text !== '') mapping.omit({ text, reason: 'form control' });
  return [];
};

/** `button`: a control, unless its words are the label of what it opens: a heading, or a line in strong letters. */
export const button: Handler = (element, mapping) => {
  if (!isLabelButton(element)) return control(element, mapping);
  const contents = mapping.contentsIn(element);
  return element.hasAttribute('aria-expanded') && ancestorOf(element, ...HEADINGS) === undefined
    ? onOwnLines(strongParagraph(inlinesOf(contents)))
    : contents;
};

function labelOf(element: HtmlElement): string {
  const isButton = /^(?:button|submit|reset)$/i.test(attributeOf(element, 'type') ?? '');
  return textOf(element) || (isButton && attributeOf(element, 'value')) || '';
}
