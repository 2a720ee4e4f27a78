import type { Metadata } from '../../../article/types.js';
import type { HtmlElement } from '../dom/types.js';

/** How much of an element is text, in characters that are no white space, and how much of that is links. */
export interface Weight {
  readonly letters: number;
  readonly linkLetters: number;
  /** Lines that are long and hardly link: what an article consists of. */
  readonly longLines: number;
}

/** A block of text that holds no other block: a paragraph, a heading, a list item. */
export interface Line {
  readonly element: HtmlElement;
  /** White space as one space, none at the ends; never empty. */
  readonly text: string;
  readonly weight: Weight;
}

/** What is to be cleaned, as it stands when a step looks at it. */
export interface Draft {
  readonly root: HtmlElement;
  /** What is known of the article from elsewhere on the page. */
  readonly metadata: Metadata;
  /** In reading order, without what earlier steps have found and without figures. */
  readonly lines: readonly Line[];
  /** The weight of an element. */
  weightOf(element: HtmlElement): Weight;
  /** Whether an element stands in what earlier steps have found. */
  isGone(element: HtmlElement): boolean;
}

/** Something that is no part of the article, and why. */
export interface Finding {
  readonly element: HtmlElement;
  readonly reason: string;
}

/** Looks for one kind of thing that is no part of the article; changes nothing. */
export type Step = (draft: Draft) => readonly Finding[];
