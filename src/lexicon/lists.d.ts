declare module 'lexicon:*' {
  /** The lists of a subject: what `data/lexicon/<subject>.<language>.txt` holds, by language, without comments. */
  export const lists: Readonly<Record<string, string>>;
}
