import { addressOf } from '../../../../article/address.js';
import { neutralise } from '../../../../article/safe-text.js';
import type { HtmlElement } from '../../dom/types.js';
import { attributeOf, elementsOf, textOf } from '../../dom/walk.js';
import { setApart } from '../contents.js';
import type { Handler } from '../types.js';

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
