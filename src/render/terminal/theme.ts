import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Role } from '../lines/line.js';
import { type Theme, unstyled } from './paint.js';
import type { Styles } from './themes.js';

/** The styles that are no colours. */
const ATTRIBUTES = ['bold', 'dim', 'italic', 'underline', 'strikethrough', 'inverse'] as const;

/** The sixteen colours that each terminal has its own shades of: their names in a theme, and chalk's. */
const COLORS = {
  black: 'black',
  red: 'red',
  green: 'green',
  yellow: 'yellow',
  blue: 'blue',
  magenta: 'magenta',
  cyan: 'cyan',
  white: 'white',
  brightBlack: 'blackBright',
  brightRed: 'redBright',
  brightGreen: 'greenBright',
  brightYellow: 'yellowBright',
  brightBlue: 'blueBright',
  brightMagenta: 'magentaBright',
  brightCyan: 'cyanBright',
  brightWhite: 'whiteBright',
} as const;

/** The names of styles and colours that a theme may use, beside `#rrggbb`. */
export const STYLE_NAMES: readonly string[] = [...ATTRIBUTES, ...Object.keys(COLORS)];

/**
 * Makes the theme for a terminal out of its data: a text is set in the styles of all its roles, each once; of several colours
 * that of the innermost role is seen. Words that are no style change nothing.
 *
 * @param level how many colours it has: 0 none, 1 sixteen, 2 256, 3 all; at 0 every text stays as it is
 */
export function themeOf(level: ColorSupportLevel, styles: Styles): Theme {
  if (level === 0) return unstyled;
  const chalk = new Chalk({ level });
  const made = new Map<string, ChalkInstance>();
  return (text, roles) => {
    if (roles.length === 0) return text;
    const key = roles.join();
    const set = made.get(key) ?? wordsOf(roles, styles).reduce(withStyle, chalk);
    made.set(key, set);
    return set(text);
  };
}

function wordsOf(roles: readonly Role[], styles: Styles): readonly string[] {
  return [...new Set(roles.flatMap((role) => styles[role].split(' ')))];
}

function withStyle(chalk: ChalkInstance, word: string): ChalkInstance {
  if (word.startsWith('#')) return chalk.hex(word);
  const attribute = ATTRIBUTES.find((name) => name === word);
  if (attribute !== undefined) return chalk[attribute];
  return isColor(word) ? chalk[COLORS[word]] : chalk;
}

function isColor(word: string): word is keyof typeof COLORS {
  return Object.hasOwn(COLORS, word);
}
