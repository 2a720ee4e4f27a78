import { elementFrom, following } from '../dom/chain.js';
import { buildDocument, emptyDocument } from '../dom/document-of.js';
import type { SmallDocument } from '../dom/small-document.js';
import type { Child, Parent, SmallElement } from '../dom/small-dom.js';
import { tidy } from '../dom/tidy.js';
import { isPassedThrough } from '../mapping/contents-of.js';
import { createMapper, type Mapped, type Mapper, type MappingOptions } from '../mapping/mapper.js';
import { BLOCK_ELEMENTS } from '../words/block-elements.js';

/** How often what is finished is taken out of the page, in elements. */
const BATCH = 1000;

/**
 * How many elements may wait for something to be finished: a list, a table, a paragraph. A further one is none, and what
 * stands in it belongs to what is waited for.
 */
const MOST_WAITING = 60_000;

/** How many elements a page may have before those within running text are none any more, and before none is. */
const MOST_WITHIN_LINES = 400_000;
const MOST_ELEMENTS = 600_000;

/** How deep the page is looked into for something that is finished. */
const DEEPEST = 100;

/** A page that is being built. */
interface Page {
  readonly document: SmallDocument;
  readonly mapper: Mapper;
  /** What is read piece by piece, each in the one before. */
  readonly entered: Parent[];
  /** How many elements have been built, and how many of them are in the document. */
  built: number;
  waiting: number;
  isBuilt: boolean;
}

/** Reads a page into the tree while it is built, and takes out of it what has been read: little of it is there at a time. */
export function mappedWhileBuilt(html: string, options: MappingOptions): Mapped {
  const document = emptyDocument(options.url);
  const mapper = createMapper(options);
  const page: Page = { document, mapper, entered: [document], built: 0, waiting: 0, isBuilt: false };
  let pause = BATCH;
  buildDocument(html, document, {
    adding: (name) => {
      page.built++;
      // parse5 moves nothing while it adds a block.
      if (isFull(page) && BLOCK_ELEMENTS.has(name)) takeFinished(page);
      const isOne = hasRoomFor(name, page);
      if (isOne) page.waiting++;
      return isOne;
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

/** Whether a new element of this name is one. Running text, however long it is, ends where a block begins. */
function hasRoomFor(name: string, page: Page): boolean {
  const { built, mapper } = page;
  if (BLOCK_ELEMENTS.has(name)) return !isFull(page) && built <= MOST_ELEMENTS;
  return page.waiting + mapper.pending() <= MOST_WAITING && built <= MOST_WITHIN_LINES;
}

function isFull({ waiting }: Page): boolean {
  return waiting > MOST_WAITING;
}

/** Takes out of a page what is finished, in reading order, up to the first that is not. */
function takeFinished(page: Page): void {
  const { document, mapper, entered } = page;
  for (let parent = entered.at(-1); parent !== undefined; parent = entered.at(-1)) {
    const isFinished = parent !== document && !isOpen(parent as SmallElement, page);
    takeFrom(parent, isFinished, page);
    if (isFinished) leave(parent as SmallElement, page);
    else {
      const { firstChild: next } = parent;
      if (next?.nodeType !== 1 || entered.length > DEEPEST) return;
      if (next.localName !== 'html' && !isPassedThrough(next)) return;
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

/** Reads the children of a node that are finished and stand before any that is not. */
function takeFrom(parent: Parent, isFinished: boolean, page: Page): void {
  const nextIn = ({ firstChild: child }: Parent): Child | null =>
    child !== null && (isFinished || isFinishedChild(child, page)) ? child : null;
  if (nextIn(parent) === null) return;
  const taken = page.document.createElement('div');
  for (let child = nextIn(parent); child !== null; child = nextIn(parent)) taken.appendChild(child);
  for (let node = taken.firstChild; node !== null; node = following(node, taken))
    if (node.nodeType === 1) page.waiting--;
  tidy(taken);
  for (let node = taken.firstChild; node !== null; node = node.nextSibling) page.mapper.add(node);
}

/** Whether a child can be read: what comes behind it can change it no more. */
function isFinishedChild(child: Child, page: Page): boolean {
  if (child.nodeType === 1 && isOpen(child, page)) return false;
  const next = elementFrom(child.nextSibling, 'nextSibling');
  if (next === null) return child.nodeType === 1 && isFull(page);
  // A picture may be there only for the one in `noscript` behind it.
  return next.localName !== 'noscript' || isFinishedChild(next, page);
}

/** What is open is the last thing in its parent, unless it was put before a table that it is written in. */
function isOpen({ isOpen, nextSibling: next }: SmallElement, { isBuilt }: Page): boolean {
  return !isBuilt && isOpen && (next === null || (next.nodeType === 1 && next.localName === 'table'));
}
