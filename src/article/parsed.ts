import type { Article } from './types.js';

/** The forms that an article comes in. */
export type Format = 'text' | 'markdown' | 'html';

/** What a parser makes of a text. */
export interface Parsed {
  readonly article: Article;
  /** The form that the text was read in. */
  readonly format: Format;
  /** What stood in the input and is no part of the article, in order. */
  readonly omissions: readonly Omission[];
}

/** Something that was left out because it is no part of the article. */
export interface Omission {
  /** What was left out, as it stood there, on one line. */
  readonly text: string;
  /** Why, in a few words: `advertisement label`. */
  readonly reason: string;
}
