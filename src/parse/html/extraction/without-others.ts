import type { Omission } from '../../../article/parsed.js';
import { neutralise } from '../../../article/safe-text.js';
import { lineText, weigh } from '../cleaning/weigh.js';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import { ancestorOf, attributeOf, elementsOf, tokensOf } from '../dom/walk.js';

/**
 * Takes the articles out of a page that it names after other pages: a heading or a permanent link leads there. It is done
 * only where an article of the page's own is left, with a heading and a long line.
 *
 * @param url the page's own address
 * @returns what was taken out, in order
 */
export function withoutOthers(document: HtmlDocument, url: string | undefined): readonly Omission[] {
  const articles = elementsOf(document, 'article');
  const others = new Set(articles.filter((article) => leadsElsewhere(article, url)));
  const own = articles.find((article) => !others.has(article) && elementsOf(article, 'h1').length > 0);
  if (own === undefined || others.size === 0 || isWithin(own, others) || weigh(own).whole.longLines === 0) return [];
  const outermost = [...others].filter((article) => !isWithin(article, others));
  return outermost.map((article) => {
    article.remove();
    return { text: neutralise(lineText(article)), reason: 'another article' };
  });
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

/** Whether an article stands in one of these. */
function isWithin(article: HtmlElement, others: ReadonlySet<HtmlElement>): boolean {
  for (let at = ancestorOf(article, 'article'); at !== undefined; at = ancestorOf(at, 'article'))
    if (others.has(at)) return true;
  return false;
}
