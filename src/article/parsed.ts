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

/** A page that another one shows in a frame. */
export interface FramePage {
  /** Decoded, as it came. */
  readonly html: string;
  /** Its address, which its own links are relative to. */
  readonly url?: string;
}

/** The pages that a page may show in frames, by their addresses (absolute and without fragments, or as the page writes them), or by `cid:` and their ids (RFC 2392). */
export type PageFrames = ReadonlyMap<string, FramePage>;
