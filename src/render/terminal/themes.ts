import themes from '../../../data/themes.json' with { type: 'json' };
import type { Role } from '../lines/line.js';

/**
 * How each role is set: names of styles and of colours, apart by spaces, as `bold #87d7ff`; `''` for text as it is. Colours are
 * those that the terminal calls so (`cyan`, `brightCyan`), or `#rrggbb`, brought down to the colours that it has.
 */
export type Styles = Readonly<Record<Role, string>>;

/**
 * A theme of the program: `dark` and `light` have colours that can be read on such a ground (4.5:1 on each of
 * `scripts/palettes.json`), `neutral` has none and can be read on any, and `plain` does not tell the words of code apart either.
 */
export type ThemeName = 'neutral' | 'plain' | 'dark' | 'light';

const NEUTRAL: Styles = themes.neutral;

/** The roles that a theme has styles for. */
export const ROLES: readonly string[] = Object.keys(NEUTRAL);

/**
 * Gives the styles of a theme. With 16 colours, which each terminal has its own idea of, no colour of a light theme could
 * be read on all of them, and only three of a dark one.
 *
 * @param level how many colours there are, as in `TerminalOptions`
 */
export function stylesOf(name: ThemeName, level: 0 | 1 | 2 | 3): Styles {
  if (name === 'neutral') return NEUTRAL;
  if (level > 1 || name === 'plain') return { ...NEUTRAL, ...themes[name] };
  return name === 'dark' ? { ...NEUTRAL, ...themes.dark16 } : NEUTRAL;
}

/** Tells whether the words of code are told apart, so that code needs to be understood. */
export function stylesCode(styles: Styles): boolean {
  return Object.entries(styles).some(([role, style]) => role.startsWith('code') && style !== '');
}
