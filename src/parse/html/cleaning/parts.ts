import { lists } from 'lexicon:furniture-by-name';
import { lazily } from '../../../lexicon/lookups.js';
import { furnitureRows, rowsByEntry } from '../../furniture.js';
import { classNamesOf, phrasesOf } from '../class-names.js';
import { BLOCK_ELEMENTS } from '../dom/element-names.js';
import { ancestorOf, elementsOf, isElement, isWithin, tokensOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { type Draft, isNearlyAllLink, type Mark } from './draft.js';

/** Marks furniture by its element or role: navigation, forms, buttons, footers, asides. */
export function markElements({ root }: Draft): readonly Mark[] {
  return elementsOf(root).flatMap((element) => {
    const reason = reasonByElement(element.localName, tokensOf(element, 'role'));
    return reason === undefined ? [] : [{ element, reason }];
  });
}

/** The page's own article holds more than this share of the characters, and no other one does. */
const OWN = 0.5;

/** Marks the articles beside the page's own and the teasers within it, where one is clearly the page's own. */
export function markOtherArticles({ root, measureOf }: Draft): readonly Mark[] {
  const articles = elementsOf(root, 'article');
  const most = measureOf(root).characters * OWN;
  const own = articles.filter((element) => measureOf(element).characters > most);
  const innermost = own.at(-1);
  if (innermost === undefined) return [];
  const within = new Set([innermost]);
  return articles
    .slice(1)
    .filter((element) => !own.includes(element) && ancestorOf(element, 'figure') === undefined)
    .filter((element) => !isWithin(element, within) || isTeaser(element, measureOf))
    .map((element) => ({ element, reason: 'another article' }));
}

/** Whether an article says hardly more than where it can be read. */
function isTeaser(element: HtmlElement, measureOf: Draft['measureOf']): boolean {
  const { characters, linkCharacters, longLines } = measureOf(element);
  return longLines === 0 && linkCharacters > characters / 3;
}

/** Parts that belong to the article whatever a page calls them. */
const SET_APART: ReadonlySet<string> = new Set(['figure', 'blockquote', 'pre', 'table']);

/** An element within a line that is nearly all link and has so many characters is a box that opens over the text. */
const LEAST_LINKED = 100;

/** An element within a line is furniture only if it takes this share of the characters of the line. */
const LEAST_OF_LINE = 0.6;

/** Marks parts that the page itself calls furniture, by whole tokens of class, id or role. */
export function markNamedParts(draft: Draft): readonly Mark[] {
  const runs = new Map<HtmlElement, number>();
  const below = (parent: HtmlElement): readonly Mark[] =>
    parent.childNodes.flatMap((child) => {
      if (!isElement(child) || SET_APART.has(child.localName)) return [];
      const reason = reasonOf(child);
      return reason !== undefined && standsAlone(child, draft, runs) ? [{ element: child, reason }] : below(child);
    });
  return below(draft.root);
}

function reasonOf(element: HtmlElement): string | undefined {
  for (const tokens of classNamesOf(element)) {
    const reason = reasonByName(tokens.join(' '), phrasesOf(tokens));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/**
 * Whether an element is a block, or most of the block that it stands in: a word of a sentence is not left out.
 *
 * @param runs the characters that were counted already, by block
 */
function standsAlone(element: HtmlElement, { measureOf }: Draft, runs: Map<HtmlElement, number>): boolean {
  const own = measureOf(element);
  if (BLOCK_ELEMENTS.has(element.localName)) return elementsOf(element, 'blockquote').length === 0;
  if (isNearlyAllLink(own) && own.characters >= LEAST_LINKED) return true;
  let parent = element.parentNode;
  while (parent?.nodeType === 1 && !BLOCK_ELEMENTS.has(parent.localName)) parent = parent.parentNode;
  if (parent?.nodeType !== 1) return false;
  const run = runs.get(parent) ?? charactersOutsideBlocks(parent, measureOf);
  runs.set(parent, run);
  return own.characters >= run * LEAST_OF_LINE;
}

/** Counts the characters of an element that stand in none of its blocks. */
function charactersOutsideBlocks(parent: HtmlElement, measureOf: Draft['measureOf']): number {
  const blocks = parent.children.filter(({ localName }) => BLOCK_ELEMENTS.has(localName));
  return blocks.reduce((left, block) => left - measureOf(block).characters, measureOf(parent).characters);
}

/** What pages call furniture, by each kind of name that they give it. */
const knownNames = lazily(() => {
  const rows = furnitureRows(lists);
  return {
    names: rowsByEntry(rows, 'class'),
    wholeNames: rowsByEntry(rows, 'whole class'),
    elements: rowsByEntry(rows, 'element'),
    roles: rowsByEntry(rows, 'role'),
  };
});

/** Tells why an element is no part of an article, by what it is or by one of its roles: `navigation`. */
export function reasonByElement(name: string, roles: readonly string[]): string | undefined {
  const { elements, roles: known } = knownNames();
  const row = elements.get(name) ?? roles.map((role) => known.get(role)).find((found) => found !== undefined);
  return row?.reason;
}

/**
 * Tells why what a page gives this name of class, id or role is no part of its article; `undefined` where it may be one.
 *
 * @param name the tokens of the name in lower case, apart by spaces: `box related posts`
 * @param phrases the tokens of the name, and those that follow each other: `box`, `related`, `related posts`
 */
export function reasonByName(name: string, phrases: readonly string[]): string | undefined {
  const { names, wholeNames } = knownNames();
  const row = wholeNames.get(name) ?? phrases.map((phrase) => names.get(phrase)).find((found) => found !== undefined);
  return row?.reason;
}
