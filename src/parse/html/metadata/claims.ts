import { lists } from 'lexicon:meta-names';
import { isOneOf, lazily } from '../../../lexicon/lookups.js';
import { entriesBySection } from '../../../lexicon/word-lists.js';
import { isNamedComment } from '../class-names.js';
import { attributeOf, attributeWords, elementsOf } from '../dom/queries.js';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import { lineText } from '../measure.js';
import { isAuthorLead } from './authors.js';

/**
 * The claims of one source on a page about its article, as they are written there: not yet cleaned, not yet believed. The
 * best claim of each list comes first.
 */
export interface Claims {
  readonly headlines?: readonly string[];
  readonly descriptions?: readonly string[];
  readonly authors?: readonly string[];
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly publishers?: readonly string[];
  readonly languages?: readonly string[];
  readonly urls?: readonly string[];
}

/** Gathers the claims of several sources for one field, in the order of the sources. */
export function claimsFor(key: keyof Claims, sources: readonly Claims[]): readonly string[] {
  return sources.flatMap((source) => source[key] ?? []);
}

/** Any JSON object. */
type Thing = Readonly<Record<string, unknown>>;

/** The types of schema.org that describe an article: `NewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`, `Review`. */
const ARTICLE = /(?:Article|Posting|^Report|^Review|^Recipe|^WebPage)$/;

/** The types of a piece of news: `ReportageNewsArticle`. */
const NEWS = /NewsArticle$/;

/** The types of a firm or an institution: `NewsMediaOrganization`. */
const ORGANISATION = /(?:Organization|Corporation)$/;

/** The type of a page, which describes the article only where nothing else does. */
const PAGE = /^WebPage$/;

/** Things are looked for within things to this depth. */
const DEEPEST = 6;

/** Reads the claims of JSON-LD, by schema.org's names; a block that is no JSON claims nothing. */
export function jsonLdClaims(document: HtmlDocument): Claims {
  const things = jsonLdTexts(document).flatMap((text) => thingsIn(jsonOf(text), DEEPEST));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => !typesOf(thing).some((type) => PAGE.test(type))) ?? articles[0];
  if (article === undefined) return {};
  return claimsOf(joinedParts(article, things), new Map(things.flatMap((thing) => withItsId(thing))));
}

/** Gives the blocks of JSON-LD on a page, as they are written. */
export function jsonLdTexts(document: HtmlDocument): readonly string[] {
  const scripts = elementsOf(document, 'script');
  return scripts
    .filter((script) => attributeWords(script, 'type').join('').includes('ld+json'))
    .map(({ textContent }) => textContent);
}

function claimsOf(article: Thing, byId: ReadonlyMap<string, Thing>): Claims {
  const names = (value: unknown): readonly string[] => namesIn(value, byId);
  return {
    headlines: [...textsIn(article['headline']), ...textsIn(article['name'])],
    descriptions: textsIn(article['description']),
    authors: authorsIn(article, names),
    published: [...textsIn(article['datePublished']), ...textsIn(article['dateCreated'])],
    modified: textsIn(article['dateModified']),
    publishers: names(article['publisher']),
    languages: names(article['inLanguage']),
    urls: [...textsIn(article['url']), ...idsIn(article['mainEntityOfPage'])],
  };
}

/**
 * Reads the authors of an article. Of a piece of news whose author is the organisation that publishes it, nobody is named as the
 * author: news sites write themselves where a piece has none.
 */
