import type { Omission, PageFrames, Parsed } from '../../article/parsed.js';
import type { Metadata } from '../../article/types.js';
import { buildDocument, documentOf, emptyDocument } from './dom/document-of.js';
import { BLOCK_ELEMENTS } from './dom/element-names.js';
import {
  type Child,
  elementFrom,
  nextInDocument,
  type Parent,
  type SmallDocument,
  type SmallElement,
} from './dom/nodes.js';
import { tidy } from './dom/tidy.js';
import { aboutPage, type Base, extractArticle } from './extract-article.js';
import { createMapper, isPlainContainer, type Mapped, type Mapper, type MappingOptions, mapElement } from './mapper.js';
import { measure } from './measure.js';
import { withoutRepeatedDescription } from './metadata/metadata-of.js';
import { withoutEmbeddedData } from './saved-copy.js';

/** Options of the HTML parser. */
interface HtmlOptions {
  /** The address of the page, which is the base of its relative addresses. */
  readonly url?: string;
  /** Whether the page is read whole, with its navigation and all else that is no part of its article. */
  readonly whole?: boolean;
  /** The other pages in the file that it was saved in, which it may show in frames. */
  readonly frames?: PageFrames;
}

/**
 * Reads the article of an HTML page: found by Readability, cleaned of what the page has put into it, mapped to the tree, with
 * what the page says about it as metadata. A fragment, a front page and a page too large to be searched are read whole.
 *
 * @param page decoded, as it came; any text is read as a browser would
 */
export function parseHtml(page: string, options: HtmlOptions = {}): Parsed {
  const html = page.length > LARGEST ? withoutEmbeddedData(page) : page;
  const read = isLargePage(html) ? readLargePage : readPage;
  const { mapped, metadata, omissions } = read(html, options);
  // The heading that the mapping has taken out of the text must be the headline, whatever else the page says.
  const known: Metadata = { ...metadata, ...(mapped.headline !== undefined && { headline: mapped.headline }) };
  return {
    article: {
      type: 'article',
      metadata: withoutRepeatedDescription(known, mapped.sections),
      sections: mapped.sections,
    },
    format: 'html',
    omissions: [...omissions, ...mapped.omissions],
  };
}

/** A page as it was read. */
interface ReadPage {
  readonly mapped: Mapped;
  /** The description of the article by the page. */
  readonly metadata: Metadata;
  readonly omissions: readonly Omission[];
}

/** Reads the article of a page, or the whole page where there is no article to find. */
function readPage(html: string, options: HtmlOptions): ReadPage {
  const { root, metadata, omissions, ...base } = extractArticle(html, options);
  return { mapped: mapElement(root, mappingOptionsOf(base)), metadata, omissions };
}

/** Markup of more UTF-16 code units is a large page: the search for its article would take seconds. */
const LARGEST = 5_000_000;

/** A page with more tags is large, for the same reason. */
const MOST_TAGS = 100_000;

/** Only so much of a large page is read for its metadata, in UTF-16 code units. */
const TOP = 500_000;

/** Whether markup is so large that it is read whole, from one end to the other, and is never all in memory as a document. */
function isLargePage(html: string): boolean {
  return html.length > LARGEST || hasMoreTags(html);
}

function hasMoreTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags++;
  return tags > MOST_TAGS;
}

/** Reads the whole of a large page, and its metadata from its beginning. */
function readLargePage(html: string, { url }: HtmlOptions): ReadPage {
  const top = documentOf(html.slice(0, TOP), url);
  const { metadata, ...base } = aboutPage(html, top, measure(top.body));
  return { mapped: mapWhileBuilding(html, mappingOptionsOf(base)), metadata, omissions: [] };
}

/** Gives the options by which the addresses of a page are resolved. */
function mappingOptionsOf({ base, isCopy }: Base): MappingOptions {
  return { isCopy, ...(base !== undefined && { url: base }) };
}

/** Finished nodes are taken out of the page whenever so many elements have been built. */
const BATCH = 1000;

/**
 * So many elements may wait in the page for a list, a table or a paragraph to be finished. A further element is dissolved: its
 * text belongs to what the others wait for.
 */
const MOST_WAITING = 60_000;

/** After so many elements, those within running text are dissolved. */
const MOST_WITHIN_LINES = 400_000;

