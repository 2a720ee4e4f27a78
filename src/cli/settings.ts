import type { Format } from '../article/parsed.js';
import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import type { ReadOptions } from '../input/read-source.js';
import { type Source, sourceOf } from '../input/source.js';
import type { LinkStyle } from '../render/links.js';
import { parseSelectors, type SectionSelector } from '../select/section-selector.js';
import type { View } from '../select/types.js';
import { COLOR_CHOICES, FORMAT_CHOICES, LINK_CHOICES } from './choices.js';
import type { TypedOptions } from './command-line.js';
import type { Io } from './io.js';
import { parseChoice, parseEncodingLabel, parseTimeout, parseWidth } from './option-values.js';
import { pagerOf } from './pager.js';
import { USER_AGENT } from './program-text.js';
import { type ColorLevel, colorLevel, defaultColumns, defaultLinks } from './terminal-abilities.js';

/** All that a run needs to know: the command line and the world it is typed in, with every question answered. */
export interface Settings {
  /** In the order to be read. Without any: what is piped in, else the bundled article. */
  readonly sources: readonly Source[];
  readonly from: Format | 'auto';
  readonly reading: ReadOptions;
  /** Whether nothing is left out as no part of the article. */
  readonly whole: boolean;
  readonly selection: Selection;
  readonly output: OutputSettings;
  /** Whether it goes through a pager. */
  readonly pager: boolean;
  /** Whether to say what was found and left out. */
  readonly verbose: boolean;
}

/** The part of each article that is wanted. */
export interface Selection {
  readonly show: View['type'];
  /** Absent for all sections. */
  readonly sections?: readonly SectionSelector[];
  /** Only with `show: 'quotations'`. */
  readonly speaker?: string;
}

/** The form to print in, and what that form needs to know. */
export type OutputSettings =
  | { readonly type: 'terminal'; readonly columns: number; readonly color: ColorLevel; readonly links: LinkStyle }
  | { readonly type: 'plain'; readonly columns?: number; readonly links: LinkStyle }
  | { readonly type: 'markdown' }
  | { readonly type: 'json' }
  | ReadOutput;

/** Reading full screen. */
export interface ReadOutput {
  readonly type: 'read';
  /** The width that was asked for, in columns; a good one when absent. */
  readonly width?: number;
  readonly color: ColorLevel;
  /** The colours that the terminal has, even where none are wanted at first: more than 0. */
  readonly colors: ColorLevel;
  readonly links: LinkStyle;
  /** Whether it is remembered where an article was left. */
  readonly keepsPlaces: boolean;
}

/** The part of the world that settings depend on. */
type Terminal = Pick<Io, 'stdout' | 'env'>;

/**
 * Resolves what a user typed.
 *
 * @throws {ReaderError} `usage` for a value that an option does not take
 */
export function settingsOf(typed: readonly string[], options: TypedOptions, world: Terminal): Settings {
  return {
    sources: sourcesFrom(typed),
    from: parseChoice(options.from ?? 'auto', FORMAT_CHOICES, '--from'),
    reading: readingFrom(options),
    whole: options.whole === true,
    selection: selectionFrom(options),
    output: outputFrom(options, world),
    pager: options.pager === true && world.stdout.isTTY,
    verbose: options.verbose === true,
  };
}

/** Tells whether the words of a speaker are printed and nothing else, so that a program that counts words counts only theirs. */
export function wantsWordsAlone({ output, selection }: Pick<Settings, 'output' | 'selection'>): boolean {
  return output.type === 'plain' && selection.speaker !== undefined;
}

function sourcesFrom(typed: readonly string[]): readonly Source[] {
  const sources = typed.map(sourceOf);
  if (sources.filter(({ type }) => type === 'stdin').length < 2) return sources;
  throw new ReaderError('usage', 'standard input ("-") can be read only once');
}

function readingFrom({ encoding, from = 'auto', timeout }: TypedOptions): ReadOptions {
  return {
    ...(from !== 'auto' && { asItStands: true }),
    ...(encoding !== undefined && { encoding: parseEncodingLabel(encoding) }),
    timeout: parseTimeout(timeout),
    userAgent: USER_AGENT,
  };
}

function selectionFrom({ section, quotes, speaker, toc }: TypedOptions): Selection {
  if (speaker !== undefined && /^\s*(?:-|$)/.test(speaker))
    throw new ReaderError('usage', `--speaker takes a name, not ${quoted(speaker)}`);
  return {
    show: quotes || speaker !== undefined ? 'quotations' : toc ? 'outline' : 'article',
    ...(section !== undefined && { sections: section.flatMap(parseSelectors) }),
    ...(speaker !== undefined && { speaker }),
  };
}

function outputFrom(options: TypedOptions, world: Terminal): OutputSettings {
  const when = options.color === false ? 'never' : parseChoice(options.color ?? 'auto', COLOR_CHOICES, '--color');
  const columns = options.width === undefined ? undefined : parseWidth(options.width);
  const links = parseChoice(options.links ?? 'auto', LINK_CHOICES, '--links');
  if (options.markdown) return { type: 'markdown' };
  if (options.json) return { type: 'json' };
  if (options.read) return readOutput(options, { color: colorLevel(when, world.env, true), links }, world);
  if (options.plain) return { type: 'plain', ...(columns !== undefined && { columns }), links: plainLinks(links) };
  const showsColor = world.stdout.isTTY && (options.pager !== true || pagerOf(world.env).showsColor);
  const color = colorLevel(when, world.env, showsColor);
  // A pager may not know hyperlinks, and who wants no colour expects no escape sequence.
  const mayHaveHyperlinks = world.stdout.isTTY && options.pager !== true && color > 0;
  return {
    type: 'terminal',
    columns: columns ?? defaultColumns(world),
    color,
    links: links === 'auto' ? defaultLinks(world.env, mayHaveHyperlinks) : links,
  };
}

/**
 * Resolves how an article is read full screen.
 *
 * @throws {ReaderError} `usage` where there is no terminal, or one that can show lines only one after the other
 */
function readOutput(
  { width, resume }: TypedOptions,
  { color, links }: { readonly color: ColorLevel; readonly links: LinkStyle | 'auto' },
  { stdout, env }: Terminal,
): ReadOutput {
  if (!stdout.isTTY) throw new ReaderError('usage', '--read needs a terminal, and standard output is none');
  if (env['TERM'] === 'dumb')
    throw new ReaderError('usage', '--read needs a terminal that can move its cursor, and TERM is dumb');
  return {
    type: 'read',
    ...(width !== undefined && { width: parseWidth(width) }),
    color,
    colors: color === 0 ? colorLevel('always', env, true) : color,
    links: links === 'auto' ? defaultLinks(env, color > 0) : links,
    keepsPlaces: resume !== false,
  };
}

/** Plain text has no escape sequence, and so no hyperlinks. */
function plainLinks(links: LinkStyle | 'auto'): LinkStyle {
  return links === 'footnote' ? 'footnote' : 'none';
}