function authorsIn(article: Thing, names: (value: unknown) => readonly string[]): readonly string[] {
  const authors = [article['author'] ?? article['creator'] ?? []].flat(1);
  const publishers = names(article['publisher']);
  const isNews = typesOf(article).some((type) => NEWS.test(type));
  return authors.flatMap((author) => {
    const isFirm = isThing(author) && typesOf(author).some((type) => ORGANISATION.test(type));
    return names(author).filter((name) => !isNews || !isFirm || !publishers.includes(name));
  });
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

/** Finds all things in a value: in lists, in `@graph`, in other things. */
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

/** Gives a thing that has a name, with the identifier by which others refer to it; nothing for any other thing. */
function withItsId(thing: Thing): readonly (readonly [string, Thing])[] {
  const id = thing['@id'];
  return typeof id === 'string' && thing['name'] !== undefined ? [[id, thing]] : [];
}

/** Joins all that a page says of one thing in several places, which have its identifier; the first one goes before the others. */
function joinedParts(thing: Thing, things: readonly Thing[]): Thing {
  const id = thing['@id'];
  const parts = typeof id === 'string' ? things.filter((other) => other['@id'] === id) : [];
  return Object.assign({}, ...parts.toReversed(), thing);
}

function typesOf(thing: Thing): readonly string[] {
  return textsIn(thing['@type']).map((type) => type.replace(/^.*[/:]/, ''));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}

/** Reads the names of people and organisations: as texts, as things with a name, as references to such things. */
function namesIn(value: unknown, byId: ReadonlyMap<string, Thing>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((part) => namesIn(part, byId));
  if (!isThing(value)) return textsIn(value);
  const id = value['@id'];
  const thing = value['name'] === undefined && typeof id === 'string' ? byId.get(id) : value;
  const name = thing?.['name'] ?? thing?.['alternateName'];
  // Some pages put a person into the name of a person.
  return textsIn(isThing(name) ? name['name'] : name);
}

function idsIn(value: unknown): readonly string[] {
  return isThing(value) ? textsIn(value['@id']) : textsIn(value);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of `<meta>` for each field, the best first. */
const metaNames = lazily(() =>
  [...entriesBySection(lists['mul'])].filter(([field]) => field !== '' && field !== 'surname first'),
);

/** Whether a name of `<meta>` is one of those that give the surname of a person first. */
const hasSurnameFirst = isOneOf(lists, 'surname first');

/** No more values of one field are read: no article has as many authors. */
const MOST_VALUES = 20;

/** Reads the claims of the `<meta>` elements of a page: OpenGraph, `article:*`, Dublin Core and their like. */
export function metaClaims(document: HtmlDocument): Claims {
  const contents = new Map<string, string[]>();
  for (const meta of elementsOf(document, 'meta')) {
    const content = attributeOf(meta, 'content');
    if (content === undefined) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of attributeOf(meta, key)?.toLowerCase().split(/\s+/) ?? [])
        contents.set(name, [...(contents.get(name) ?? []), inUsualOrder(name, content)].slice(0, MOST_VALUES));
  }
  const others: Readonly<Record<string, readonly string[]>> = {
    authors: labelledAuthors(contents),
    published: [...contents].flatMap(([name, values]) => (PUBLICATION.test(name) ? values : [])),
  };
  return Object.fromEntries(
    metaNames().map(([field, names]) => {
      const values = names.flatMap((name) => contents.get(name) ?? []);
      return [field, [...values, ...(others[field] ?? [])]];
    }),
  );
}

/** Names of `<meta>` that no standard has and that say what they are: `w-published-date`. */
const PUBLICATION = /publish.*(?:date|time)|(?:date|time).*publish|publication.*date/;

/** A surname before a comma, given names after it: one of them is a single word, or these are two people. */
const SURNAME_FIRST = /^\s*(?:(\S+), ([^,]+?)|([^,]+), ([^\s,]+))\s*$/;

/** Gives what a field says, a person's name the usual way round: `Lee, Ann Maria` is `Ann Maria Lee`. */
function inUsualOrder(name: string, content: string): string {
  return hasSurnameFirst(name) ? content.replace(SURNAME_FIRST, '$2$4 $1$3') : content;
}

/** Reads the authors of a card for Twitter, whose fields say themselves what they are: `Written by`. */
function labelledAuthors(contents: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return ['1', '2'].flatMap((number) => {
    const label = contents.get(`twitter:label${number}`)?.[0] ?? '';
    return isAuthorLead(label.trim().toLowerCase()) ? (contents.get(`twitter:data${number}`) ?? []) : [];
  });
}

/** No value in the text of a page is longer, in UTF-16 code units. */
const LONGEST_VALUE = 300;

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

/** Reads the claims of microdata: the properties of elements with `itemprop`, anywhere on the page. */
export function microdataClaims(document: HtmlDocument): Claims {
  const claims: Partial<Record<keyof Claims, string[]>> = {};
  for (const element of elementsOf(document)) {
    if (!element.hasAttribute('itemprop') || isOfComment(element)) continue;
    for (const property of attributeWords(element, 'itemprop')) {
      const key = PROPERTIES[property];
      const value = key && claimIn(element, key);
      if (value) claims[key] = [...(claims[key] ?? []), value].slice(0, MOST_VALUES);
    }
  }
  return claims;
}

function claimIn(element: HtmlElement, key: keyof Claims): string | undefined {
  const written = attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? titleOfAbbreviation(element);
  if (written !== undefined) return written;
  const names = key === 'authors' || key === 'publishers' ? elementsOf(element) : [];
  const name = names.find((below) => attributeWords(below, 'itemprop').includes('name'));
  const text = name === undefined ? lineText(element, ' | ') : (attributeOf(name, 'content') ?? lineText(name, ' | '));
  return text !== '' && text.length <= LONGEST_VALUE ? text : undefined;
}

/** Whether a property belongs to a comment, which has an author and a date of its own. */
function isOfComment(element: HtmlElement): boolean {
  for (let at = element.parentNode; at?.nodeType === 1; at = at.parentNode) {
    const type = attributeOf(at, 'itemtype');
    if (isNamedComment(at) || (type !== undefined && /Comment|Answer|UserReview/i.test(type))) return true;
  }
  return false;
}

/** Gives what an abbreviation stands for: in microformats, a date for machines. */
function titleOfAbbreviation(element: HtmlElement): string | undefined {
  return element.localName === 'abbr' ? attributeOf(element, 'title') : undefined;
}
