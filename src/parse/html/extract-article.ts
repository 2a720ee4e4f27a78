import { Readability } from '@mozilla/readability';
import type { Omission } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import type { Metadata } from '../../article/types.js';
import { clean } from './cleaning/clean.js';
import { markFigures } from './cleaning/mark-figures.js';
import { documentOf } from './dom/document-of.js';
import { ancestorOf, attributeOf, elementsOf, isWithin, tokensOf } from './dom/queries.js';
import type { HtmlDocument, HtmlElement } from './dom/types.js';
import {
  createCharacterCounter,
  type Line,
  lineText,
  type Measure,
  type Measured,
  measure,
  withoutParts,
} from './measure.js';
import { jsonLdTexts } from './metadata/claims.js';
import { type FoundMetadata, metadataOf, withFoundMetadata } from './metadata/metadata-of.js';

/** The article of a page, before it is mapped to the tree. */
interface Extracted {
  readonly root: HtmlElement;
  readonly metadata: Metadata;
  /** The base of relative addresses. */
  readonly base: string | undefined;
  readonly omissions: readonly Omission[];
}

/**
 * Finds the article in a page, and its metadata. A page without an article (a fragment, a front page, few words) is read whole,
 * and so is one with so many elements that the search would take seconds. The page is parsed once and measured once, and so is
 * the article that was found.
 */
export function extractArticle(html: string, url?: string): Extracted {
  const document = documentOf(html, url);
  const measured = measure(document.body);
  const metadata = metadataOf(document, measured.lines, url);
  // A saved page does not say where it comes from, but may say where it belongs.
  const base = document.baseURI ?? metadata.url;
  if (hasNoArticle(html, document, measured.whole)) return { root: document.body, metadata, base, omissions: [] };
  // Readability works on the page itself; a page without an article is read from the copy.
  const untouched = document.body.cloneNode();
  return searchArticle(document, measured, { metadata, base }) ?? { root: untouched, metadata, base, omissions: [] };
}

/** No page with more elements is searched for its article: Readability would take seconds. */
const MOST_ELEMENTS = 20_000;

/** No page with more line breaks is searched: each one costs Readability a walk over its neighbours. */
const MOST_BREAKS = 5_000;

/** A page with fewer characters other than white space is read whole. */
const FEWEST_CHARACTERS = 500;

/** Whether a page has no article to search for: it is a piece of a page, has too many elements, or has few words. */
function hasNoArticle(html: string, document: HtmlDocument, page: Measure): boolean {
  if (isFragment(html) || page.characters < FEWEST_CHARACTERS) return true;
  const elements = document.getElementsByTagName('*');
  return elements.length > MOST_ELEMENTS || elements.filter(({ localName }) => localName === 'br').length > MOST_BREAKS;
}

/** Whether markup has nothing of what a page has beside its content. */
function isFragment(html: string): boolean {
  return !/<(?:!doctype|html|head|body|title|meta|link)\b/i.test(html);
}

/** Finds the article of a page and cleans it; `undefined` where there is none, or only a part of a front page. */
function searchArticle(
  document: HtmlDocument,
  measured: Measured,
  { metadata, base }: Pick<Extracted, 'metadata' | 'base'>,
): Extracted | undefined {
  const isSure = declaresArticle(document);
  const { page, omissions: others } = removeOtherArticles(document, measured, metadata.url);
  const found = findArticle(document);
  if (found === undefined) return undefined;
  // Each text is counted once: figures are marked first, then the article is measured as it stands.
  const charactersIn = createCharacterCounter();
  const parted = markFigures(found.root, charactersIn);
  const article = measure(found.root, charactersIn);
  if (!isSure && isFrontPage(article.whole, page.whole)) return undefined;
  const known = withFoundMetadata(metadata, found);
  const { standfirst, omissions } = clean(found.root, article, known);
  const lines = article.lines.filter(({ element }) => !parted.pieces.has(element));
  const shown = [...lines.map(({ text }) => text), ...parted.texts, known.headline ?? ''];
  return {
    root: found.root,
    metadata: { ...known, ...(standfirst !== undefined && { description: standfirst }) },
    base,
    omissions: [...omittedOutside(page.lines, shown), ...others, ...omissions],
  };
}

/** Whether a page declares that it is one article: by OpenGraph, microdata or JSON-LD. */
function declaresArticle(document: HtmlDocument): boolean {
  return (
    elementsOf(document, 'meta').some(
      (meta) =>
        /^article:published/.test(metaName(meta)) ||
        (metaName(meta) === 'og:type' && /article/i.test(attributeOf(meta, 'content') ?? '')),
    ) ||
    elementsOf(document).some((element) => /Article|BlogPosting/.test(attributeOf(element, 'itemtype') ?? '')) ||
    jsonLdTexts(document).some((text) => /"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"/.test(text))
  );
}

