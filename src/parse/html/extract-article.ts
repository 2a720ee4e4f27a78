import type { Omission, PageFrames } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import type { Metadata } from '../../article/types.js';
import { hasScripts, isShellForScripts, showHiddenText } from './before-scripts.js';
import { cleanArticle } from './cleaning/clean.js';
import { makeFigures } from './cleaning/make-figures.js';
import { documentOf } from './dom/document-of.js';
import { ancestorOf, attributeOf, attributeWords, elementsOf, isWithin } from './dom/queries.js';
import type { HtmlDocument, HtmlElement } from './dom/types.js';
import { findArticle } from './find-article.js';
import { showFrames } from './frames.js';
import {
  createCharacterCounter,
  lineText,
  type Measured,
  type MeasuredLine,
  measure,
  subtractParts,
} from './measure.js';
import { jsonLdTexts } from './metadata/claims.js';
import { pageMetadataOf, withFoundMetadata } from './metadata/metadata-of.js';
import { copyPage, type PageCopy } from './page-copy.js';
import { restoreOmittedParts } from './restore-omitted-parts.js';
import { savedAddressIn } from './saved-copy.js';
import { type ArticleContainer, articleContainerOf, isBetterThanFirst, takeOutContainer } from './second-look.js';

/** What the addresses of a page are relative to. */
export interface Base {
  readonly base: string | undefined;
  /** Whether the page may be a copy in a file, with a folder of its pictures beside it. */
  readonly isCopy: boolean;
}

/** What is known of a page without its article. */
interface About extends Base {
  readonly metadata: Metadata;
}

/** The article of a page, before it is mapped to the tree. */
interface Extracted extends About {
  readonly root: HtmlElement;
  readonly omissions: readonly Omission[];
}

/** How the article of a page is looked for. */
interface ExtractOptions {
  /** The address of the page. */
  readonly url?: string;
  /** Whether the page is read whole instead. */
  readonly whole?: boolean;
  /** The pages that it may show in frames. */
  readonly frames?: PageFrames;
}

/**
 * Finds the article in a page, and its metadata. A page without an article (a fragment, a front page, few words) is read whole,
 * and so is one with so many elements that the search would take seconds. The page is parsed once and measured once, and so is
 * the article that was found.
 */
export function extractArticle(html: string, { url, frames, whole = false }: ExtractOptions = {}): Extracted {
  const document = documentOf(html, url);
  const measured = showFrames(document, measure(document.body), { frames, whole });
  const about = aboutPage(html, document, measured);
  showHiddenText(document.body, measured);
  if (!whole && isShellForScripts(document.body, measured) && hasScripts(html)) return nothingIn(document, about);
  if (whole || isFragment(html) || isTooLarge(document)) return { root: document.body, ...about, omissions: [] };
  if (measured.whole.characters < FEWEST_CHARACTERS) return readShortPage(document, measured, about);
  // Readability works on the page itself; a page without an article is read from the copy.
  const copy = copyPage(document.body);
  return searchArticle(document, measured, copy, about) ?? { root: copy.body, ...about, omissions: [] };
}

/** Reads what a page says of itself, and finds what its addresses are relative to. */
export function aboutPage(html: string, document: HtmlDocument, { lines }: Measured): About {
  const source = document.url ?? savedAddressIn(html);
  const metadata = pageMetadataOf(document, lines, source);
  // A saved page may not say where it comes from, but where it belongs.
  return { metadata, base: document.baseWith(source ?? metadata.url), isCopy: document.url === undefined };
}

/** No page with more elements is searched for its article: Readability would take seconds. */
const MOST_ELEMENTS = 20_000;

/** No page with more line breaks is searched: each one costs Readability a walk over its neighbours. */
const MOST_BREAKS = 5_000;

/** Whether the search for the article of a page would take seconds. */
function isTooLarge(document: HtmlDocument): boolean {
  const elements = document.getElementsByTagName('*');
  return elements.length > MOST_ELEMENTS || elements.filter(({ localName }) => localName === 'br').length > MOST_BREAKS;
}

/** A page with fewer characters other than white space is read whole, but for a page's own article with a title. */
const FEWEST_CHARACTERS = 500;

function readShortPage(document: HtmlDocument, measured: Measured, about: About): Extracted {
  const container = articleContainerOf(document, measured, articlesOfOthers(document, about.metadata.url));
  if (!container?.isTitled) return { root: document.body, ...about, omissions: [] };
  return readContainer(container, copyPage(document.body), measured.lines, about);
}

/** Reads nothing in a page that is only a frame for what its scripts would show. */
function nothingIn(document: HtmlDocument, about: About): Extracted {
  const omissions = [{ text: neutralise(lineText(document.body)), reason: 'outside the article' }];
  return { root: document.createElement('div'), ...about, omissions };
}

/** Whether markup has nothing of what a page has beside its content. */
function isFragment(html: string): boolean {
  return !/<(?:!doctype|html|head|body|title|meta|link)\b/i.test(html);
}

/**
 * Finds the article of a page and cleans it; `undefined` where there is none, or only a part of a front page. Where Readability
 * finds a small part of what the page's own elements hold, that is read.
 *
 * @param document is changed
 */
