import { neutralise } from '../../../../article/safe-text.js';
import type { HtmlElement } from '../../dom/types.js';
import { ancestorOf, attributeOf, textOf } from '../../dom/walk.js';
import type { Handler } from '../types.js';

/** What shows a button's words where something is folded away. */
const LABELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt'];

/** What a reader cannot use: `input`, `select`, `textarea` and the like. Left out, with a word when it has words. */
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