function metaName(meta: HtmlElement): string {
  return attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '';
}

/** A page without what was removed from it. */
interface Remainder {
  /** The measures of what is left. */
  readonly page: Measured;
  /** The removed articles, in order. */
  readonly omissions: readonly Omission[];
}

/**
 * Removes the articles from a page that it names after other pages: a heading or a permanent link leads there. They are
 * removed only where an article of the page's own is left, with a heading and a long line.
 *
 * @param page the measures of the document's body
 * @param url the page's own address
 */
function removeOtherArticles(document: HtmlDocument, page: Measured, url: string | undefined): Remainder {
  const articles = elementsOf(document, 'article');
  const others = new Set(articles.filter((article) => leadsElsewhere(article, url)));
  const own = articles.find((article) => !others.has(article) && elementsOf(article, 'h1').length > 0);
  if (own === undefined || others.size === 0 || isWithin(own, others) || page.measureOf(own).longLines === 0)
    return { page, omissions: [] };
  const outermost = [...others].filter((article) => !isInOther(article, others));
  const rest = {
    whole: withoutParts(page.whole, outermost.map(page.measureOf)),
    lines: page.lines.filter(({ element }) => !isWithin(element, others)),
    measureOf: page.measureOf,
  };
  return { page: rest, omissions: outermost.map(removeArticle) };
}

/** Whether the first link of an article that is its heading or its permanent address leads to another page. */
function leadsElsewhere(article: HtmlElement, url: string | undefined): boolean {
  const link = elementsOf(article, 'a').find((candidate) => candidate.hasAttribute('href') && isPermanent(candidate));
  const target = link && attributeOf(link, 'href');
  return target !== undefined && !target.startsWith('#') && pageOf(target, url) !== pageOf(url ?? '', url);
}

function isPermanent(link: HtmlElement): boolean {
  const heading = ['h1', 'h2', 'h3', 'h4'];
  return (
    tokensOf(link, 'rel').includes('bookmark') ||
    ancestorOf(link, ...heading) !== undefined ||
    elementsOf(link, ...heading).length > 0
  );
}

/** Gives the host and path of an address. */
function pageOf(address: string, base: string | undefined): string {
  if (!URL.canParse(address, base)) return address;
  const { host, pathname } = new URL(address, base);
  return host + pathname.replace(/\/$/, '');
}

function isInOther(article: HtmlElement, others: ReadonlySet<HtmlElement>): boolean {
  const holder = ancestorOf(article, 'article');
  return holder !== undefined && isWithin(holder, others);
}

function removeArticle(article: HtmlElement): Omission {
  article.remove();
  return { text: neutralise(lineText(article)), reason: 'another article' };
}

/** An article that Readability has found. */
interface Found extends FoundMetadata {
  /** Holds the article. */
  readonly root: HtmlElement;
}

/**
 * Finds the article in a page by Mozilla's Readability; `undefined` when it finds none.
 *
 * @param document is changed: Readability works on the nodes themselves
 */
function findArticle(document: HtmlDocument): Found | undefined {
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

/** The least share of the text outside links that an article takes of a page that does not declare itself one. */
const LEAST_SHARE = 0.25;

/** Whether what was found is only a part of a page that shows many things, such as a front page. */
function isFrontPage(found: Measure, page: Measure): boolean {
  const share = (found.characters - found.linkCharacters) / Math.max(1, page.characters - page.linkCharacters);
  return share < LEAST_SHARE || (found.longLines === 0 && page.longLines > 0);
}

/**
 * Lists the lines of a page outside its article, in order; lines that follow each other are one omission.
 *
 * @param page the lines of the whole page
 * @param article the texts of the article's lines, and of what is known of it
 */
function omittedOutside(page: readonly Line[], article: readonly string[]): readonly Omission[] {
  const inside = new Map<string, number>();
  for (const text of article) inside.set(text, (inside.get(text) ?? 0) + 1);
  const stretches: string[][] = [[]];
  for (const { text } of page) {
    const left = inside.get(text) ?? 0;
    if (left === 0) stretches.at(-1)?.push(text);
    else {
      inside.set(text, left - 1);
      stretches.push([]);
    }
  }
  return stretches
    .filter((texts) => texts.length > 0)
    .map((texts) => ({ text: neutralise(texts.join(' ')), reason: 'outside the article' }));
}
