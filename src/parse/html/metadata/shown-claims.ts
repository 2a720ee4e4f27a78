import { foldedWords } from '../../../article/slug.js';
import { genderOfFirstName } from '../../../lexicon/first-names.js';
import { bylineOf, isBylineRole } from '../../wording/byline.js';
import { datesIn } from '../../wording/dates.js';
import { metadataLineOf } from '../../wording/metadata-line.js';
import { isPersonName } from '../../wording/names.js';
import { isNamedByline, isNamedComment, isNamedDate } from '../class-names.js';
import { ancestorOf, attributeOf, attributeWords, elementsOf, isElement, textOf } from '../dom/queries.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from '../dom/types.js';
import type { MeasuredLine } from '../measure.js';
import { authorLabels, isAuthorFolder, isAuthorLead, isSectionFolder } from './authors.js';
import type { Claims } from './claims.js';
import { textWithSeparators } from './text-with-separators.js';
import { decodeEntities, isDateLabel, isDateLine } from './values.js';

/** No element that names an author or a date is longer, in UTF-16 code units. */
const LONGEST = 200;

/** No link with the name of an author is longer, in UTF-16 code units. */
const LONGEST_NAME = 60;

/** No more elements that a page calls bylines or dates are read. */
const MOST_ELEMENTS = 60;

/** A byline by its class has no more words. */
const MOST_BYLINE_WORDS = 12;

/**
 * Reads the claims of what a page shows: `<time>`, `rel="author"`, elements that it calls a byline or a date by class, id or role,
 * and the one name under a label (`Author`).
 *
 * @param lines the lines of the whole page
 */
export function shownClaims(document: HtmlDocument, lines: readonly MeasuredLine[]): Claims {
  const candidates = elementsOf(document.body).filter((element) => mayClaim(element) && !isElsewhere(element));
  const times = candidates.filter(({ localName }) => localName === 'time');
  const bylines = textsOf(candidates.filter((element) => isNamedByline(element) && !isOfSections(element)));
  const dates = textsOf(candidates.filter(isNamedDate));
  const said = [...bylines, ...dates].flatMap((text) => metadataLineOf(text)?.metadata ?? []);
  const linked = candidates.filter((element) => attributeWords(element, 'rel').includes('author'));
  const pages = candidates.filter(isLinkToAuthor).map(textOf);
  const links = linked.map(textOf).filter((text) => text !== '' && text.length <= LONGEST);
  return {
    authors: [
      ...links.slice(0, 1),
      ...bylines.filter(mayName).slice(0, 2),
      ...[...bylines, ...dates].flatMap(authorsIn),
      ...pages.filter((text) => text !== '' && text.length <= LONGEST_NAME).slice(0, 1),
      ...authorsAfterLabel(lines),
    ],
    published: [...timesOf(times), ...said.flatMap(({ datePublished }) => datePublished ?? []), ...dates.slice(0, 3)],
    modified: said.flatMap(({ dateModified }) => dateModified ?? []),
  };
}

/** Whether a byline by its class names an author: one with a date may name a section instead. */
function mayName(text: string): boolean {
  return text.split(' ').length <= MOST_BYLINE_WORDS && (!hasDate(text) || authorsIn(text).length > 0);
}

function mayClaim(element: HtmlElement): boolean {
  return (
    element.localName === 'time' ||
    attributeWords(element, 'rel').includes('author') ||
    isLinkToAuthor(element) ||
    isNamedByline(element) ||
    isNamedDate(element)
  );
}

/** Whether an element is a link to the page of an author: `/authors/ann-lee`. */
function isLinkToAuthor(element: HtmlElement): boolean {
  return element.localName === 'a' && ancestorOf(element, 'li') === undefined && leadsInto(element, isAuthorFolder);
}

