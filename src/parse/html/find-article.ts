import { Readability } from '@mozilla/readability';
import { elementsOf } from './dom/queries.js';
import type { HtmlDocument, HtmlElement } from './dom/types.js';
import type { FoundMetadata } from './metadata/metadata-of.js';

/** An article that Readability has found. */
export interface Found extends FoundMetadata {
  /** Holds the article. */
  readonly root: HtmlElement;
}

/**
 * Finds the article in a page by Mozilla's Readability; `undefined` when it finds none.
 *
 * @param document is changed: Readability works on the nodes themselves
 */
export function findArticle(document: HtmlDocument): Found | undefined {
  for (const quotation of elementsOf(document, 'blockquote')) unwrapQuotation(quotation);
  const found = resultOf(document);
  if (!found?.content) return undefined;
  return {
    root: found.content,
    ...(found.title && { title: found.title }),
    ...(found.byline && { byline: found.byline }),
    ...(found.siteName && { publisher: found.siteName }),
    ...(found.publishedTime && { datePublished: found.publishedTime }),
  };
}

function resultOf(document: HtmlDocument): ReturnType<Readability<HtmlElement>['parse']> {
  // The library's types ask for a browser's document; what it needs of one is there.
  const page = document as unknown as ConstructorParameters<typeof Readability>[0];
  const serializer = (element: unknown): HtmlElement => element as HtmlElement;
  return new Readability<HtmlElement>(page, { keepClasses: true, serializer }).parse();
}

/**
 * Removes the wrappers around a block quotation that hold nothing else, and its own class and id. Readability would drop an
 * embedded post because of the class names of its wrappers.
 */
function unwrapQuotation(quotation: HtmlElement): void {
  quotation.removeAttribute('class');
  quotation.removeAttribute('id');
  const wrapper = outermostWrapper(quotation);
  if (wrapper !== quotation) wrapper.parentNode?.replaceChild(quotation, wrapper);
}

/** The outermost element around a quotation that holds it and no other text; the quotation itself if there is none. */
function outermostWrapper(quotation: HtmlElement): HtmlElement {
  let outermost = quotation;
  for (let at = wrapperOf(quotation); at !== undefined; at = wrapperOf(at)) outermost = at;
  return outermost;
}

/** The element that holds this one and no other text, below the body and where a quotation may stand. */
function wrapperOf(element: HtmlElement): HtmlElement | undefined {
  const parent = element.parentNode;
  if (parent?.nodeType !== 1 || !['div', 'section', 'span', 'p', 'center', 'figure'].includes(parent.localName))
    return undefined;
  const isAlone = parent.childNodes.every((child) => child === element || !/\S/.test(child.textContent));
  return isAlone ? parent : undefined;
}
