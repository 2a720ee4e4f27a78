import { addressOf } from '../../../article/address.js';
import { neutralise } from '../../../article/safe-text.js';
import { type Handler, setApart } from '../content.js';
import { ancestorOf, attributeOf, elementsOf, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

/** `iframe`, `video` and `audio`: a link of the name that they have; without a name, left out with a word. */
export const media: Handler = (element, mapping) => {
  const url = addressesOf(element).flatMap((written) => addressOf(written, mapping.base) ?? [])[0];
  if (url === undefined) return [];
  const name = neutralise(attributeOf(element, 'title') ?? attributeOf(element, 'aria-label') ?? '');
  if (name !== '') return setApart([{ type: 'link', url, children: [{ type: 'text', value: name }] }]);
  mapping.omit({ text: url, reason: element.localName === 'iframe' ? 'embedded page' : 'recording' });
  return [];
};

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

/** A button in one of these opens what is folded away, and its words are the label. */
const LABELS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 summary dt'.split(' '));

/** Controls that a reader cannot use: `input`, `select`, `textarea` and the like. Left out, and listed if they have words. */
export const control: Handler = (element, mapping) => {
  const text = neutralise(labelOf(element));
  if (text !== '') mapping.omit({ text, reason: 'form control' });
  return [];
};

/** `button`: a control, unless it makes a heading into something that can be opened. */
export const button: Handler = (element, mapping) =>
  ancestorOf(element, ...LABELS) === undefined ? control(element, mapping) : mapping.contentsIn(element);

function labelOf(element: HtmlElement): string {
  const isButton = /^(?:button|submit|reset)$/i.test(attributeOf(element, 'type') ?? '');
  return textOf(element) || (isButton && attributeOf(element, 'value')) || '';
}
