import { lazily } from '../../lexicon/lookups.js';
import { elementsOf } from './dom/queries.js';
import type { HtmlElement } from './dom/types.js';

/** A page and a copy of it, made before the search for its article changes the page. */
export interface PageCopy {
  /** The copy of the body. */
  readonly body: HtmlElement;
  /** Gives the copy of an element of the page; `undefined` for one that was added later. */
  copyOf(element: HtmlElement): HtmlElement | undefined;
  /** Gives the element of the page that a copy was made of. */
  originalOf(copy: HtmlElement): HtmlElement | undefined;
}

/** Copies the body of a page. The elements are paired when one of them is asked for. */
export function copyPage(body: HtmlElement): PageCopy {
  const copy = body.cloneNode();
  const originals = withAllBelow(body);
  const copies = lazily(() => withAllBelow(copy));
  const toCopy = lazily(() => new Map(originals.map((element, at) => [element, copies()[at]])));
  const toOriginal = lazily(() => new Map(copies().map((element, at) => [element, originals[at]])));
  return {
    body: copy,
    copyOf: (element) => toCopy().get(element),
    originalOf: (element) => toOriginal().get(element),
  };
}

function withAllBelow(element: HtmlElement): readonly HtmlElement[] {
  return [element, ...elementsOf(element)];
}
