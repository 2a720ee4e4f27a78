import type { StyledLine, StyledText } from '../lines/line.js';
import type { Signs } from './signs.js';

/** Breaks running text into lines of at most so many columns. */
export type ParagraphSetter = (texts: readonly StyledText[], columns: number) => readonly StyledLine[];

/** Sets the picture of an address in so many columns; gives no line for one that cannot be shown. */
export type SetPicture = (address: string, columns: number) => readonly StyledLine[];

/** Tells the words of code apart: gives the lines that it is set in with the roles of their words, the text unchanged. */
export type Highlighter = (
  code: { readonly value: string; readonly language?: string },
  lines: readonly string[],
) => readonly StyledLine[];

/** How the blocks of a page are set. */
export interface Setting {
  /** How many columns a line may take: at least 1. */
  readonly columns: number;
  /** How many colours there are, as in `TerminalOptions`; at 0 no style is seen, and signs have to say what styles would. */
  readonly color: 0 | 1 | 2 | 3;
  readonly signs: Signs;
  /** Sets pictures; absent where none are shown. */
  readonly setPicture?: SetPicture | undefined;
  /** Tells the words of code apart; absent where they are not. */
  readonly highlight?: Highlighter | undefined;
  /** Sets the lines of paragraphs; without it each line takes as much as it can hold. */
  readonly setParagraph?: ParagraphSetter | undefined;
}

/** Gives the setting of a block that stands beside something, and so has fewer columns. */
export function within(setting: Setting, columns: number): Setting {
  return { ...setting, columns };
}
