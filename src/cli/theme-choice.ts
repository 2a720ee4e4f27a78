import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { systemReason } from '../input/unreadable.js';
import { parseThemeFile, THEME_BASES, type ThemeFile } from '../render/terminal/theme-file.js';
import { type Styles, stylesOf } from '../render/terminal/themes.js';
import { nearestName } from '../select/nearest-name.js';
import type { Environment, Io } from './io.js';
import type { Settings } from './settings.js';
import type { ColorLevel } from './terminal-abilities.js';

/** The ground that a terminal sets text on. */
export type Ground = 'dark' | 'light';

/** The largest theme file, in bytes: one with every role has 2 kB. */
const MOST_BYTES = 64 * 1024;

/** The longest that a terminal may take to tell its ground, in milliseconds: nobody sees a wait of that length. */
const PATIENCE = 50;

/** Asks for the colour of the ground (OSC 11), then for what every terminal answers (DA1), so that one that has no colour to tell is not waited for. */
const QUESTION = '\x1b]11;?\x1b\\\x1b[c';

/** The answer: `rgb:2e2e/3434/4040`, one to four hexadecimal digits a colour (XParseColor). */
const ANSWER = /\x1b\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i;

/**
 * The lightest ground that is dark enough for the dark theme, and the darkest for the light one, as relative luminances (WCAG 2.2):
 * beyond them one of its colours would have less than 4.5:1, which a test holds. Between them no colour can be read well.
 */
export const LIGHTEST_DARK = 0.045;
export const DARKEST_LIGHT = 0.8;

/** The numbers of the ground in `COLORFGBG`: black and white, plain and bright; of another colour it is not known how light it is. */
const GROUNDS: Readonly<Record<string, Ground>> = { 0: 'dark', 8: 'dark', 7: 'light', 15: 'light' };

/**
 * Gives the styles to set the pages of a run in: those of the theme that is asked for, else of the user's own, else of one that
 * suits the ground. Nothing is asked of the terminal but where a user writes `auto`: whatever is typed ahead, or pasted, while
 * its answer is waited for would be taken from the shell.
 *
 * @returns `undefined` where there are no colours
 * @throws {ReaderError} `usage` for a theme that is not there or wrong
 */
export async function chooseStyles(settings: Settings, io: Io): Promise<Styles | undefined> {
  const { output } = settings;
  const level = levelOf(output);
  if (settings.theme === undefined && level === 0) return undefined;
  const { base, styles } = readTheme(settings.theme, io.env);
  if (level === 0) return undefined;
  const name = base === undefined || base === 'auto' ? await groundFor(base, settings, io) : base;
  return { ...stylesOf(name ?? 'neutral', level), ...styles };
}

/** Gives the number of colours of a form, for one that is read full screen those that a key may turn on. */
function levelOf(output: Settings['output']): ColorLevel {
  if (output.type === 'read') return output.colors;
  return output.type === 'terminal' ? output.color : 0;
}

/**
 * Reads a theme by what stands for it: a name of the program's, a name of a file in the user's folder of themes, or a path.
 * Without any it is the user's `theme.json`, if there is one.
 *
 * @throws {ReaderError} `usage` for a theme that is not there or wrong
 */
export function readTheme(wanted: string | undefined, env: Environment): ThemeFile {
  const folder = folderOf(env);
  const own = folder === undefined ? undefined : join(folder, 'theme.json');
  if (wanted === undefined) return own === undefined || !existsSync(own) ? { styles: {} } : readThemeFile(own);
  const base = THEME_BASES.find((name) => name === wanted);
  if (base !== undefined) return { base, styles: {} };
  if (/[/\\]|\.json$/i.test(wanted)) return readThemeFile(wanted);
  const themes = folder === undefined ? undefined : join(folder, 'themes');
  const file = themes === undefined || wanted === '' ? undefined : join(themes, `${wanted}.json`);
  if (file !== undefined && existsSync(file)) return readThemeFile(file);
  throw unknownTheme(wanted, themes);
}

/** Gives the folder of what a user sets (XDG Base Directory Specification, which has relative paths ignored). */
function folderOf({ XDG_CONFIG_HOME: config, HOME: home }: Environment): string | undefined {
  if (config !== undefined && isAbsolute(config)) return join(config, 'article-reader');
  return home === undefined || !isAbsolute(home) ? undefined : join(home, '.config', 'article-reader');
}

function readThemeFile(path: string): ThemeFile {
  try {
    const status = statSync(path);
    if (!status.isFile()) throw new ReaderError('usage', 'it is no file');
    if (status.size > MOST_BYTES) throw new ReaderError('usage', `it has more than ${MOST_BYTES / 1024} kB`);
    return parseThemeFile(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof ReaderError ? error.message : systemReason(error);
    if (reason === undefined) throw error;
    throw new ReaderError('usage', `cannot use the theme ${quoted(path)}: ${reason}`, { cause: error });
  }
}

function unknownTheme(wanted: string, folder: string | undefined): ReaderError {
  const own = folder !== undefined && existsSync(folder) ? readdirSync(folder) : [];
  const names = own.flatMap((file) => (file.endsWith('.json') ? file.slice(0, -'.json'.length) : []));
  const meant = nearestName(wanted, [...THEME_BASES, ...names]);
  const where = folder === undefined ? '' : `, or the name of one in ${quoted(folder)}`;
  const hint = meant === undefined ? '' : `: did you mean ${quoted(meant)}?`;
  return new ReaderError(
    'usage',
    `--theme takes ${THEME_BASES.join(', ')}, a JSON file${where}, not ${quoted(wanted)}${hint}`,
  );
}

/** Finds the ground of the terminal; asks for it where a user wants it asked, and standard input is free to bring the answer. */
async function groundFor(
  base: 'auto' | undefined,
  settings: Settings,
  io: Io,
): Promise<Ground | 'neutral' | undefined> {
  const readsInput = settings.sources.some(({ type }) => type === 'stdin');
  const mayAsk = io.stdin.isTTY && io.stdout.isTTY && !settings.pager && !readsInput;
  const answer = base === 'auto' && mayAsk ? await io.askTerminal(QUESTION, PATIENCE) : '';
  return groundOfAnswer(answer) ?? GROUNDS[io.env['COLORFGBG']?.split(';').at(-1) ?? ''];
}

/**
 * Tells the ground by what a terminal answered; `undefined` where it told none.
 *
 * @returns `neutral` for a ground that colours cannot be read on
 */
export function groundOfAnswer(answer: string): Ground | 'neutral' | undefined {
  const channels = ANSWER.exec(answer)?.slice(1);
  if (channels === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((digits) =>
    linear(Number.parseInt(digits, 16) / (16 ** digits.length - 1)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (luminance <= LIGHTEST_DARK) return 'dark';
  return luminance >= DARKEST_LIGHT ? 'light' : 'neutral';
}

/** Takes the curve of sRGB out of a share of a colour (IEC 61966-2-1). */
function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
