import { quoted } from '../../article/quoted.js';
import { ReaderError } from '../../article/reader-error.js';
import { nearestName } from '../../select/nearest-name.js';
import type { Role } from '../lines/line.js';
import { STYLE_NAMES } from './theme.js';
import { ROLES, type Styles, type ThemeName } from './themes.js';

/** A theme that a user wrote: the styles of some roles, and the theme that has those of the others. */
export interface ThemeFile {
  /** `auto` is the one that suits the terminal; absent where the file names none, which means the same. */
  readonly base?: ThemeBase;
  readonly styles: Partial<Styles>;
}

/** The themes that a user may ask for by name. */
export const THEME_BASES = ['auto', 'dark', 'light', 'plain'] as const;

/** One of `THEME_BASES`. */
export type ThemeBase = (typeof THEME_BASES)[number] & ('auto' | ThemeName);

/** The field that names the theme to begin with. */
const EXTENDS = 'extends';

/**
 * Reads a theme: a JSON object of roles and their styles, as `{ "extends": "dark", "heading1": "bold #ffaf00", "link": "" }`.
 *
 * @throws {ReaderError} `usage` for what is no such object, with the first mistake in it
 */
export function parseThemeFile(text: string): ThemeFile {
  const { [EXTENDS]: base, ...roles } = objectOf(text);
  const styles = Object.fromEntries(Object.entries(roles).map(([role, style]) => [roleOf(role), styleOf(role, style)]));
  return base === undefined ? { styles } : { base: baseOf(base), styles };
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  const value = jsonOf(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw mistake('it is no JSON object of roles and styles, such as { "heading1": "bold cyan" }');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw mistake('it is not JSON', { cause: error });
  }
}

function baseOf(written: unknown): ThemeBase {
  const base = THEME_BASES.find((name) => name === written);
  if (base !== undefined) return base;
  throw mistake(`"${EXTENDS}" takes ${listed(THEME_BASES)}, not ${shown(written)}`);
}

function roleOf(written: string): Role {
  if (isRole(written)) return written;
  const meant = nearestName(written, ROLES);
  const hint = meant === undefined ? `roles are ${ROLES.join(', ')}` : `did you mean ${quoted(meant)}?`;
  throw mistake(`it has no role ${quoted(written)} to style: ${hint}`);
}

function isRole(written: string): written is Role {
  return ROLES.includes(written);
}

function styleOf(role: string, written: unknown): string {
  if (typeof written !== 'string')
    throw mistake(`${quoted(role)} takes a text such as "bold cyan", not ${shown(written)}`);
  const words = written.split(/\s+/).filter((word) => word !== '');
  const wrong = words.find((word) => !STYLE_NAMES.includes(word) && !/^#[\da-f]{6}$/i.test(word));
  if (wrong === undefined) return words.join(' ');
  const meant = nearestName(wrong, STYLE_NAMES);
  const hint = meant === undefined ? `styles are ${STYLE_NAMES.join(', ')}, #rrggbb` : `did you mean ${quoted(meant)}?`;
  throw mistake(`${quoted(role)} has no style ${quoted(wrong)} to take: ${hint}`);
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : `a value such as ${quoted(JSON.stringify(value))}`;
}

function mistake(message: string, options?: ErrorOptions): ReaderError {
  return new ReaderError('usage', message, options);
}
