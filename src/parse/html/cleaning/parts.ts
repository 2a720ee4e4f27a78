import { lists } from 'lexicon:furniture-by-name';
import { lazily } from '../../../lexicon/lookups.js';
import { furnitureRows, furnitureRowsByEntry } from '../../furniture.js';
import { classNamesOf } from '../class-names.js';
import { BLOCK_ELEMENTS, isHeadingName } from '../dom/element-names.js';
import { ancestorOf, attributeWords, elementsOf, isElement, isLabelButton, isWithin } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { type Draft, type FurnitureMark, isNearlyAllLink } from './draft.js';

/** Marks furniture by its element or role: navigation, forms, buttons, footers, asides. */
export function markElements({ root }: Draft): readonly FurnitureMark[] {
  return elementsOf(root).flatMap((element) => {
    if (element.localName === 'button' && isLabelButton(element)) return [];
    const reason = reasonByElement(element.localName, attributeWords(element, 'role'));
    return reason === undefined ? [] : [{ element, reason }];
  });
}

/** The page's own article holds more than this share of the characters, and no other one does. */
const OWN = 0.5;

/** Marks the articles beside the page's own and the teasers within it, where one is clearly the page's own. */
export function markOtherArticles({ root, measureOf }: Draft): readonly FurnitureMark[] {
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

/** In a heading, a part is furniture by its name alone: a link to edit what stands below. */
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Parts that belong to the article whatever a page calls them. */
const SET_APART: ReadonlySet<string> = new Set(['figure', 'blockquote', 'pre', 'table']);

/** An element within a line that is nearly all link and has so many characters is a box that opens over the text. */
const LEAST_LINKED = 100;

/** An element within a line is furniture only if it takes this share of the characters of the line. */
const LEAST_OF_LINE = 0.6;

/** Marks parts that the page itself calls furniture, by whole tokens of class, id or role. */
export function markNamedParts(draft: Draft): readonly FurnitureMark[] {
  const runs = new Map<HtmlElement, number>();
  const below = (parent: HtmlElement): readonly FurnitureMark[] =>
    parent.childNodes.flatMap((child) => {
      if (!isElement(child) || SET_APART.has(child.localName)) return [];
      const reason = isHeadingOfText(child, draft) ? undefined : reasonOf(child);
      return reason !== undefined && standsAlone(child, draft, runs) ? [{ element: child, reason }] : below(child);
    });
  return below(draft.root);
}

/** Whether an element is a heading with a long line right below it, which its own name does not make furniture. */
function isHeadingOfText({ localName, nextElementSibling: next }: HtmlElement, { measureOf }: Draft): boolean {
  if (!isHeadingName(localName) || next === null) return false;
  return measureOf(next).longLines > 0 && reasonOf(next) === undefined;
}

/** Tells why an element is furniture, by what it is or by what the page calls it; `undefined` where it may be none. */
export function furnitureReasonOf(element: HtmlElement): string | undefined {
  return reasonByElement(element.localName, attributeWords(element, 'role')) ?? reasonOf(element);
}

function reasonOf(element: HtmlElement): string | undefined {
  for (const { tokens, phrases } of classNamesOf(element)) {
    const reason = reasonByName(tokens.join(' '), phrases);
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
  if (ancestorOf(element, ...HEADINGS) !== undefined) return true;
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

/** The rows of page furniture for parts of a page, by the kind of name that a page gives them. */
const knownNames = lazily(() => {
  const rows = furnitureRows(lists);
  return {
    names: furnitureRowsByEntry(rows, 'class'),
    wholeNames: furnitureRowsByEntry(rows, 'whole class'),
    elements: furnitureRowsByEntry(rows, 'element'),
    roles: furnitureRowsByEntry(rows, 'role'),
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
