declare module 'hyphenation:*' {
  /**
   * The patterns of the package `hyphen` for a language: the values of patterns as digits; the tree of their letters as text
   * (`scripts/hyphenation-plugin.mjs`); the words that are exceptions, with the places of their hyphens.
   */
  export const patterns: readonly [
    values: readonly string[],
    tree: string,
    exceptions: Readonly<Record<string, readonly number[]>>,
  ];
}

declare module 'hyphen' {
  /** A tree of patterns: by letter, what may follow, the number of the values of the pattern that ends there, or both. */
  export interface PatternTree {
    [letter: string]: PatternTree | number | [PatternTree, number];
  }
  interface Options {
    readonly hyphenChar: string;
    readonly html: boolean;
  }
  /** Makes a function that puts a character where a text may be divided. */
  // biome-ignore lint/style/noDefaultExport: the library is one function.
  export default function createHyphenator(
    patterns: [readonly (readonly number[])[], PatternTree, Record<string, readonly number[]>],
    options: Options,
  ): (text: string) => string;
}