/** Whether a link leads to a page in a folder of some kind. */
function leadsInto(link: HtmlElement, isOfKind: (folder: string) => boolean): boolean {
  const path = attributeOf(link, 'href')?.replace(/[?#].*$/, '') ?? '';
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => isOfKind(folder.toLowerCase()));
}

/** Whether what a page calls a byline is links to its sections: `/tag/lifestyle`. */
function isOfSections(byline: HtmlElement): boolean {
  const links = elementsOf(byline, 'a');
  return links.length > 0 && links.every((link) => leadsInto(link, isSectionFolder));
}

/**
 * Reads the author whom a page names alone after a label, on one line (`Written by Ann Lee`) or on two; nobody where it names
 * several, which may be those of other articles.
 */
function authorsAfterLabel(lines: readonly MeasuredLine[]): readonly string[] {
  const names = lines.flatMap((line, index) => {
    const label = line.text.length > LONGEST_NAME ? undefined : labelBefore(line.text);
    if (label === undefined || isInComment(line.element)) return [];
    const name = line.text.slice(label.length).replace(/^[\s:]+/, '') || (lines[index + 1]?.text ?? '');
    return beginsWithFirstName(name) && isPersonName(name) ? [name] : [];
  });
  return new Set(names).size === 1 ? names.slice(0, 1) : [];
}

/** Gives the label that a line begins with, without the colon. */
function labelBefore(line: string): string | undefined {
  const lower = line.toLowerCase();
  return authorLabels().find((label) => lower.startsWith(label) && /^(?:[\s:]|$)/.test(line.slice(label.length)));
}

/** Whether an element belongs to another part of the page: a comment, the sidebar, the footer, a list of articles. */
function isElsewhere(element: HtmlElement): boolean {
  const footer = ancestorOf(element, 'footer');
  if (footer !== undefined && ancestorOf(footer, 'article', 'main') === undefined) return true;
  if (ancestorOf(element, 'aside', 'nav', 'form', 'button', 'label') !== undefined) return true;
  if (ancestorOf(element, 'li') !== undefined && ancestorOf(element, 'header') === undefined) return true;
  return isInComment(element);
}

function isInComment(element: HtmlElement): boolean {
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
    .map(textWithSeparators)
    .filter((text) => text !== '' && text.length <= LONGEST);
}

function timesOf(times: readonly HtmlElement[]): readonly string[] {
  const marked = times.filter(
    (time) => time.hasAttribute('pubdate') || attributeWords(time, 'class').includes('published'),
  );
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

/** The claims of the lines around the headline. */
export interface ClaimsNearHeadline extends Claims {
  /** Dates on lines that say nothing but metadata, unlike `Received 2 March, accepted 5 May`. */
  readonly sureDates?: readonly string[];
}

/** Reads the claims of the lines around the headline, up to the first long line. */
export function claimsNearHeadline(lines: readonly MeasuredLine[], headline: string | undefined): ClaimsNearHeadline {
  if (headline === undefined) return {};
  const wanted = foldedWords(headline).join(' ');
  const places = lines.flatMap(({ text }, index) =>
    Math.abs(text.length - headline.length) <= SLACK && foldedWords(decodeEntities(text)).join(' ') === wanted
      ? [index]
      : [],
  );
  return claimsInTexts(places.slice(-PLACES).flatMap((at) => textsNear(lines, at)));
}

/** A line of text as a reader sees it; unlike a line that was measured, it may stand beside blocks in one element. */
interface ShownLine {
  /** Holds the text, and other text where that stands beside blocks. */
  readonly element: HtmlElement;
  readonly text: string;
  readonly isLong: boolean;
}

/** Gives some of the lines of a page, and the texts between them that stand beside blocks. */
function shownLines(lines: readonly MeasuredLine[], start: number, end: number): readonly ShownLine[] {
  const near = lines.slice(Math.max(0, start), end);
  return near.flatMap((line, index) => {
    const { element, measure } = line;
    const shown = { element, text: textOfLine(line), isLong: measure.longLines > 0 };
    const next = near[index + 1];
    return next === undefined ? [shown] : [shown, ...looseBetween(element, next.element)];
  });
}

/** Gives the texts after one line and before the next one, each element's as one line. */
function looseBetween(before: HtmlElement, after: HtmlElement): readonly ShownLine[] {
  const texts: ShownLine[] = [];
  for (
    let at = nextAfter(before);
    at !== undefined && at !== after;
    at = isElement(at) ? nextBelow(at) : nextAfter(at)
  ) {
    const text = isElement(at) ? '' : decodeEntities(textOf(at));
    const parent = at.parentNode;
    if (text !== '' && parent?.nodeType === 1)
      texts.push({ element: parent, text, isLong: text.length > LONGEST_LINE });
  }
  return texts;
}

/** Gives the node that follows another in document order: the first one below, else the next one after it. */
function nextBelow(node: HtmlElement): HtmlNode | undefined {
  return node.childNodes[0] ?? nextAfter(node);
}

/** Gives the node that follows another and all that is below it in document order. */
function nextAfter(node: HtmlNode): HtmlNode | undefined {
  for (
    let at: HtmlNode | undefined = node;
    at !== undefined;
    at = at.parentNode?.nodeType === 1 ? at.parentNode : undefined
  )
    if (at.nextSibling !== null) return at.nextSibling;
  return undefined;
}

/** Gives the texts around the headline, those under it first; one that only leads to a name is joined with the next one. */
function textsNear(lines: readonly MeasuredLine[], at: number): readonly string[] {
  const under = shownLines(lines, at, at + 1 + UNDER).slice(1);
  const end = under.findIndex(({ isLong }) => isLong);
  const beside = under.slice(0, end === -1 ? undefined : end);
  const near = [...beside, ...shownLines(lines, at - ABOVE, at + 1).slice(0, -1)];
  const texts = near.map(({ text }) => text);
  const nameAt = (index: number): string | undefined =>
    near[index] && ancestorOrSelf(near[index].element, NO_BYLINES) ? undefined : nameIn(texts, index);
  const bylines = under.slice(beside.length).map(({ text }) => text);
  return [
    ...texts.map((text, index) => (isLead(text) ? `By ${texts[index + 1] ?? ''}` : (nameAt(index) ?? text))),
    ...bylines.filter((text) => text.length <= LONGEST_NAME && (bylineOf(text) !== undefined || isLabelledDate(text))),
  ];
}

/** A name alone in one of these is a heading or a result, and no byline. */
const NO_BYLINES: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th'];

function ancestorOrSelf(element: HtmlElement, names: readonly string[]): boolean {
  return names.includes(element.localName) || ancestorOf(element, ...names) !== undefined;
}

function textOfLine({ element, text }: MeasuredLine): string {
  const parted = text.length <= LONGEST_LINE ? textWithSeparators(element) : text;
  return decodeEntities(compact(parted) === compact(text) ? parted : text);
}

function compact(text: string): string {
  return text.replace(/[\s|・｜]+/g, '');
}

/** The lines beside a name tell that it is the author's: a date, what somebody is. So many are looked at on each side. */
const BESIDE = 2;

/** A name that stands alone has no more words. */
const MOST_WORDS_ALONE = 3;

function beginsWithFirstName(name: string): boolean {
  return genderOfFirstName(name.split(' ')[0]?.toLowerCase() ?? '') !== undefined;
}

/** Gives the byline that a line is which is nothing but the name of a person, by what stands beside it. */
function nameIn(texts: readonly string[], index: number): string | undefined {
  const text = texts[index] ?? '';
  if (text.split(' ').length > MOST_WORDS_ALONE || !beginsWithFirstName(text) || !isPersonName(text)) return undefined;
  const beside = [...texts.slice(Math.max(0, index - BESIDE), index), ...texts.slice(index + 1, index + 1 + BESIDE)];
  const isDated = beside.some((line) => line.length <= LONGEST_NAME && (isDateLine(line) || hasDate(line)));
  return isDated || isShortRole(texts[index + 1] ?? '') ? `By ${text}` : undefined;
}

/** Whether a line says that the article appeared on a day: `Published June 25, 2026`. */
function isLabelledDate(line: string): boolean {
  return isDateLine(line) && isDateLabel(line.split(/[\s:]/)[0]?.toLowerCase() ?? '');
}

function hasDate(line: string): boolean {
  return Object.keys(datesIn(line).dates).length > 0;
}

function isShortRole(line: string): boolean {
  return line.length <= LONGEST_NAME && isBylineRole(line);
}

/** Whether a line is only what leads to a name, which then stands on the next line. */
function isLead(text: string): boolean {
  return isAuthorLead(text.toLowerCase().replace(/\s*:$/, ''));
}

function claimsInTexts(texts: readonly string[]): ClaimsNearHeadline {
  const short = texts.filter((text) => text.length <= LONGEST_LINE);
  const dates = short.map((text) => datesIn(text).dates);
  return {
    authors: short.flatMap(authorsIn),
    published: [...dates.flatMap(({ datePublished }) => datePublished ?? []), ...short.filter(isDateLine)],
    modified: dates.flatMap(({ dateModified }) => dateModified ?? []),
    sureDates: short
      .filter((text) => isDateLine(text) || metadataLineOf(text) !== undefined)
      .flatMap((text) => datesIn(text).dates.datePublished ?? []),
  };
}

/**
 * Reads the authors that a line names after `By`, up to a date. Beside a date without `By` stand the names of sections as well,
 * so that one of the names must begin with a first name.
 */
function authorsIn(text: string): readonly string[] {
  const line = metadataLineOf(bareByline(text));
  if (line !== undefined) {
    const authors = line.isSure ? (line.metadata.authors ?? []) : [];
    const isLed = text.split(/\s*[|·•]\s*/).some((part) => bylineOf(part) !== undefined);
    return isLed || authors.some(beginsWithFirstName) ? authors : [];
  }
  return bylineOf(datesIn(text).rest.split('|')[0]?.trim() ?? '')?.authors ?? [];
}

/** Gives a byline without the degrees that follow a name, which would be read as further names. */
function bareByline(text: string): string {
  return text
    .replace(/,\s+(?:\p{Lu}{2,5}|Ph\.?D\.?|M\.?D\.?)(?=[\s,]|$)/gu, '')
    .replace(/\s+on\s+(?=\p{Lu}\p{Ll}+ \d)/u, ' | ');
}
