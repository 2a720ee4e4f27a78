import type { Omission } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import type { FurnitureMark } from './cleaning/draft.js';
import { furnitureReasonOf, markElements, markNamedParts } from './cleaning/parts.js';
import { attributeWords, elementsOf, holdersOf, isElement, isHidden, isWithin, outermostOf } from './dom/queries.js';
import type { HtmlDocument, HtmlElement } from './dom/types.js';
import { lineText, type Measure, type Measured, subtractParts } from './measure.js';
import type { PageCopy } from './page-copy.js';

/** A part of a page that may be its article, found by the page's own elements and not by its words. */
export interface ArticleContainer {
  readonly root: HtmlElement;
  /** Whether the page itself calls it an article. */
  readonly isArticle: boolean;
  /** Whether it is an article with a top heading. */
  readonly isTitled: boolean;
  /** What is no part of the article, in reading order. */
  readonly furniture: readonly FurnitureMark[];
  /** The long lines that are furniture of the container, or of the page around it. */
  readonly otherLines: ReadonlySet<string>;
  /** How much it holds without the furniture. */
  readonly measure: Measure;
}

/** The container of a page's text is the innermost element with this share of its long lines. */
const MOST_LINES = 0.7;

/**
 * Finds the part of a page that holds its text: the page's own `<article>`, else its `<main>`, else the container of most of its
 * long lines. Navigation, comments, other articles, newsletters and what is hidden in it are no part of it.
 *
 * @param measured the measures of the document's body
 * @param otherArticles those that the page itself names after other pages
 */
export function articleContainerOf(
  document: HtmlDocument,
  measured: Measured,
  otherArticles: ReadonlySet<HtmlElement>,
): ArticleContainer | undefined {
  const article = ownArticle(document, measured, otherArticles);
  const root = article ?? mainOf(document) ?? innermostContainer(document.body, measured);
  const hasLongLine = (element: HtmlElement): boolean => measured.measureOf(element).longLines > 0;
  const aroundRoot = holdersOf([root]);
  // Comments may be longer than the article.
  if ([...aroundRoot].some((element) => hasLongLine(element) && isByOthers(element))) return undefined;
  const furniture = furnitureIn(root, measured);
  const parts = new Set(furniture.map(({ element }) => element));
  const around = new Set(
    outermostOf(
      [document.body],
      (one) => one === root || (!aroundRoot.has(one) && hasLongLine(one) && furnitureReasonOf(one) !== undefined),
    ).filter((one) => one !== root),
  );
  const isOther = (element: HtmlElement): boolean => isWithin(element, parts) || isWithin(element, around);
  const otherLines = measured.lines.filter(({ element, measure }) => measure.longLines > 0 && isOther(element));
  return {
    root,
    isArticle: article !== undefined,
    isTitled: article !== undefined && isTitled(article),
    furniture,
    otherLines: new Set(otherLines.map(({ text }) => text)),
    measure: subtractParts(
      measured.measureOf(root),
      furniture.map(({ element }) => measured.measureOf(element)),
    ),
  };
}

/** Finds the one article of a page that stands in no other and is not named after another page; the one with the `h1` of several. */
function ownArticle(
  document: HtmlDocument,
  { measureOf }: Measured,
  others: ReadonlySet<HtmlElement>,
): HtmlElement | undefined {
  const outermost = outermostOf(
    [document.body],
    (one) => one.localName === 'article' && !isWithin(one, others) && (measureOf(one).longLines > 0 || isTitled(one)),
  );
  const titled = outermost.filter(isTitled);
  const [only, ...more] = titled.length > 0 ? titled : outermost;
  return more.length === 0 ? only : undefined;
}

function isTitled(article: HtmlElement): boolean {
  return elementsOf(article, 'h1').length > 0;
}

function mainOf(document: HtmlDocument): HtmlElement | undefined {
  return elementsOf(document).find((one) => one.localName === 'main' || attributeWords(one, 'role').includes('main'));
}

function isByOthers(element: HtmlElement): boolean {
  return OF_OTHERS.has(furnitureReasonOf(element) ?? '');
}