/** After so many elements, all are dissolved. */
const MOST_ELEMENTS = 600_000;

/** Finished nodes are looked for to this depth. */
const DEEPEST = 100;

/** A page while it is built. */
interface Page {
  readonly document: SmallDocument;
  readonly mapper: Mapper;
  /** Nodes whose children are mapped one by one, each in the one before. */
  readonly entered: Parent[];
  /** Counts of the elements that have been built, and of those that wait in the document. */
  built: number;
  waiting: number;
  isBuilt: boolean;
}

/** Maps a page to the tree while it is parsed, and removes from it what is mapped, so that little of it is in memory at a time. */
export function mapWhileBuilding(html: string, options: MappingOptions): Mapped {
  const document = emptyDocument(options.url);
  const mapper = createMapper(options);
  const page: Page = { document, mapper, entered: [document], built: 0, waiting: 0, isBuilt: false };
  let pause = BATCH;
  buildDocument(html, document, {
    admits: (name) => {
      page.built++;
      // parse5 moves nothing while it adds a block.
      if (isFull(page) && BLOCK_ELEMENTS.has(name)) takeFinished(page);
      const isAdmitted = hasRoomFor(name, page);
      if (isAdmitted) page.waiting++;
      return isAdmitted;
    },
    pauses: () => {
      if (page.built < pause) return;
      pause = page.built + BATCH;
      takeFinished(page);
    },
  });
  page.isBuilt = true;
  takeFinished(page);
  return mapper.end();
}

/** Whether the page has room for a new element of this name. Running text, however long it is, ends where a block begins. */
function hasRoomFor(name: string, page: Page): boolean {
  const { built, mapper } = page;
  if (BLOCK_ELEMENTS.has(name)) return !isFull(page) && built <= MOST_ELEMENTS;
  return page.waiting + mapper.pending() <= MOST_WAITING && built <= MOST_WITHIN_LINES;
}

function isFull({ waiting }: Page): boolean {
  return waiting > MOST_WAITING;
}

/** Maps and removes what is finished, in reading order, up to the first node that is not. */
function takeFinished(page: Page): void {
  const { document, mapper, entered } = page;
  for (let parent = entered.at(-1); parent !== undefined; parent = entered.at(-1)) {
    const isFinished = parent !== document && !isOpen(parent as SmallElement, page);
    takeFrom(parent, isFinished, page);
    if (isFinished) leave(parent as SmallElement, page);
    else {
      const { firstChild: next } = parent;
      if (next?.nodeType !== 1 || entered.length > DEEPEST) return;
      if (next.localName !== 'html' && !isPlainContainer(next)) return;
      mapper.setApart();
      entered.push(next);
    }
  }
}

function leave(element: SmallElement, page: Page): void {
  page.entered.pop();
  page.mapper.setApart();
  element.remove();
  page.waiting--;
}

/** Maps and removes the finished children of a node, up to the first that is not finished. */
function takeFrom(parent: Parent, isFinished: boolean, page: Page): void {
  const nextIn = ({ firstChild: child }: Parent): Child | null =>
    child !== null && (isFinished || isFinishedChild(child, page)) ? child : null;
  if (nextIn(parent) === null) return;
  const taken = page.document.createElement('div');
  for (let child = nextIn(parent); child !== null; child = nextIn(parent)) taken.appendChild(child);
  for (let node = taken.firstChild; node !== null; node = nextInDocument(node, taken))
    if (node.nodeType === 1) page.waiting--;
  tidy(taken);
  for (let node = taken.firstChild; node !== null; node = node.nextSibling) page.mapper.add(node);
}

/** Whether nothing after a child can change it any more. */
function isFinishedChild(child: Child, page: Page): boolean {
  if (child.nodeType === 1 && isOpen(child, page)) return false;
  const next = elementFrom(child.nextSibling, 'nextSibling');
  if (next === null) return child.nodeType === 1 && isFull(page);
  // A picture may be there only for the one in `noscript` after it.
  return next.localName !== 'noscript' || isFinishedChild(next, page);
}

/** An open element is the last child of its parent, unless parse5 moved it out of the table after it. */
function isOpen({ isOpen, nextSibling: next }: SmallElement, { isBuilt }: Page): boolean {
  return !isBuilt && isOpen && (next === null || (next.nodeType === 1 && next.localName === 'table'));
}
