import type { Metadata } from '../../../article/types.js';
import { ancestorOf, isNamed } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import type { Measure, MeasuredLine } from '../measure.js';

/** The article that is being cleaned, as its rules see it. */
export interface Draft {
  readonly root: HtmlElement;
  /** The metadata of the article, which its own lines may repeat. */
  readonly metadata: Metadata;
  /** In reading order, without lines of figures and of what rules of earlier stages have marked. */
  readonly lines: readonly MeasuredLine[];
  measureOf(element: HtmlElement): Measure;
}

/** A mark on an element that is no part of the article. */
export interface FurnitureMark {
  readonly element: HtmlElement;
  /** Why it is left out, in a few words: `advertisement`. */
  readonly reason: string;
}

/** Finds one kind of furniture in an article; a rule changes nothing. */
export type CleaningRule = (draft: Draft) => readonly FurnitureMark[];

/** As many long lines without links belong to the article, whatever their element is called and whatever stands above them. */
export const ENOUGH_ARTICLE_LINES = 3;

/** The most of an article that is left out for one reason, as a share of its characters. */
export const MOST_FOR_ONE_REASON: number = 1 / 3;

/**
 * Whether an element stands in a row of a table beside other cells, or in a list of terms with their meanings: nothing is cut out of
 * facts.
 */
export function isInTableOfFacts(element: HtmlElement): boolean {
  const terms = ancestorOf(element, 'dl');
  if (terms !== undefined && holdsSeveral(terms, 'dd')) return true;
  const row = isNamed(element, 'tr') ? element : ancestorOf(element, 'tr');
  if (row === undefined || row.children.length < 2) return false;
  const table = ancestorOf(row, 'table');
  return table !== undefined && holdsSeveral(table, 'tr');
}

/** Whether an element holds several elements of a name; no more of it is looked at than shows that. */
function holdsSeveral(element: HtmlElement, name: string): boolean {
  let found = 0;
  const search = (parent: HtmlElement): boolean =>
    parent.children.some((child) => (child.localName === name && ++found > 1) || search(child));
  return search(element);
}

/** Whether links take nearly all of the characters of something. */
export function isNearlyAllLink({ characters, linkCharacters }: Measure): boolean {
  return linkCharacters >= characters * 0.8;
}
