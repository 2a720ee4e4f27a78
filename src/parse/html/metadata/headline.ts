import { superOrSubscriptAsText } from '../../../article/raised-text.js';
import { foldedWords } from '../../../article/slug.js';
import { inlineText } from '../../../article/text.js';
import { isNamedHeadline } from '../class-names.js';
import { ancestorOf, elementsOf, isElement, isNamed } from '../dom/queries.js';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';
import type { MeasuredLine } from '../measure.js';
import { decodeEntities } from './values.js';

/** Separators between a headline and the name of its site in a title. */
const SEPARATOR =
  /\s+(?:[|•·»«:–—-]|::|\/\/)\s+|\s*[|｜_]\s*|(?<=[\p{L}\p{N}\p{P}])[–—-](?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{P}])[–—-](?=\p{L})|(?<=\p{L})[:»]\s+/gu;

/** No headline is longer, in UTF-16 code units. */
const LONGEST = 300;

/** A heading that shares so many words with a title is the headline, as a share of the words of both. */
const ALIKE = 0.5;

/** A title is looked for in no more lines. */
const MOST_LINES = 1000;

/** No more headings are looked at. */
const MOST_HEADINGS = 100;

/** Titles and names by the metadata and the address of a page. */
export interface KnownTitles {
  /** Titles from the page's metadata, the best first. */
  readonly claimed: readonly string[];
  /** Names of the site. */
  readonly sites: readonly string[];
}

/**
 * Chooses the headline as the page shows it: the heading that says the same as a claimed title, else the page's one `h1` if it is
 * about the same. Where no heading does (a lone `h1` may be a logo), the first claimed title, then `<title>`, without the name of
 * the site.
 *
 * @param lines the lines of the whole page
 */
export function headlineOf(
  document: HtmlDocument,
  lines: readonly MeasuredLine[],
  known: KnownTitles,
): string | undefined {
  const { claimed, sites } = known;
  const names = sites.map(compact);
  const headings = headingsOf(document).filter(({ text }) => !names.includes(compact(text)));
  const title = decodeEntities(document.title);
  const titles = [...claimed, title].map(decodeEntities).filter((text) => text !== '' && text.length <= LONGEST);
  const bare = titles.map((text) => withoutSite(text, sites));
  const shown = bare.flatMap((text) => headingFor(text, headings) ?? [])[0] ?? inTitle(titles, headings);
  return (
    shown ??
    onlyTop(document, headings, bare) ??
    shownLine(lines, bare) ??
    bare[0] ??
    headings.find(({ isTop }) => isTop)?.text
  );
}

interface Heading {
  readonly element: HtmlElement;
  readonly text: string;
  readonly words: readonly string[];
  readonly isTop: boolean;
}

function headingsOf(document: HtmlDocument): readonly Heading[] {
  const top = elementsOf(document, 'h1');
  const others = elementsOf(document, 'h2', 'h3');
  return [...top, ...others.filter(isNamedHeadline), ...others].slice(0, MOST_HEADINGS).flatMap((element) => {
    const text = decodeEntities(titleText(element));
    const words = foldedWords(text);
    return words.length > 0 && text.length <= LONGEST
      ? [{ element, text, words, isTop: element.localName === 'h1' || isNamedHeadline(element) }]
      : [];
  });
}

/** Gives the text of a heading, with what stands above or below the line in characters for it: `10⁶`. */
function titleText(element: HtmlElement): string {
  const texts = element.childNodes.map((child) => {
    if (!isElement(child)) return child.textContent;
    const value = titleText(child);
    if (!isNamed(child, 'sup', 'sub')) return value;
    const type = child.localName === 'sup' ? 'superscript' : 'subscript';
    return inlineText(superOrSubscriptAsText({ type, children: [{ type: 'text', value }] }));
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Finds the heading that says the same as a title, or nearly; two words may stand anywhere. */
function headingFor(title: string, headings: readonly Heading[]): string | undefined {
  const words = new Set(foldedWords(title));
  const same = headings.find((heading) => heading.words.join(' ') === foldedWords(title).join(' '));
  const alike = headings.find(
    (heading) => heading.words.length > 2 && likeness(words, new Set(heading.words)) >= ALIKE,
  );
  return (same ?? alike)?.text;
}

function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared);
}

/** Finds the heading that a title begins or ends with: the rest is the site's. */
function inTitle(titles: readonly string[], headings: readonly Heading[]): string | undefined {
  return titles.flatMap((title) => {
    const folded = ` ${foldedWords(title).join(' ')} `;
    return headings.find(({ words }) => words.length > 2 && folded.includes(` ${words.join(' ')} `))?.text ?? [];
  })[0];
}

/** A heading of fewer words is a name. */
const FEWEST_WORDS = 2;

/** Words in which a heading may be about the same as a title have so many letters at least: no articles, no prepositions. */
const LONG_WORD = 4;

/**
 * Finds the one `h1` of a page that is neither a name in its title nor a link: it stands in the page's article or main part, or
 * shares a word with a title.
 */
function onlyTop(document: HtmlDocument, headings: readonly Heading[], titles: readonly string[]): string | undefined {
  const tops = headings.filter(({ element }) => element.localName === 'h1');
  const [top] = tops;
  if (top === undefined || tops.some(({ text }) => text !== top.text)) return undefined;
  const names = [document.title, ...titles].flatMap(partsOf).map(({ text }) => compact(text));
  const isName = top.words.length < FEWEST_WORDS || names.includes(compact(top.text));
  if (isName || elementsOf(top.element, 'a').length > 0 || ancestorOf(top.element, 'a') !== undefined) return undefined;
  const known = new Set(titles.flatMap(foldedWords));
  const isAbout = top.words.some((word) => word.length >= LONG_WORD && known.has(word));
  return isAbout || ancestorOf(top.element, 'article', 'main') !== undefined ? top.text : undefined;
}

/** Finds the longest part of a title, cut at a separator, that stands on the page as a line of its own. */
function shownLine(lines: readonly MeasuredLine[], titles: readonly string[]): string | undefined {
  const short = lines.filter(({ text }) => text.length <= LONGEST).slice(0, MOST_LINES);
  const shown = new Set(short.map(({ text }) => foldedWords(decodeEntities(text)).join(' ')));
  for (const title of titles) {
    const parts = partsOf(title);
    for (let end = parts.length; end > 0; end--) {
      const last = parts[end - 1];
      const text = last === undefined ? '' : title.slice(0, last.start + last.text.length);
      if (foldedWords(text).length > 2 && shown.has(foldedWords(text).join(' '))) return text;
    }
  }
  return undefined;
}

/** Gives a title without the name of the site at either end. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const parts = partsOf(title);
  const names = sites.map(compact).filter((name) => name !== '');
  while (parts.length > 1 && isSite(parts.at(-1)?.text ?? '', names)) parts.pop();
  while (parts.length > 1 && isSite(parts[0]?.text ?? '', names)) parts.shift();
  const first = parts[0];
  const last = parts.at(-1);
  return first === undefined || last === undefined
    ? title
    : title.slice(first.start, last.start + last.text.length).trim();
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return [...parts, { text: title.slice(start), start }];
}

function isSite(part: string, names: readonly string[]): boolean {
  const name = compact(part);
  return (
    name !== '' &&
    names.some(
      (site) =>
        site === name || (name.length > 4 && site.length > 4 && (site.startsWith(name) || name.startsWith(site))),
    )
  );
}

function compact(text: string): string {
  return foldedWords(text).join('').replace(/^the/, '');
}
