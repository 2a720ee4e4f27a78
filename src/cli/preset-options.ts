import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { LIST_OF_LINKS_EXCLUDES } from './choices.js';
import { parseCommandLine, type ReadLine, type TypedOptions } from './command-line.js';
import type { Io } from './io.js';
import { OPTION_GROUPS } from './options.js';
import { OPTIONS_VARIABLE } from './program-text.js';
import { settingsOf } from './settings.js';
import { isFinishedLine, wordsOfLine } from './shell-words.js';
import { readTheme } from './theme-choice.js';

/** The options that ask for something about the program, so that no run would read anything with one of them in the variable. */
const NOT_OF_READING = ['man', 'completion', 'completeValues'] as const satisfies readonly (keyof TypedOptions)[];

/**
 * Puts the options that `ARTICLE_READER_OPTS` holds before those that are typed. An option that is typed wins over the same
 * one of the variable, and over those that it excludes; sections add up. `--read` of the variable is for terminals alone. A line that asks for something about the program stays as
 * it is.
 *
 * @throws {ReaderError} `usage` for whatever is wrong in the variable, with its name
 */
export function withPresetOptions(line: ReadLine, io: Pick<Io, 'env' | 'stdout'>): ReadLine {
  const written = io.env[OPTIONS_VARIABLE] ?? '';
  if (written.trim() === '' || NOT_OF_READING.some((name) => line.options[name] !== undefined)) return line;
  const preset = presetOptions(written, io);
  const isUsable = (name: string) => name !== 'read' || io.stdout.isTTY;
  const kept = Object.entries(preset).filter(([name]) => isUsable(name) && !isExcluded(name, preset, line.options));
  const section = [...(preset.section ?? []), ...(line.options.section ?? [])];
  const options = { ...Object.fromEntries(kept), ...line.options, ...(section.length > 0 && { section }) };
  return { ...line, options };
}

/** Reads the options of the variable; all that is wrong with them is found here, so that messages can name it. */
function presetOptions(written: string, io: Pick<Io, 'env' | 'stdout'>): TypedOptions {
  if (!isFinishedLine(written))
    throw mistake(`it has a quotation mark or a backslash without its end: ${quoted(written)}`);
  try {
    const line = parseCommandLine(wordsOfLine(written));
    if (line.type === 'print') throw mistake('it takes no --help and no --version');
    const asked = NOT_OF_READING.find((name) => line.options[name] !== undefined);
    if (asked !== undefined) throw mistake(`it takes no --${asked}`);
    const [source] = line.sources;
    if (source !== undefined) throw mistake(`it takes options alone, and no source such as ${quoted(source)}`);
    // Whether there is a terminal to read on full screen is no mistake of the variable.
    const { read: _, ...others } = line.options;
    settingsOf([], others, io);
    if (line.options.theme !== undefined) readTheme(line.options.theme, io.env);
    return line.options;
  } catch (error) {
    if (!(error instanceof ReaderError) || error.message.startsWith(OPTIONS_VARIABLE)) throw error;
    throw mistake(error.message, error);
  }
}

function mistake(what: string, cause?: ReaderError): ReaderError {
  return new ReaderError('usage', `${OPTIONS_VARIABLE}: ${what}`, { cause });
}

/** Tells whether an option of the variable gives way to one that is typed. */
function isExcluded(name: string, preset: TypedOptions, typed: TypedOptions): boolean {
  const has = (other: string) => Object.hasOwn(typed, other);
  const isListTyped = typed.links === 'list' && LIST_OF_LINKS_EXCLUDES.some((other) => other === name);
  const isListPreset = name === 'links' && preset.links === 'list' && LIST_OF_LINKS_EXCLUDES.some(has);
  return isListTyped || isListPreset || (conflictsOf(name).some(has) && !has(name));
}

/** The options that exclude an option, or that it excludes. */
function conflictsOf(name: string): readonly string[] {
  const definitions = OPTION_GROUPS.flatMap(({ options }) => options);
  const own = definitions.find(({ long }) => long === name)?.conflicts ?? [];
  return [...own, ...definitions.filter(({ conflicts }) => conflicts?.includes(name)).map(({ long }) => long)];
}
