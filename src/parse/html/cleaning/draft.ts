import type { Metadata } from '../../../article/types.js';
import type { HtmlElement } from '../dom/types.js';
import type { Line, Measure } from '../measure.js';

/** An article as the rules of cleaning look at it. */
export interface Draft {
  readonly root: HtmlElement;
  /** The metadata of the article, which its own lines may repeat. */
  readonly metadata: Metadata;
  /** In reading order, without lines of figures and of what rules of earlier stages have marked. */
  readonly lines: readonly Line[];
  measureOf(element: HtmlElement): Measure;
}

/** A mark on an element that is no part of the article. */
export interface Mark {
  readonly element: HtmlElement;
  /** Why it is left out, in a few words: `advertisement`. */
  readonly reason: string;
}

/** Finds one kind of furniture in an article; a rule changes nothing. */
export type Rule = (draft: Draft) => readonly Mark[];

/** So many long lines without links are the article, whatever they are called and whatever stands above them. */
export const ARTICLE_LINES = 3;

/** The most of an article that is left out for one reason, as a share of its characters. */
export const MOST_FOR_ONE_REASON: number = 1 / 3;

/** Whether links take nearly all of the characters of something. */
export function isNearlyAllLink({ characters, linkCharacters }: Measure): boolean {
  return linkCharacters >= characters * 0.8;
}
