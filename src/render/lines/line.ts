/** The part that words play on a page; a theme says how each role is set. */
export type Role =
  | 'headline'
  | 'byline'
  | 'standfirst'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'inlineCode'
  | 'link'
  | 'caption'
  | 'marker'
  | 'rule'
  | 'tableHeader'
  | 'number'
  | 'count'
  | 'speaker'
  | 'description'
  | 'codeKeyword'
  | 'codeString'
  | 'codeComment'
  | 'codeNumber'
  | 'codeTitle'
  | 'codeType'
  | 'codeInserted'
  | 'codeDeleted';

/** Words that are all set in one way. In running text a newline is a forced line break; there are no tabs. */
export interface StyledText {
  readonly text: string;
  /** The roles of the words, the outermost first: `['caption', 'emphasis']`. */
  readonly roles: readonly Role[];
  /** The link that the words stand in: one object for all words of one link, on however many lines they stand. */
  readonly link?: LinkTarget;
  /** What the terminal gets in the place of the text, as wide as it: a part of a picture, which no role can tell. */
  readonly painted?: string;
}

/** The end of a link. Two links to the same address are two objects. */
export interface LinkTarget {
  readonly url: string;
}

/** One line of a page. */
export type StyledLine = readonly StyledText[];

/** Gives the words of a line or of running text, without their roles and links. */
export function unstyledText(texts: readonly StyledText[]): string {
  let words = '';
  for (const { text } of texts) words += text;
  return words;
}

/** Makes each tab and newline in words a space. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\t\n]/g, ' ');
}

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
