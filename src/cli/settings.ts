import type { Format } from '../article/parsed.js';
import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import type { ReadOptions } from '../input/read-source.js';
import { type Source, sourceOf } from '../input/source.js';
import { parseSelectors, type SectionSelector } from '../select/section-selector.js';
import type { View } from '../select/types.js';
import { chosen } from './chosen.js';
import { encodingLabelFrom } from './encoding-label.js';
import type { Io } from './io.js';
import { FORMAT_CHOICES } from './options.js';
import { type OutputSettings, outputFrom } from './output-settings.js';
import type { TypedOptions } from './program.js';
import { timeoutFrom } from './timeout.js';
import { USER_AGENT } from './version.js';

/** What is to be done, with every question answered: the command line and the world it is typed in, resolved. */
export interface Settings {
  /** In the order to be read. Without any: what is piped in, else the bundled article. */
  readonly sources: readonly Source[];
  readonly from: Format | 'auto';
  readonly reading: ReadOptions;
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
    reading: readingFrom(options),
    selection: selectionFrom(options),
    output: outputFrom(options, world),
    pager: options.pager === true && world.stdout.isTTY,
    verbose: options.verbose === true,
  };
}

function sourcesFrom(typed: readonly string[]): readonly Source[] {
  const sources = typed.map(sourceOf);
  if (sources.filter(({ type }) => type === 'stdin').length < 2) return sources;
  throw new ReaderError('usage', 'standard input ("-") can be read only once');
}

function readingFrom({ encoding, from = 'auto', timeout }: TypedOptions): ReadOptions {
  return {
    ...(from !== 'auto' && { asItStands: true }),
    ...(encoding !== undefined && { encoding: encodingLabelFrom(encoding) }),
    timeout: timeoutFrom(timeout),
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
