import { pictureAddressOf, titleField } from '../../../article/address.js';
import { neutralise } from '../../../article/safe-text.js';
import { isNamedFormula } from '../class-names.js';
import type { Content, Handler, Mapping } from '../content.js';
import { attributeOf, elementsOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { formulaOf } from './math.js';

/** Attributes that hold the address of a picture that is loaded only when it comes into view. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-original-src', 'data-url', 'data-image'];

/** Attributes that hold several addresses, each with a width. */
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** `img`: a picture; what it shows, in words, when it has no address. */
export const picture: Handler = (element, { baseOf, isMarkdown }): readonly Content[] => {
  if (isTracker(element) || isReplaced(element)) return [];
  const alternativeText = neutralise(attributeOf(element, 'alt') ?? '');
  if (isFormula(element, alternativeText)) return formulaOf(alternativeText);
  const url = pictureAddress(element, baseOf);
  if (url === undefined) return [{ type: 'text', value: ` ${alternativeText} ` }];
  const title = isMarkdown ? (attributeOf(element, 'title') ?? '') : '';
  return [{ type: 'image', url, alternativeText, ...titleField(neutralise(title)) }];
};

/** TeX as only formulas are written in it. */
const TEX = /^\{\\(?:display|text)style|\\[a-z]+\s*\{/i;

/** Whether a picture shows a formula: it is named so, or its words are TeX. */
function isFormula(element: HtmlElement, alternativeText: string): boolean {
  return alternativeText !== '' && (isNamedFormula(element) || TEX.test(alternativeText));
}

/** `noscript`: its pictures, without those that also stand right before it, where scripts load them later. */
export const noscript: Handler = (element, mapping) => {
  const before = element.previousElementSibling;
  const shown = before === null ? [] : elementsOf(before, 'img').map((img) => pictureAddress(img, mapping.baseOf));
  return elementsOf(element, 'img')
    .filter((img) => !shown.includes(pictureAddress(img, mapping.baseOf)))
    .flatMap((img) => picture(img, mapping));
};

/** Gives the address of a picture: not that of the blank one that stands there until it is loaded. */
function pictureAddress(element: HtmlElement, baseOf: Mapping['baseOf']): string | undefined {
  const sources = [element, ...sourcesBeside(element)];
  const written = [
    ...LAZY.map((name) => attributeOf(element, name)),
    attributeOf(element, 'src'),
    ...sources.flatMap((source) => SETS.map((name) => widest(attributeOf(source, name)))),
  ];
  for (const candidate of written) {
    const url = candidate === undefined ? undefined : pictureAddressOf(candidate, baseOf(candidate));
    if (url !== undefined) return url;
  }
  return undefined;
}

/** The other forms of a picture in `picture`. */
function sourcesBeside(element: HtmlElement): readonly HtmlElement[] {
  const { parentNode: parent } = element;
  return parent?.nodeType === 1 && parent.localName === 'picture' ? elementsOf(parent, 'source') : [];
}

/** Gives the address with the largest width or density of a `srcset`. */
function widest(set: string | undefined): string | undefined {
  const candidates = [...(set ?? '').matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)];
  const sorted = candidates.toSorted(([, , one = '0'], [, , other = '0']) => Number(other) - Number(one));
  return sorted[0]?.[1];
}

/** Whether a picture is there to count readers. */
function isTracker(element: HtmlElement): boolean {
  return ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attributeOf(element, name) ?? ''));
}

/** Whether the picture itself stands after this one, for browsers without scripts. */
function isReplaced(element: HtmlElement): boolean {
  const next = element.nextElementSibling;
  return next?.localName === 'noscript' && elementsOf(next, 'img').length > 0;
}
