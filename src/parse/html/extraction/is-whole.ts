import type { Weight } from '../cleaning/types.js';
import { weigh } from '../cleaning/weigh.js';
import type { HtmlDocument } from '../dom/types.js';

/** No page with more elements is searched for its article: Readability would take seconds. */
const MOST_ELEMENTS = 20_000;

/** No page with more line breaks is searched: each one costs Readability a walk over its neighbours. */
const MOST_BREAKS = 5_000;

/** A page with fewer characters that are no white space is all there is to read. */
const FEWEST_LETTERS = 500;

/** The least share of what is no link that an article takes of a page that does not say it is one. */
const LEAST_SHARE = 0.25;

/** Whether a page has no article to look for: it has too many elements, it is a piece of a page, or it has few words. */
export function hasNoArticle(html: string, document: HtmlDocument): boolean {
  if (isFragment(html)) return true;
  const elements = document.getElementsByTagName('*');
  if (elements.length > MOST_ELEMENTS) return true;
  if (elements.filter(({ localName }) => localName === 'br').length > MOST_BREAKS) return true;
  return weigh(document.body).whole.letters < FEWEST_LETTERS;
}

/** Whether what was found is only a part of a page that shows many things, such as a front page. */
export function isFrontPage(found: Weight, page: Weight): boolean {
  const share = (found.letters - found.linkLetters) / Math.max(1, page.letters - page.linkLetters);
  return share < LEAST_SHARE || (found.longLines === 0 && page.longLines > 0);
}

/** Whether markup has nothing of what a page has beside its content. */
function isFragment(html: string): boolean {
  return !/<(?:!doctype|html|head|body|title|meta|link)\b/i.test(html);
}
