import { pageAddressOf } from '../../article/address.js';
import type { FramePage, PageFrames } from '../../article/parsed.js';
import { furnitureReasonOf } from './cleaning/parts.js';
import { documentOf } from './dom/document-of.js';
import { attributeOf, elementsOf, isHidden, isNamed, outermostOf } from './dom/queries.js';
import type { HtmlDocument, HtmlElement, HtmlParent } from './dom/types.js';
import { type Measure, type Measured, measure, subtractParts } from './measure.js';
import { isBesideCopy, savedAddressIn } from './saved-copy.js';

/*
 * Pages that show other pages in frames: a frameset, or an article in an `iframe`. What a frame shows is part of the page where
 * the page would be nearly empty without it.
 */

/** Frames are looked into to this depth. */
const DEEPEST = 4;

/** No more frames of one page are looked into. */
const MOST_FRAMES = 50;

/** A frame with fewer long lines is a box on the page, and no article. */
const LEAST_LINES = 2;

/** A page with more long lines of its own says something itself. */
const MOST_LINES = 1;

/** A page is nearly empty where it has no more than this share of the characters that its frames show. */
const MOST_SHOWN = 0.25;

/** How the frames of a page are shown. */
interface FrameOptions {
  /** The pages that stand in the same file, or beside it. */
  readonly frames?: PageFrames | undefined;
  /** Whether all frames are shown whose pages are at hand, whatever else the page says. */
  readonly whole?: boolean | undefined;
}

/** The frames of a page that are still to be looked into. */
interface Search {
  readonly pages: PageFrames;
  readonly whole: boolean;
  /** Those of them that have been shown. */
  readonly shown: Set<FramePage>;
  /** How many frames may still be looked into. */
  left: number;
}

/** A frame of a page, and what it shows. */
interface Frame {
  readonly element: HtmlElement;
  readonly document: HtmlDocument;
  readonly measured: Measured;
}

/**
 * Puts what frames show into a page, where the page would be nearly empty without it: from `srcdoc`, and from the pages that
 * stand in the same file. Addresses in it are resolved by its own base.
 *
 * @param document is changed
 * @param measured the measures of its body
 * @returns the measures of the body as it is then
 */
export function showFrames(document: HtmlDocument, measured: Measured, options: FrameOptions = {}): Measured {
  const { frames: pages = new Map(), whole = false } = options;
  return fill(document, measured, { pages, whole, shown: new Set(), left: MOST_FRAMES }, 1);
}

function fill(document: HtmlDocument, measured: Measured, search: Search, depth: number): Measured {
  const own = ownText(document, measured);
  const showsAll = search.whole || own.characters === 0 || elementsOf(document, 'frame').length > 0;
  if (depth > DEEPEST || (!showsAll && own.longLines > MOST_LINES)) return measured;
  const frames = framesIn(document, search, depth);
  const articles = frames.filter(({ measured: { whole } }) => whole.longLines >= LEAST_LINES);
  const framed = articles.reduce((sum, frame) => sum + frame.measured.whole.characters, 0);
  const shown = showsAll ? frames : own.characters <= framed * MOST_SHOWN ? articles : [];
  if (shown.length === 0) return measured;
  for (const frame of articles) describe(document, frame.document);
  for (const frame of shown) show(frame);
  return measure(document.body);
}

function framesIn(document: HtmlDocument, search: Search, depth: number): readonly Frame[] {
  return outermostOf([document.body], (element) => isHidden(element) || isFrame(element))
    .filter((element) => isFrame(element) && !isHidden(element) && (search.whole || mayHoldArticle(element)))
    .flatMap((element) => frameOf(element, document, search, depth) ?? []);
}

/** Measures what a page says beside its navigation, header and footer. */
function ownText(document: HtmlDocument, { whole, measureOf }: Measured): Measure {
  const around = outermostOf([document.body], (element) => isNamed(element, 'nav', 'header', 'footer'));
  return subtractParts(whole, around.map(measureOf));
}

