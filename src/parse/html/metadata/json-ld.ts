import { elementsOf, tokensOf } from '../dom/queries.js';
import type { HtmlDocument } from '../dom/types.js';
import type { Claims } from './claims.js';

/** Any JSON object. */
type Thing = Readonly<Record<string, unknown>>;

/** The types of schema.org that describe an article: `NewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`, `Review`. */
const ARTICLE = /(?:Article|Posting|^Report|^Review|^Recipe|^WebPage)$/;

/** The type of a page, which describes the article only where nothing else does. */
const PAGE = /^WebPage$/;

/** Things are looked for within things to this depth. */
const DEEPEST = 6;

/** The claims of JSON-LD, by schema.org's names; a block that is no JSON claims nothing. */
export function jsonLdClaims(document: HtmlDocument): Claims {
  const things = jsonLdTexts(document).flatMap((text) => thingsIn(jsonOf(text), DEEPEST));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => !typesOf(thing).some((type) => PAGE.test(type))) ?? articles[0];
  return article === undefined ? {} : claimsOf(article, new Map(things.flatMap((thing) => named(thing))));
}

/** The blocks of JSON-LD on a page, as they are written. */
export function jsonLdTexts(document: HtmlDocument): readonly string[] {
  const scripts = elementsOf(document, 'script');
  return scripts
    .filter((script) => tokensOf(script, 'type').join('').includes('ld+json'))
    .map(({ textContent }) => textContent);
}

function claimsOf(article: Thing, byId: ReadonlyMap<string, Thing>): Claims {
  const names = (value: unknown): readonly string[] => namesIn(value, byId);
  return {
    headlines: [...textsIn(article['headline']), ...textsIn(article['name'])],
    descriptions: textsIn(article['description']),
    authors: [...names(article['author']), ...(article['author'] === undefined ? names(article['creator']) : [])],
    published: [...textsIn(article['datePublished']), ...textsIn(article['dateCreated'])],
    modified: textsIn(article['dateModified']),
    publishers: names(article['publisher']),
    languages: names(article['inLanguage']),
    urls: [...textsIn(article['url']), ...idsIn(article['mainEntityOfPage'])],
  };
}

/** Parses a block, without the wrappings and the raw control characters that pages put into it. */
function jsonOf(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>|;)\s*$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\0-\x1f]+/g, ' '),
    bare.replace(/[\0-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more; what cannot be mended says nothing.
    }
  }
  return undefined;
}

/** All things in a value: in lists, in `@graph`, in other things. */
function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((part) => thingsIn(part, depth - 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemReviewed', 'review'].flatMap((key) =>
      thingsIn(value[key], depth - 1),
    ),
  ];
}

function named(thing: Thing): readonly (readonly [string, Thing])[] {
  const id = thing['@id'];
  return typeof id === 'string' && thing['name'] !== undefined ? [[id, thing]] : [];
}

function typesOf(thing: Thing): readonly string[] {
  return textsIn(thing['@type']).map((type) => type.replace(/^.*[/:]/, ''));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}

/** The names of people and organisations: as texts, as things with a name, as references to such things. */
function namesIn(value: unknown, byId: ReadonlyMap<string, Thing>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((part) => namesIn(part, byId));
  if (!isThing(value)) return textsIn(value);
  const id = value['@id'];
  const thing = value['name'] === undefined && typeof id === 'string' ? byId.get(id) : value;
  return textsIn(thing?.['name'] ?? thing?.['alternateName']);
}

function idsIn(value: unknown): readonly string[] {
  return isThing(value) ? textsIn(value['@id']) : textsIn(value);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
