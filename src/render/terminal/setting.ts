import type { StyledLine } from '../lines/line.js';

/** Sets the picture of an address in so many columns; gives no line for one that cannot be shown. */
export type SetPicture = (address: string, columns: number) => readonly StyledLine[];

/** How the blocks of a page are set. */
export interface Setting {
  /** How many columns a line may take: at least 1. */
  readonly columns: number;
  /** How many colours there are, as in `TerminalOptions`; at 0 no style is seen, and signs have to say what styles would. */
  readonly color: 0 | 1 | 2 | 3;
  /** Absent where no pictures are shown. */
  readonly setPicture?: SetPicture;
}

/** Gives the setting of a block that stands beside something, and so has fewer columns. */
export function within(setting: Setting, columns: number): Setting {
  return { ...setting, columns };
}
