import { lists } from 'lexicon:meta-names';
import { lazily } from '../../../lexicon/lookups.js';
import { sectionsIn } from '../../../lexicon/word-lists.js';
import { attributeOf, elementsOf, tokensOf } from '../dom/queries.js';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import { lineText } from '../page/measure.js';
import type { Claims } from './claims.js';

/** The names of `<meta>` for each field, the best first. */
const metaNames = lazily(() => [...sectionsIn(lists['mul'] ?? '')].filter(([field]) => field !== ''));

/** No more values of one field are read: no article has as many authors. */
const MOST_VALUES = 20;

/** The claims of the `<meta>` elements of a page: OpenGraph, `article:*`, Dublin Core and their like. */
export function metaClaims(document: HtmlDocument): Claims {
  const contents = new Map<string, string[]>();
  for (const meta of elementsOf(document, 'meta')) {
    const content = attributeOf(meta, 'content');
    if (content === undefined) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of attributeOf(meta, key)?.toLowerCase().split(/\s+/) ?? [])
        contents.set(name, [...(contents.get(name) ?? []), content].slice(0, MOST_VALUES));
  }
  return Object.fromEntries(
    metaNames().map(([field, names]) => [field, names.flatMap((name) => contents.get(name) ?? [])]),
  );
}

/** No value in the text of a page is longer, in UTF-16 code units. */
const LONGEST = 300;

/** The properties of schema.org that describe an article. */
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

/** The claims of microdata: the properties of elements with `itemprop`, anywhere on the page. */
export function microdataClaims(document: HtmlDocument): Claims {
  const claims: Partial<Record<keyof Claims, string[]>> = {};
  for (const element of elementsOf(document)) {
    if (!element.hasAttribute('itemprop') || isOfComment(element)) continue;
    for (const property of tokensOf(element, 'itemprop')) {
      const key = PROPERTIES[property];
      const value = key && claimIn(element, key);
      if (value) claims[key] = [...(claims[key] ?? []), value].slice(0, MOST_VALUES);
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
