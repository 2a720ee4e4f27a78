import type { Signs } from './signs.js';

/** How the blocks of a page are set. */
export interface Setting {
  /** How many columns a line may take: at least 1. */
  readonly columns: number;
  /** How many colours there are, as in `TerminalOptions`; at 0 no style is seen, and signs have to say what styles would. */
  readonly color: 0 | 1 | 2 | 3;
  readonly signs: Signs;
}

/** Gives the setting of a block that stands beside something, and so has fewer columns. */
export function within(setting: Setting, columns: number): Setting {
  return { ...setting, columns };
}
