import type { Environment } from './io.js';

/** How many colours there are: none, 16, 256, 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** What a user asks of colour on the command line. */
export type ColorWhen = 'auto' | 'always' | 'never';

/** Terminals with 16 million colours that say so by their name alone, as chalk lists them. */
const TRUE_COLOR = /^(?:xterm-kitty|xterm-ghostty|wezterm)$/;

/** Terminals with colours, as chalk lists them. */
const SIXTEEN_COLORS = /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i;

/**
 * How many colours to use: as the command line says, else as `FORCE_COLOR` says (https://force-color.org, its numbers as
 * chalk reads them), else none with `NO_COLOR` (https://no-color.org) or without a terminal, else what the terminal has.
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
