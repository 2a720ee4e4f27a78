import { foldedWords } from '../../../article/slug.js';
import { bylineOf } from '../../wording/byline.js';
import { datesIn } from '../../wording/dates.js';
import { metadataLineOf } from '../../wording/metadata-line.js';
import { isNamedByline, isNamedComment, isNamedDate } from '../class-names.js';
import { ancestorOf, attributeOf, elementsOf, textOf, tokensOf } from '../dom/queries.js';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import { type Line, lineText } from '../measure.js';
import { isAuthorLead } from './authors.js';
import type { Claims } from './claims.js';
import { decodeEntities, isDateLine } from './values.js';

/** No element that names an author or a date is longer, in UTF-16 code units. */
const LONGEST = 200;

/** No more elements that a page calls bylines or dates are read. */
const MOST_ELEMENTS = 60;

/** A byline by its class has no more words. */
const MOST_BYLINE_WORDS = 12;

/**
 * Reads the claims of what a page shows: `<time>`, `rel="author"`, and elements that it calls a byline or a date by class, id
 * or role.
 */
export function shownClaims(document: HtmlDocument): Claims {
  const candidates = elementsOf(document.body).filter((element) => mayClaim(element) && !isElsewhere(element));
  const times = candidates.filter(({ localName }) => localName === 'time');
  const bylines = textsOf(candidates.filter(isNamedByline));
  const dates = textsOf(candidates.filter(isNamedDate));
  const said = [...bylines, ...dates].flatMap((text) => metadataLineOf(text)?.metadata ?? []);
  const linked = candidates.filter((element) => tokensOf(element, 'rel').includes('author'));
  const links = linked.map(textOf).filter((text) => text !== '' && text.length <= LONGEST);
  return {
    authors: [
      ...links.slice(0, 1),
      ...bylines.filter((text) => text.split(' ').length <= MOST_BYLINE_WORDS).slice(0, 2),
      ...said.flatMap(({ authors }) => authors ?? []),
    ],
    published: [...timesOf(times), ...said.flatMap(({ datePublished }) => datePublished ?? []), ...dates.slice(0, 3)],
    modified: said.flatMap(({ dateModified }) => dateModified ?? []),
  };
}

function mayClaim(element: HtmlElement): boolean {
  return (
    element.localName === 'time' ||
    tokensOf(element, 'rel').includes('author') ||
    isNamedByline(element) ||
    isNamedDate(element)
  );
}

/** Whether an element belongs to another part of the page: a comment, the sidebar, the footer, a list of articles. */
function isElsewhere(element: HtmlElement): boolean {
  if (ancestorOf(element, 'aside', 'footer', 'nav', 'form', 'button', 'label') !== undefined) return true;
  if (ancestorOf(element, 'li') !== undefined && ancestorOf(element, 'header') === undefined) return true;
  for (let at: HtmlElement | undefined = element; at !== undefined; at = parentOf(at))
    if (isNamedComment(at)) return true;
  return false;
}

function parentOf({ parentNode }: HtmlElement): HtmlElement | undefined {
  return parentNode?.nodeType === 1 && parentNode.localName !== 'body' ? parentNode : undefined;
}

function textsOf(elements: readonly HtmlElement[]): readonly string[] {
  return elements
    .slice(0, MOST_ELEMENTS)
    .map((element) => lineText(element, ' | '))
    .filter((text) => text !== '' && text.length <= LONGEST);
}

function timesOf(times: readonly HtmlElement[]): readonly string[] {
  const marked = times.filter((time) => time.hasAttribute('pubdate') || tokensOf(time, 'class').includes('published'));
  return [...marked, ...times].map((time) => attributeOf(time, 'datetime') ?? textOf(time)).slice(0, 5);
}

/** The author and the dates are looked for in so many lines above the headline, and so many under it. */
const ABOVE = 4;
const UNDER = 12;

/** A line with the headline may be longer or shorter by so many UTF-16 code units, because signs do not count. */
const SLACK = 20;

/** Of the places where a headline stands on its page, the last ones are the article's. */
const PLACES = 3;

/** No line by the headline that names an author or a date is longer, in UTF-16 code units. */
const LONGEST_LINE = 120;

/** Reads the claims of the lines around the headline, up to the first long line. */
export function claimsByHeadline(lines: readonly Line[], headline: string | undefined): Claims {
  if (headline === undefined) return {};
  const wanted = foldedWords(headline).join(' ');
  const places = lines.flatMap(({ text }, index) =>
    Math.abs(text.length - headline.length) <= SLACK && foldedWords(decodeEntities(text)).join(' ') === wanted
      ? [index]
      : [],
  );
  return claimsInTexts(places.slice(-PLACES).flatMap((at) => linesNear(lines, at)));
}

/** Gives the lines around the headline, those under it first; a line that only leads to a name is joined with the next one. */
function linesNear(lines: readonly Line[], at: number): readonly string[] {
  const under = lines.slice(at + 1, at + 1 + UNDER);
  const end = under.findIndex(({ measure }) => measure.longLines > 0);
  const near = [...under.slice(0, end === -1 ? UNDER : end), ...lines.slice(Math.max(0, at - ABOVE), at)];
  const texts = near.map(({ text }) => decodeEntities(text));
  return texts.map((text, index) => (isLead(text) ? `By ${texts[index + 1] ?? ''}` : text));
}

/** Whether a line is only what leads to a name, which then stands on the next line. */
function isLead(text: string): boolean {
  return isAuthorLead(text.toLowerCase().replace(/\s*:$/, ''));
}

function claimsInTexts(texts: readonly string[]): Claims {
  const short = texts.filter((text) => text.length <= LONGEST_LINE);
  const dates = short.map((text) => datesIn(text).dates);
  return {
    authors: short.flatMap(authorsIn),
    published: [...dates.flatMap(({ datePublished }) => datePublished ?? []), ...short.filter(isDateLine)],
    modified: dates.flatMap(({ dateModified }) => dateModified ?? []),
  };
}

/** Reads the authors that a line names after `By`, up to a date. */
function authorsIn(text: string): readonly string[] {
  const line = metadataLineOf(bareByline(text));
  if (line !== undefined) return line.isSure ? (line.metadata.authors ?? []) : [];
  return bylineOf(datesIn(text).rest.split('|')[0]?.trim() ?? '')?.authors ?? [];
}

/** Gives a byline without the degrees that follow a name, which would be read as further names. */
function bareByline(text: string): string {
  return text
    .replace(/,\s+(?:\p{Lu}{2,5}|Ph\.?D\.?|M\.?D\.?)(?=[\s,]|$)/gu, '')
    .replace(/\s+on\s+(?=\p{Lu}\p{Ll}+ \d)/u, ' | ');
}
