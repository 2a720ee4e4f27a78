import type { Omission } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import { ancestorOf, attributeOf, elementsOf, isWithin, tokensOf } from './dom/queries.js';
import type { HtmlDocument, HtmlElement } from './dom/types.js';
import { lineText, type Measured, withoutParts } from './page/measure.js';

/** A page without what was removed from it. */
export interface Remainder {
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
export function removeOtherArticles(document: HtmlDocument, page: Measured, url: string | undefined): Remainder {
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
  return { page: rest, omissions: outermost.map(remove) };
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

/** The host and path of an address. */
function pageOf(address: string, base: string | undefined): string {
  if (!URL.canParse(address, base)) return address;
  const { host, pathname } = new URL(address, base);
  return host + pathname.replace(/\/$/, '');
}

function isInOther(article: HtmlElement, others: ReadonlySet<HtmlElement>): boolean {
  const holder = ancestorOf(article, 'article');
  return holder !== undefined && isWithin(holder, others);
}

function remove(article: HtmlElement): Omission {
  article.remove();
  return { text: neutralise(lineText(article)), reason: 'another article' };
}
