import { Readability } from '@mozilla/readability';
import { BLOCK_ELEMENTS, isHeadingName } from './dom/element-names.js';
import { ancestorOf, elementsOf } from './dom/queries.js';
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
  for (const code of elementsOf(document, 'pre')) keepBreaks(code, document);
  const hidden = hideNames(document.body);
  const found = resultOf(document);
  giveBack(hidden);
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
  return new Readability<HtmlElement>(page, { keepClasses: true, disableJSONLD: true, serializer }).parse();
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

/** Finds the outermost element around a quotation that holds it and no other text; the quotation itself if there is none. */
function outermostWrapper(quotation: HtmlElement): HtmlElement {
  let outermost = quotation;
  for (let at = wrapperOf(quotation); at !== undefined; at = wrapperOf(at)) outermost = at;
  return outermost;
}

/** Finds the element that holds this one and no other text, below the body and where a quotation may stand. */
function wrapperOf(element: HtmlElement): HtmlElement | undefined {
  const parent = element.parentNode;
  if (parent?.nodeType !== 1 || !['div', 'section', 'span', 'p', 'center', 'figure'].includes(parent.localName))
    return undefined;
  const isAlone = parent.childNodes.every((child) => child === element || !/\S/.test(child.textContent));
  return isAlone ? parent : undefined;
}

/** Writes the line breaks in code as text: Readability would make paragraphs of two that follow each other. */
function keepBreaks(code: HtmlElement, document: HtmlDocument): void {
  for (const lineBreak of elementsOf(code, 'br'))
    lineBreak.parentNode?.replaceChild(document.createTextNode('\n'), lineBreak);
}

/** Readability knows a byline by these letters in its names. */
const BYLINE = /byline|author|dateline|writtenby/i;

/** Attributes with the names of an element. */
const NAMES: readonly string[] = ['class', 'id'];

/** The names that an element had. */
interface HiddenNames {
  readonly element: HtmlElement;
  readonly names: readonly (readonly [attribute: string, value: string])[];
}

/**
 * Takes their names from the parts that Readability may not judge by letters in them (`header` in `header-anchor`, `extra` in
 * `extraordinary`): headings, paragraphs, and what stands within a line. Cleaning judges those by whole words.
 */
function hideNames(body: HtmlElement): readonly HiddenNames[] {
  const hidden: HiddenNames[] = [];
  for (const element of elementsOf(body)) {
    if (element.attributes.length === 0 || !isPartOfText(element)) continue;
    const names = NAMES.flatMap((name): [string, string][] => {
      const value = element.getAttribute(name);
      return value === undefined ? [] : [[name, value]];
    });
    if (names.length === 0 || names.some(([, value]) => BYLINE.test(value))) continue;
    for (const [name] of names) element.removeAttribute(name);
    hidden.push({ element, names });
  }
  return hidden;
}

/** Lines that hold what stands within them. */
const LINES: readonly string[] = ['p', 'li', 'dd', 'dt', 'td', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function isPartOfText(element: HtmlElement): boolean {
  const { localName } = element;
  if (localName === 'p' || isHeadingName(localName)) return true;
  return !BLOCK_ELEMENTS.has(localName) && ancestorOf(element, ...LINES) !== undefined;
}

function giveBack(hidden: readonly HiddenNames[]): void {
  for (const { element, names } of hidden) for (const [name, value] of names) element.setAttribute(name, value);
}
