import type { Omission } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import type { Metadata } from '../../article/types.js';
import { clean } from './cleaning/clean.js';
import { markFigures } from './cleaning/mark-figures.js';
import { documentOf } from './dom/document-of.js';
import { attributeOf, elementsOf } from './dom/queries.js';
import type { HtmlDocument, HtmlElement } from './dom/types.js';
import { findArticle } from './find-article.js';
import { jsonLdTexts } from './metadata/json-ld.js';
import { metadataOf, withFoundMetadata } from './metadata/metadata-of.js';
import { createCharacterCounter, type Line, type Measure, type Measured, measure } from './page/measure.js';
import { removeOtherArticles } from './remove-other-articles.js';

/** The article of a page, before it is mapped to the tree. */
export interface Extracted {
  readonly root: HtmlElement;
  readonly metadata: Metadata;
  /** The base of relative addresses. */
  readonly base: string | undefined;
  readonly omissions: readonly Omission[];
}

/**
 * Finds the article in a page, and its metadata. A page without an article (a fragment, a front page, few words) is read whole, and so is one with so many elements that the search for the article would take seconds. The page is
 * parsed once and measured once, and so is the article that was found.
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

/** The article of a page, found and cleaned; `undefined` where there is none, or only a part of a front page. */
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

/** No page with more elements is searched for its article: Readability would take seconds. */
const MOST_ELEMENTS = 20_000;

/** No page with more line breaks is searched: each one costs Readability a walk over its neighbours. */
const MOST_BREAKS = 5_000;

/** A page with fewer characters other than white space is read whole. */
const FEWEST_CHARACTERS = 500;

/** The least share of the text outside links that an article takes of a page that does not declare itself one. */
const LEAST_SHARE = 0.25;

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

/** Whether what was found is only a part of a page that shows many things, such as a front page. */
function isFrontPage(found: Measure, page: Measure): boolean {
  const share = (found.characters - found.linkCharacters) / Math.max(1, page.characters - page.linkCharacters);
  return share < LEAST_SHARE || (found.longLines === 0 && page.longLines > 0);
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

/**
 * The lines of a page outside its article, in order; lines that follow each other are one omission.
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
