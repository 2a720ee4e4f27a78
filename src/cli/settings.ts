import { ReaderError } from '../article/reader-error.js';
import { type Source, sourceOf } from '../input/source.js';
import { parseSelector, type SectionSelector } from '../select/section-selector.js';
import type { View } from '../select/types.js';
import { type ColorLevel, colorLevel } from './color-level.js';
import { columnsFrom, defaultColumns } from './columns.js';
import type { Io } from './io.js';
import { COLOR_CHOICES, FORMAT_CHOICES } from './options.js';
import type { TypedOptions } from './program.js';

/** What is to be done, with every question answered: the command line and the world it is typed in, resolved. */
export interface Settings {
  /** In the order to be read. Without any: what is piped in, else the bundled article. */
  readonly sources: readonly Source[];
  readonly from: 'auto' | 'text';
  readonly selection: Selection;
  readonly output: OutputSettings;
  /** Whether it goes through a pager. */
  readonly pager: boolean;
  /** Whether to say what was found and left out. */
  readonly verbose: boolean;
}

/** What is wanted of each article. */
export interface Selection {
  readonly show: View['type'];
  /** Absent for all sections. */
  readonly sections?: readonly SectionSelector[];
  /** Only with `show: 'quotations'`. */
  readonly speaker?: string;
}

/** The form to print in, and what that form needs to know. */
export type OutputSettings =
  | { readonly type: 'terminal'; readonly columns: number; readonly color: ColorLevel }
  | { readonly type: 'plain'; readonly columns?: number }
  | { readonly type: 'markdown' }
  | { readonly type: 'json' };

/** The world as far as settings depend on it. */
type Surroundings = Pick<Io, 'stdout' | 'env'>;

/**
 * Resolves what a user typed.
 *
 * @throws {ReaderError} `usage` for a value that an option does not take
 */
export function settingsOf(typed: readonly string[], options: TypedOptions, world: Surroundings): Settings {
  return {
    sources: sourcesFrom(typed),
    from: chosen(options.from ?? 'auto', FORMAT_CHOICES, '--from'),
    selection: selectionFrom(options),
    output: outputFrom(options, world),
    pager: options.pager === true && world.stdout.isTTY,
    verbose: options.verbose === true,
  };
}

/**
 * One of an option's choices.
 *
 * @throws {ReaderError} `usage` when the value is none of them
 */
export function chosen<Choice extends string>(typed: string, choices: readonly Choice[], option: string): Choice {
  const choice = choices.find((candidate) => candidate === typed);
  if (choice !== undefined) return choice;
  const allowed = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new ReaderError('usage', `${option} takes ${allowed}, not "${typed}"`);
}

function sourcesFrom(typed: readonly string[]): readonly Source[] {
  const sources = typed.map(sourceOf);
  if (sources.filter(({ type }) => type === 'stdin').length < 2) return sources;
  throw new ReaderError('usage', 'standard input ("-") can be read only once');
}

function selectionFrom({ section, quotes, speaker, toc }: TypedOptions): Selection {
  if (speaker?.trim() === '') throw new ReaderError('usage', `--speaker takes a name, not "${speaker}"`);
  return {
    show: quotes || speaker !== undefined ? 'quotations' : toc ? 'outline' : 'article',
    ...(section !== undefined && { sections: section.map(parseSelector) }),
    ...(speaker !== undefined && { speaker }),
  };
}

function outputFrom(options: TypedOptions, world: Surroundings): OutputSettings {
  const when = options.color === false ? 'never' : chosen(options.color ?? 'auto', COLOR_CHOICES, '--color');
  const columns = options.width === undefined ? undefined : columnsFrom(options.width);
  if (options.markdown) return { type: 'markdown' };
  if (options.json) return { type: 'json' };
  if (options.plain) return { type: 'plain', ...(columns !== undefined && { columns }) };
  return {
    type: 'terminal',
    columns: columns ?? defaultColumns(world),
    color: colorLevel(when, world.env, world.stdout.isTTY),
  };
}