function innermostContainer(body: HtmlElement, { measureOf }: Measured): HtmlElement {
  const least = measureOf(body).longLines * MOST_LINES;
  for (let at = body; ; ) {
    const next = at.childNodes.find(
      (child): child is HtmlElement => isElement(child) && measureOf(child).longLines >= least,
    );
    if (next === undefined || measureOf(next).longLines < 2) return at;
    at = next;
  }
}

/** Reasons for which a part is left out however long it is: others wrote it, or it is about something else. */
const OF_OTHERS: ReadonlySet<string> = new Set(['comments', 'pointer to other articles', 'newsletter form']);

/** A part with more long lines is left out for no other reason that is only its name. */
const FEW_LINES = 2;

/** So many long lines are left of a container, or the names of its parts say nothing. */
const LEAST_LEFT = 2;

/** Finds what is hidden, furniture by its element or role, and furniture by its name, where that is not nearly all. */
function furnitureIn(root: HtmlElement, { measureOf }: Measured): readonly FurnitureMark[] {
  const draft = { root, metadata: {}, lines: [], measureOf };
  const hidden = elementsOf(root).filter(isHidden);
  const byElement = [...markElements(draft), ...hidden.map((element) => ({ element, reason: 'hidden' }))];
  const byName = markNamedParts(draft).filter(
    ({ element, reason }) => OF_OTHERS.has(reason) || measureOf(element).longLines <= FEW_LINES,
  );
  const all = outermostMarks(root, [...byElement, ...byName]);
  const left = all.reduce((lines, { element }) => lines - measureOf(element).longLines, measureOf(root).longLines);
  return left >= LEAST_LEFT ? all : outermostMarks(root, byElement);
}

function outermostMarks(root: HtmlElement, marks: readonly FurnitureMark[]): readonly FurnitureMark[] {
  const marked = new Map(marks.map((mark) => [mark.element, mark]));
  return outermostOf([root], (element) => marked.has(element)).flatMap((element) => marked.get(element) ?? []);
}

/** Much more is so many times the characters and the long lines of a reading, and so many more lines. */
const MUCH_MORE = { timesCharacters: 1.6, timesLines: 1.5, moreLines: 4, moreLinesOfArticle: 2 };

/** A text has no larger share of its characters in links. */
const MOST_LINKED = 0.35;

/** A reading with a larger share of its long lines in furniture, or by others, is none of the article. */
const MOST_OF_OTHERS = 0.5;

/**
 * Tells whether a container is the article of a page rather than what was read first, because that was a small part of it or is
 * about something else; without a first reading, whether it is surely one.
 *
 * @param first the measures of what was read first
 */
export function isBetterThanFirst(container: ArticleContainer, first: Measured | undefined): boolean {
  if (first === undefined) return container.isArticle;
  const { characters, linkCharacters, longLines } = container.measure;
  if (linkCharacters > characters * MOST_LINKED) return false;
  const lines = first.lines.filter(({ measure }) => measure.longLines > 0);
  const ofOthers = lines.filter(({ text }) => container.otherLines.has(text)).length;
  if (longLines > 0 && ofOthers > lines.length * MOST_OF_OTHERS) return true;
  const more = container.isArticle ? MUCH_MORE.moreLinesOfArticle : MUCH_MORE.moreLines;
  return (
    longLines >= lines.length * MUCH_MORE.timesLines &&
    longLines >= lines.length + more &&
    characters >= first.whole.characters * MUCH_MORE.timesCharacters
  );
}

/** A container as it stands in a copy of its page. */
interface TakenOut {
  readonly root: HtmlElement;
  /** The furniture that was removed from it. */
  readonly omissions: readonly Omission[];
}

/**
 * Takes a container out of the copy of a page, without its furniture.
 *
 * @param copy is changed
 */
export function takeOutContainer({ root, furniture }: ArticleContainer, copy: PageCopy): TakenOut {
  const omissions = furniture.map(({ element, reason }) => {
    const part = copy.copyOf(element);
    part?.remove();
    return { text: neutralise(lineText(part ?? element)), reason };
  });
  return { root: copy.copyOf(root) ?? copy.body, omissions };
}
