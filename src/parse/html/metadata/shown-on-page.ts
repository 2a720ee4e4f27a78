import { metadataLineOf } from '../../wording/metadata-line.js';
import { namesOf } from '../cleaning/names-of.js';
import { lineText } from '../cleaning/weigh.js';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import { ancestorOf, attributeOf, elementsOf, textOf, tokensOf } from '../dom/walk.js';
import type { Claims } from './types.js';

/** No line with an author or a date is longer, in UTF-16 code units. */
const LONGEST = 200;

/** Tokens of the names by which a page calls what says who wrote the article. */
const BYLINE_NAMES: ReadonlySet<string> = new Set([
  'byline',
  'author',
  'authors',
  'writer',
  'autor',
  'auteur',
  'autore',
  'dateline',
]);

/** Tokens of the names by which a page calls what says when it appeared. */
const DATE_NAMES: ReadonlySet<string> = new Set([
  ...[
    'date',
    'dateline',
    'time',
    'timestamp',
    'published',
    'pubdate',
    'posted',
    'updated',
    'datum',
    'fecha',
    'data',
    'meta',
  ],
]);

/** Tokens of the names by which a page calls what readers have written. */
const COMMENT_NAMES: ReadonlySet<string> = new Set([
  'comment',
  'comments',
  'respond',
  'commentlist',
  'kommentare',
  'comentarios',
]);

/** What a page shows of its article's author and date: `<time>`, `rel="author"`, what is called a byline or a date. */
export function shownClaims(document: HtmlDocument): Claims {
  const candidates = elementsOf(document.body).filter((element) => maySay(element) && !isElsewhere(element));
  const times = candidates.filter(({ localName }) => localName === 'time');
  const bylines = textsOf(candidates.filter((element) => isCalled(element, BYLINE_NAMES)));
  const dates = textsOf(candidates.filter((element) => isCalled(element, DATE_NAMES)));
  const said = [...bylines, ...dates].flatMap((text) => metadataLineOf(text)?.metadata ?? []);
  const linked = candidates.filter((element) => tokensOf(element, 'rel').includes('author'));
  const links = linked.map(textOf).filter((text) => text !== '' && text.length <= LONGEST);
  return {
    authors: [
      ...links.slice(0, 1),
      ...bylines.filter((text) => text.split(' ').length <= 12).slice(0, 2),
      ...said.flatMap(({ authors }) => authors ?? []),
    ],
    published: [...timesOf(times), ...said.flatMap(({ datePublished }) => datePublished ?? []), ...dates.slice(0, 3)],
    modified: said.flatMap(({ dateModified }) => dateModified ?? []),
  };
}

function maySay(element: HtmlElement): boolean {
  return (
    element.localName === 'time' ||
    tokensOf(element, 'rel').includes('author') ||
    isCalled(element, BYLINE_NAMES) ||
    isCalled(element, DATE_NAMES)
  );
}

/** Whether an element belongs to something else on the page: to a comment, the sidebar, the foot, a list of articles. */
function isElsewhere(element: HtmlElement): boolean {
  if (ancestorOf(element, 'aside', 'footer', 'nav', 'form', 'button', 'label') !== undefined) return true;
  if (ancestorOf(element, 'li') !== undefined && ancestorOf(element, 'header') === undefined) return true;
  for (let at: HtmlElement | undefined = element; at !== undefined; at = parentOf(at))
    if (isCalled(at, COMMENT_NAMES)) return true;
  return false;
}

function parentOf({ parentNode }: HtmlElement): HtmlElement | undefined {
  return parentNode?.nodeType === 1 && parentNode.localName !== 'body' ? parentNode : undefined;
}

function isCalled(element: HtmlElement, words: ReadonlySet<string>): boolean {
  return namesOf(element).some((tokens) => tokens.some((token) => words.has(token)));
}

function textsOf(elements: readonly HtmlElement[]): readonly string[] {
  return elements
    .slice(0, 60)
    .map((element) => lineText(element, ' | '))
    .filter((text) => text !== '' && text.length <= LONGEST);
}

function timesOf(times: readonly HtmlElement[]): readonly string[] {
  const marked = times.filter((time) => time.hasAttribute('pubdate') || tokensOf(time, 'class').includes('published'));
  return [...marked, ...times].map((time) => attributeOf(time, 'datetime') ?? textOf(time)).slice(0, 5);
}
