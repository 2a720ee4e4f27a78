import type { HtmlElement } from '../../dom/types.js';
import { ancestorOf, elementsOf } from '../../dom/walk.js';
import type { Draft, Finding } from '../types.js';

/** The page's own article holds more than this share of the letters, and no other one does. */
const OWN = 0.5;

/** Finds the articles beside the page's own and the teasers within it, where one is clearly the page's own. */
export function otherArticles(draft: Draft): readonly Finding[] {
  const articles = elementsOf(draft.root, 'article');
  const most = draft.weightOf(draft.root).letters * OWN;
  const own = articles.filter((element) => draft.weightOf(element).letters > most);
  const innermost = own.at(-1);
  if (innermost === undefined) return [];
  return articles
    .slice(1)
    .filter((element) => !own.includes(element) && ancestorOf(element, 'figure') === undefined)
    .filter((element) => !isWithin(element, innermost) || isTeaser(element, draft))
    .map((element) => ({ element, reason: 'another article' }));
}

function isWithin(element: HtmlElement, article: HtmlElement): boolean {
  for (let at = ancestorOf(element, 'article'); at !== undefined; at = ancestorOf(at, 'article'))
    if (at === article) return true;
  return false;
}

/** Whether an article says hardly more than where it is to be found. */
function isTeaser(element: HtmlElement, { weightOf }: Draft): boolean {
  const { letters, linkLetters, longLines } = weightOf(element);
  return longLines === 0 && linkLetters > letters / 3;
}