function searchArticle(
  document: HtmlDocument,
  measured: Measured,
  copy: PageCopy,
  about: About,
): Extracted | undefined {
  const isSure = declaresArticle(document);
  const named = articlesOfOthers(document, about.metadata.url);
  const container = articleContainerOf(document, measured, named);
  const { page, omissions: others } = removeOtherArticles(document, measured, named);
  const found = findArticle(document);
  const known = { ...about, metadata: found ? withFoundMetadata(about.metadata, found) : about.metadata };
  if (found) restoreOmittedParts(found.root, page, copy);
  const first = found && readingOf(found.root);
  const isArticle = first !== undefined && (isSure || !isFrontPage(first.article, page, known.metadata.headline));
  if (container !== undefined && isBetterThanFirst(container, isArticle ? first.article : undefined))
    return readContainer(container, copy, measured.lines, known);
  return isArticle ? finish(first, page.lines, known, others) : undefined;
}

/** Reads a container as the article of its page. */
function readContainer(
  container: ArticleContainer,
  copy: PageCopy,
  page: readonly MeasuredLine[],
  about: About,
): Extracted {
  const { root, omissions } = takeOutContainer(container, copy);
  return finish(readingOf(root), page, about, omissions);
}

/** An article as it stands, before it is cleaned. */
interface Reading {
  readonly root: HtmlElement;
  readonly article: Measured;
  readonly parted: ReturnType<typeof makeFigures>;
}

/** Marks the figures of an article, then measures it as it stands: each text is counted once. */
function readingOf(root: HtmlElement): Reading {
  const charactersIn = createCharacterCounter();
  const parted = makeFigures(root, charactersIn);
  return { root, parted, article: measure(root, charactersIn) };
}

/** Cleans an article, and lists what of the page is not in it. */
function finish(
  { root, article, parted }: Reading,
  page: readonly MeasuredLine[],
  { metadata: known, ...about }: About,
  others: readonly Omission[],
): Extracted {
  const { standfirst, omissions } = cleanArticle(root, article, known);
  const lines = article.lines.filter(({ element }) => !parted.pieces.has(element));
  const shown = [...lines.map(({ text }) => text), ...parted.texts, known.headline ?? ''];
  return {
    root,
    metadata: { ...known, ...(standfirst !== undefined && { description: standfirst }) },
    ...about,
    omissions: [...omittedOutside(page, shown), ...others, ...omissions],
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
 * @param others the articles that the page names after other pages
 */
function removeOtherArticles(document: HtmlDocument, page: Measured, others: ReadonlySet<HtmlElement>): Remainder {
  const articles = elementsOf(document, 'article');
  const own = articles.find((article) => !others.has(article) && elementsOf(article, 'h1').length > 0);
  if (own === undefined || others.size === 0 || isWithin(own, others) || page.measureOf(own).longLines === 0)
    return { page, omissions: [] };
  const outermost = [...others].filter((article) => !isInOther(article, others));
  const rest = {
    whole: subtractParts(page.whole, outermost.map(page.measureOf)),
    lines: page.lines.filter(({ element }) => !isWithin(element, others)),
    measureOf: page.measureOf,
  };
  return { page: rest, omissions: outermost.map(removeArticle) };
}

/** Finds the articles that a page itself names after other pages. */
function articlesOfOthers(document: HtmlDocument, url: string | undefined): ReadonlySet<HtmlElement> {
  return new Set(elementsOf(document, 'article').filter((article) => leadsElsewhere(article, url)));
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
    attributeWords(link, 'rel').includes('bookmark') ||
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

/** The least share of the text outside links that an article takes of a page that does not declare itself one. */
const LEAST_SHARE = 0.25;

/** Whether what was found is only a part of a page that shows many things, such as a front page. */
function isFrontPage(found: Measured, page: Measured, headline: string | undefined): boolean {
  const { characters, linkCharacters, longLines } = found.whole;
  const share = (characters - linkCharacters) / Math.max(1, page.whole.characters - page.whole.linkCharacters);
  if (longLines === 0 && page.whole.longLines > 0) return true;
  return share < LEAST_SHARE && !followsHeadline(found.lines, page.lines, headline);
}

/**
 * Whether what was found begins with the first long line after the page's one `h1`, which is its headline and no link: what
 * stands below the top story of a front page does not.
 */
function followsHeadline(
  found: readonly MeasuredLine[],
  page: readonly MeasuredLine[],
  headline: string | undefined,
): boolean {
  const tops = page.filter(({ element }) => element.localName === 'h1');
  const [top] = tops;
  if (top === undefined || tops.length > 1 || top.text !== headline || top.measure.linkCharacters > 0) return false;
  const next = page.slice(page.indexOf(top)).find(({ measure: { longLines } }) => longLines > 0);
  return next !== undefined && next.text === found.find(({ measure: { longLines } }) => longLines > 0)?.text;
}

/**
 * Lists the lines of a page outside its article, in order; lines that follow each other are one omission.
 *
 * @param page the lines of the whole page
 * @param article the texts of the article's lines, and of what is known of it
 */
function omittedOutside(page: readonly MeasuredLine[], article: readonly string[]): readonly Omission[] {
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
