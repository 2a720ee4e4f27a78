import { lineText } from '../cleaning/weigh.js';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import { attributeOf, elementsOf, tokensOf } from '../dom/walk.js';
import type { Claims } from './types.js';

/** No value that stands in the text of a page is longer, in UTF-16 code units. */
const LONGEST = 300;

/** The properties of schema.org that tell of an article. */
const PROPERTIES: Readonly<Record<string, keyof Claims>> = {
  headline: 'headlines',
  description: 'descriptions',
  author: 'authors',
  creator: 'authors',
  datepublished: 'published',
  datecreated: 'published',
  datemodified: 'modified',
  publisher: 'publishers',
  inlanguage: 'languages',
};

/** What microdata says of the article: the properties of elements with `itemprop`, anywhere on the page. */
export function microdataClaims(document: HtmlDocument): Claims {
  const claims: Partial<Record<keyof Claims, string[]>> = {};
  for (const element of elementsOf(document)) {
    if (!element.hasAttribute('itemprop') || isOfComment(element)) continue;
    for (const property of tokensOf(element, 'itemprop')) {
      const key = PROPERTIES[property];
      const value = key && claimIn(element, key);
      if (value) claims[key] = [...(claims[key] ?? []), value].slice(0, 20);
    }
  }
  return claims;
}

function claimIn(element: HtmlElement, key: keyof Claims): string | undefined {
  const written = attributeOf(element, 'content') ?? attributeOf(element, 'datetime');
  if (written !== undefined) return written;
  const names = key === 'authors' || key === 'publishers' ? elementsOf(element) : [];
  const name = names.find((below) => tokensOf(below, 'itemprop').includes('name'));
  const text = name === undefined ? lineText(element, ' | ') : (attributeOf(name, 'content') ?? lineText(name, ' | '));
  return text !== '' && text.length <= LONGEST ? text : undefined;
}

/** Whether a property belongs to a comment, which has an author and a date of its own. */
function isOfComment(element: HtmlElement): boolean {
  for (let at = element.parentNode; at?.nodeType === 1; at = at.parentNode) {
    const type = attributeOf(at, 'itemtype');
    if (type !== undefined && /Comment|Answer|UserReview/i.test(type)) return true;
  }
  return false;
}