function isFrame({ localName }: HtmlElement): boolean {
  return localName === 'iframe' || localName === 'frame';
}

/** Whether a frame has the size of text, and the page does not call it an advertisement, comments or the like. */
function mayHoldArticle(element: HtmlElement): boolean {
  const isTiny = ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attributeOf(element, name) ?? ''));
  return element.localName === 'frame' || (!isTiny && furnitureReasonOf(element) === undefined);
}

/** Reads the page that a frame shows, and the frames in that; `undefined` where the page is not at hand. */
function frameOf(element: HtmlElement, around: HtmlDocument, search: Search, depth: number): Frame | undefined {
  const page = search.left > 0 ? pageIn(element, around, search) : undefined;
  if (page === undefined) return undefined;
  search.left--;
  const document = documentOf(page.html, page.url ?? savedAddressIn(page.html));
  return { element, document, measured: fill(document, measure(document.body), search, depth + 1) };
}

function pageIn(element: HtmlElement, around: HtmlDocument, { pages, shown }: Search): FramePage | undefined {
  const url = around.baseWith();
  const source = attributeOf(element, 'src') ?? '';
  const html = attributeOf(element, 'srcdoc') ?? pageInAddress(source);
  if (html !== undefined) return { html, ...(url !== undefined && { url }) };
  const page = pages.get(source) ?? pages.get(pageAddressOf(source, url) ?? source);
  // A page that holds itself would never end.
  if (page === undefined || shown.has(page)) return undefined;
  shown.add(page);
  return page;
}

/** Reads a page that is written into the address of a frame, as SingleFile does with framesets: RFC 2397. */
function pageInAddress(source: string): string | undefined {
  const [beginning, base64] = /^data:text\/html(?:;charset=[\w-]+)?(;base64)?,/i.exec(source) ?? [];
  if (beginning === undefined) return undefined;
  const data = source.slice(beginning.length);
  try {
    return base64 === undefined ? decodeURIComponent(data) : Buffer.from(data, 'base64').toString();
  } catch {
    return undefined;
  }
}

/** Adds to a page what a page in a frame says of itself; what the outer page says comes first. */
function describe(document: HtmlDocument, framed: HtmlDocument): void {
  const isTitled = document.title !== '';
  for (const element of elementsOf(framed.head, 'meta', 'script', ...(isTitled ? [] : ['title'])))
    document.head.appendChild(element);
  const language = attributeOf(framed.documentElement, 'lang');
  if (language !== undefined && !document.documentElement.hasAttribute('lang'))
    document.documentElement.setAttribute('lang', language);
}

/** Puts what a frame shows in its place. */
function show({ element, document }: Frame): void {
  const place = document.createElement('div');
  resolveAddresses(document.body, document.baseWith());
  for (let child = document.body.firstChild; child !== null; child = document.body.firstChild) place.appendChild(child);
  (element.parentNode as HtmlParent).replaceChild(place, element);
}

/** Attributes that hold an address, and those that hold several, each with a width. */
const ADDRESSES = /^(?:href|src|cite|data-(?:src|original|lazy-src|original-src|url|image))$/;
const SETS = /^(?:data-(?:lazy-)?)?srcset$/;

/** Writes the addresses in an element as absolute ones. */
function resolveAddresses(root: HtmlElement, base: string | undefined): void {
  if (base === undefined) return;
  for (const element of elementsOf(root)) {
    for (const { name, value } of [...element.attributes]) {
      if (ADDRESSES.test(name)) element.setAttribute(name, resolved(value, base));
      else if (SETS.test(name))
        element.setAttribute(
          name,
          value.replace(/(^|,\s*)([^\s,]\S*)/g, (_, before: string, one: string) => before + resolved(one, base)),
        );
    }
  }
}

function resolved(written: string, base: string): string {
  const address = written.trim();
  if (address === '' || address.startsWith('#') || isBesideCopy(address) || !URL.canParse(address, base))
    return written;
  return new URL(address, base).href;
}
