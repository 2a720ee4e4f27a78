declare module 'lexicon:*' {
  /** The entries of `data/lexicon/<subject>.<language>.txt`, one a line, by language and section. */
  export const lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
