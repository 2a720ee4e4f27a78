import type { LinkStyle } from '../render/links.js';
import type { Environment, Io } from './io.js';
import { columnCountOf } from './option-values.js';

/** The number of colours, as a level: none, 16, 256, 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** The values of `--color`. */
export type ColorWhen = 'auto' | 'always' | 'never';

/** The widest that text is set without a margin unless a user asks for more, in columns; also the width where nothing tells it. */
const MEASURE = 80;

/** The lines of a page where nothing tells them: those of a terminal (VT100), and of a printed page. */
const LINES_OF_TERMINAL = 24;
const LINES_OF_PRINT = 60;

/** A locale whose characters are those of Unicode: `en_GB.UTF-8`. */
const UTF_8 = /utf-?8/i;

/** Terminals with 16 million colours that say so by their name alone, as chalk lists them. */
const TRUE_COLOR = /^(?:xterm-kitty|xterm-ghostty|wezterm)$/;

/** Terminals with colours, as chalk lists them. */
const SIXTEEN_COLORS = /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i;

/**
 * The variables by which terminals with hyperlinks name themselves, and their values from the first version with
 * hyperlinks on: https://github.com/Alhadis/OSC8-Adoption
 */
const WITH_HYPERLINKS: Readonly<Record<string, RegExp>> = {
  TERM_PROGRAM: /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|WarpTerminal)$/,
  // VTE 0.50: the terminals of GNOME, XFCE and others.
  VTE_VERSION: /^(?:[5-9]\d{3}|\d{5,})$/,
  KONSOLE_VERSION: /^(?:2[1-9]|[3-9]\d)\d{4}$/,
  KITTY_WINDOW_ID: /./,
  WT_SESSION: /./,
  DOMTERM: /./,
  TERM: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/,
};

/**
 * Gives the width to set text in unless a user asks for another, in columns, at most 80: as `COLUMNS` says, which wins over
 * what the terminal says of itself (POSIX.1-2017, XBD 8.3) and holds in a pipe too; else as wide as the terminal is.
 */
export function defaultColumns(world: Pick<Io, 'stdout' | 'env'>): number {
  return Math.min(MEASURE, screenColumns(world));
}

/** Gives all the columns of the terminal, as `defaultColumns` finds them; 80 where nothing tells them. */
export function screenColumns({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  return columnCountOf(env['COLUMNS'] ?? '') ?? (stdout.columns || MEASURE);
}

/** Gives the lines of the terminal, or of a page in a pipe: as `LINES` says, which wins as `COLUMNS` does. */
export function screenLines({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  return columnCountOf(env['LINES'] ?? '') ?? (stdout.rows || (stdout.isTTY ? LINES_OF_TERMINAL : LINES_OF_PRINT));
}

/**
 * Tells whether the locale has UTF-8, by the first of the variables that is set (POSIX.1-2017, XBD 8.2). Where none is, it is
 * taken to: most systems that set none have it.
 */
export function hasUnicode(env: Environment): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return !locale || UTF_8.test(locale);
}

/**
 * Gives the number of colours to use: as the command line says, else as `FORCE_COLOR` says (https://force-color.org, its
 * numbers as chalk reads them), else none with `NO_COLOR` (https://no-color.org) or without a terminal, else all that the
 * terminal has.
 */
export function colorLevel(when: ColorWhen, env: Environment, isTTY: boolean): ColorLevel {
  if (when === 'never') return 0;
  if (when === 'always') return atLeastOne(levelOfTerminal(env));
  const forced = forcedLevel(env);
  if (forced !== undefined) return forced;
  return env['NO_COLOR'] || !isTTY ? 0 : levelOfTerminal(env);
}

function forcedLevel(env: Environment): ColorLevel | undefined {
  switch (env['FORCE_COLOR']) {
    case '':
    case 'true':
      return atLeastOne(levelOfTerminal(env));
    case 'false':
    case '0':
      return 0;
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return undefined;
  }
}

function levelOfTerminal(env: Environment): ColorLevel {
  const { TERM: terminal = '', COLORTERM: colors, TERM_PROGRAM: program, OS: system } = env;
  if (terminal === 'dumb') return 0;
  if (colors === 'truecolor' || colors === '24bit' || TRUE_COLOR.test(terminal)) return 3;
  if (program === 'iTerm.app' || system === 'Windows_NT') return 3;
  if (program === 'Apple_Terminal' || /-256(?:color)?$/i.test(terminal)) return 2;
  return SIXTEEN_COLORS.test(terminal) || colors !== undefined ? 1 : 0;
}

function atLeastOne(level: ColorLevel): ColorLevel {
  return level === 0 ? 1 : level;
}

/**
 * Chooses the style of links unless a user asks for another: hyperlinks where `FORCE_HYPERLINK` wants them, or where they
 * are allowed and the terminal is known to have them; else footnotes on a terminal, and nothing in a pipe. Within tmux and
 * screen it is not known whether the terminal around them has hyperlinks, and those that it has not are lost without a trace.
 */
export function defaultLinks({ env, stdout }: Pick<Io, 'env' | 'stdout'>, allowed: boolean): LinkStyle {
  const forced = env['FORCE_HYPERLINK'];
  const wanted = forced === undefined ? allowed && hasHyperlinks(env) : forced !== '0' && forced !== 'false';
  if (wanted) return 'hyperlink';
  return stdout.isTTY ? 'footnote' : 'none';
}

function hasHyperlinks(env: Environment): boolean {
  if (env['TMUX'] || env['STY'] || /^(?:tmux|screen|dumb)/.test(env['TERM'] ?? '')) return false;
  return Object.entries(WITH_HYPERLINKS).some(([name, pattern]) => pattern.test(env[name] ?? ''));
}
