import { following } from '../dom/chain.js';
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
const MOST_WAITING = 100_000;

/** How many elements a page may have before those within running text are none any more, and before none is. */
const MOST_WITHIN_LINES = 500_000;
const MOST_ELEMENTS = 750_000;

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
  buildDocument(html, document, (name) => {
    if (++page.built % BATCH === 0) takeFinished(page);
    const isOne = hasRoomFor(name, page);
    if (isOne) page.waiting++;
    return isOne;
  });
  page.isBuilt = true;
  takeFinished(page);
  return mapper.end();
}

/** Whether a new element of this name is one. Running text, however long it is, ends where a block begins. */
function hasRoomFor(name: string, { built, waiting, mapper }: Page): boolean {
  if (BLOCK_ELEMENTS.has(name)) return waiting <= MOST_WAITING && built <= MOST_ELEMENTS;
  return waiting + mapper.pending() <= MOST_WAITING && built <= MOST_WITHIN_LINES;
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
  const taken = page.document.createElement('div');
  for (let child = parent.firstChild; child !== null; child = parent.firstChild) {
    if (!isFinished && !isFinishedChild(child, page)) break;
    taken.appendChild(child);
  }
  for (let node = taken.firstChild; node !== null; node = following(node, taken))
    if (node.nodeType === 1) page.waiting--;
  tidy(taken);
  for (let node = taken.firstChild; node !== null; node = node.nextSibling) page.mapper.add(node);
}

function isFinishedChild(child: Child, page: Page): boolean {
  return child.nodeType === 1 ? !isOpen(child, page) : child.nextSibling !== null;
}

/** What is open is the last thing in its parent, unless it was put before a table that it is written in. */
function isOpen({ isOpen, nextSibling: next }: SmallElement, { isBuilt }: Page): boolean {
  return !isBuilt && isOpen && (next === null || (next.nodeType === 1 && next.localName === 'table'));
}
