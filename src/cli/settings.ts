import type { Format } from '../article/parsed.js';
import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import type { ReadOptions } from '../input/read-source.js';
import { type Source, sourceOf } from '../input/source.js';
import type { LinkStyle } from '../render/links.js';
import { frameOf } from '../render/terminal/frame.js';
import type { TerminalOptions } from '../render/terminal/page.js';
import type { ParagraphOptions } from '../render/terminal/paragraph-setter.js';
import { parseSelectors, type SectionSelector } from '../select/section-selector.js';
import type { View } from '../select/types.js';
import { COLOR_CHOICES, FORMAT_CHOICES, IMAGE_CHOICES, LINK_CHOICES, LIST_OF_LINKS_EXCLUDES } from './choices.js';
import type { TypedOptions } from './command-line.js';
import type { Io } from './io.js';
import { parseChoice, parseEncodingLabel, parseTextColumns, parseTimeout, parseWidth } from './option-values.js';
import { pagerOf } from './pager.js';
import { USER_AGENT } from './program-text.js';
import {
  type ColorLevel,
  type ColorWhen,
  colorLevel,
  defaultColumns,
  defaultLinks,
  hasUnicode,
  screenColumns,
  screenLines,
} from './terminal-abilities.js';

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
  /** The theme as it is asked for; absent where it is not. */
  readonly theme?: string;
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
  | TerminalSettings
  | { readonly type: 'plain'; readonly columns?: number; readonly links: LinkStyle }
  | { readonly type: 'links' }
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
  /** Whether the locale is without UTF-8. */
  readonly ascii?: boolean;
  /** Whether it is remembered where an article was left. */
  readonly keepsPlaces: boolean;
}

/** What a page for the terminal needs to know. */
export interface TerminalSettings extends Pick<TerminalOptions, 'margin' | 'ascii'>, ParagraphOptions {
  readonly type: 'terminal';
  readonly columns: number;
  readonly color: ColorLevel;
  readonly links: LinkStyle;
  /** Whether pictures are shown, where the terminal can. */
  readonly images: boolean;
  /** Only where columns of text stand side by side: their number, and the lines of a screen. */
  readonly newspaper?: { readonly textColumns: number; readonly rows: number };
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
    ...(options.theme !== undefined && { theme: options.theme }),
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
  const columns = options.width === undefined ? undefined : parseWidth(options.width);
  const links = parseChoice(options.links ?? 'auto', LINK_CHOICES, '--links');
  const page = pageFrom(options, { columns, links: links === 'list' ? 'none' : links }, world);
  if (links === 'list') return listOfLinks(options);
  if (options.markdown) return { type: 'markdown' };
  if (options.json) return { type: 'json' };
  if (options.read) {
    const color = colorLevel(whenToColor(options), world.env, true);
    // The list of links is a key away, so that the text needs no numbers.
    return readOutput(
      options,
      { color, links: links === 'footnote' || page.links !== 'footnote' ? page.links : 'none' },
      world,
    );
  }
  if (options.plain) return { type: 'plain', ...(columns !== undefined && { columns }), links: plainLinks(links) };
  return page;
}

/** Resolves how a page for people is set; its values are checked even where another form is printed. */
function pageFrom(
  options: TypedOptions,
  { columns, links }: { readonly columns: number | undefined; readonly links: LinkStyle | 'auto' },
  world: Terminal,
): TerminalSettings {
  const images = parseChoice(options.images ?? 'none', IMAGE_CHOICES, '--images');
  const showsColor = world.stdout.isTTY && (options.pager !== true || pagerOf(world.env).showsColor);
  const color = colorLevel(whenToColor(options), world.env, showsColor);
  // A pager may not know hyperlinks and pictures, and who wants no colour expects no escape sequence: both get footnotes.
  const mayHaveSequences = world.stdout.isTTY && options.pager !== true && color > 0;
  const frame = frameFrom(options, columns, world);
  return {
    type: 'terminal',
    ...frame,
    color,
    links: links === 'auto' ? defaultLinks(world, mayHaveSequences) : links,
    // A picture cannot go on in the next column.
    images: images === 'auto' && mayHaveSequences && frame.newspaper === undefined,
    justify: options.justify === true,
    hyphenate: options.hyphenate === true,
  };
}

function whenToColor({ color }: TypedOptions): ColorWhen {
  return color === false ? 'never' : parseChoice(color ?? 'auto', COLOR_CHOICES, '--color');
}

/** A list of addresses is a form of its own; `--plain` asks for what it is anyway. */
function listOfLinks(options: TypedOptions): OutputSettings {
  const other = LIST_OF_LINKS_EXCLUDES.find((name) => options[name] !== undefined);
  if (other === undefined) return { type: 'links' };
  throw new ReaderError('usage', `option '--links list' cannot be used with option '--${other}'`);
}

/** Resolves where the page stands, and how it is drawn. `--width` gives all columns to the text; a terminal has a margin. */
function frameFrom(
  { center = false, columns: typedColumns }: TypedOptions,
  columns: number | undefined,
  world: Terminal,
): Pick<TerminalSettings, 'columns' | 'margin' | 'ascii' | 'newspaper'> {
  const textColumns = typedColumns === undefined ? 1 : parseTextColumns(typedColumns);
  const takesAll = center || textColumns > 1 || world.stdout.isTTY;
  const frame = frameOf({
    columns: columns ?? (takesAll ? screenColumns(world) : defaultColumns(world)),
    hasMargin: columns === undefined && world.stdout.isTTY,
    center,
    textColumns,
  });
  return {
    columns: frame.columns,
    ...(frame.margin > 0 && { margin: frame.margin }),
    ...(!hasUnicode(world.env) && { ascii: true }),
    ...(frame.textColumns > 1 && { newspaper: { textColumns: frame.textColumns, rows: screenLines(world) } }),
  };
}

/**
 * Resolves how an article is read full screen.
 *
 * @throws {ReaderError} `usage` where there is no terminal, or one that can show lines only one after the other
 */
function readOutput(
  { width, forget }: TypedOptions,
  { color, links }: { readonly color: ColorLevel; readonly links: LinkStyle },
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
    links,
    keepsPlaces: forget !== true,
    ...(!hasUnicode(env) && { ascii: true }),
  };
}

/** Plain text has no escape sequence, and so no hyperlinks. */
function plainLinks(links: LinkStyle | 'auto'): LinkStyle {
  return links === 'footnote' ? 'footnote' : 'none';
}
