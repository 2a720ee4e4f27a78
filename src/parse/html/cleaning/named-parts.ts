import { reasonByElement, reasonByName } from '../../furniture/names.js';
import { BLOCK_ELEMENTS } from '../dom/element-names.js';
import { elementsOf, isElement, tokensOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { classNamesOf, phrasesOf } from '../page/class-names.js';
import { type Draft, isNearlyAllLink, type Mark } from './draft.js';

/** Marks furniture by its element or role: navigation, forms, buttons, footers, asides. */
export function markElements({ root }: Draft): readonly Mark[] {
  return elementsOf(root).flatMap((element) => {
    const reason = reasonByElement(element.localName, tokensOf(element, 'role'));
    return reason === undefined ? [] : [{ element, reason }];
  });
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

/** The characters of an element that stand in none of its blocks. */
function charactersOutsideBlocks(parent: HtmlElement, measureOf: Draft['measureOf']): number {
  const blocks = parent.children.filter(({ localName }) => BLOCK_ELEMENTS.has(localName));
  return blocks.reduce((left, block) => left - measureOf(block).characters, measureOf(parent).characters);
}
