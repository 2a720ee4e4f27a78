import type { StyledLine, StyledText } from '../lines/line.js';

/** Breaks running text into lines of at most so many columns. */
export type ParagraphSetter = (texts: readonly StyledText[], columns: number) => readonly StyledLine[];

/** How the blocks of a page are set. */
export interface Setting {
  /** How many columns a line may take: at least 1. */
  readonly columns: number;
  /** How many colours there are, as in `TerminalOptions`; at 0 no style is seen, and signs have to say what styles would. */
  readonly color: 0 | 1 | 2 | 3;
  /** Sets the lines of paragraphs; without it each line takes as much as it can hold. */
  readonly setParagraph?: ParagraphSetter;
}

/** Gives the setting of a block that stands beside something, and so has fewer columns. */
export function within(setting: Setting, columns: number): Setting {
  return { ...setting, columns };
}
