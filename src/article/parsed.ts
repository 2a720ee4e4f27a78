import type { Article } from './types.js';

/** The formats that an article comes in. */
export type Format = 'text' | 'markdown' | 'html';

/** A text as a parser has read it. */
export interface Parsed {
  readonly article: Article;
  /** The format that the text was read in. */
  readonly format: Format;
  /** The parts of the input that are no part of the article, in order. */
  readonly omissions: readonly Omission[];
}

/** Something that was left out because it is no part of the article. */
export interface Omission {
  /** Its text on one line. */
  readonly text: string;
  /** Why, in a few words: `advertisement label`. */
  readonly reason: string;
}
