import type { Format, Parsed } from '../article/parsed.js';
import { excerpt } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { neutralise } from '../article/safe-text.js';
import { hasText } from '../article/text.js';
import type { SourceText } from '../input/read-source.js';
import { type Source, sourceName, sourceTitle } from '../input/source.js';
import { systemReason, unreadable } from '../input/unreadable.js';
import { type Detection, detectFormat } from '../parse/detect-format.js';
import { parseArticle } from '../parse/parse-article.js';
import type { View } from '../select/types.js';
import type { CommandLine } from './command-line.js';
import type { Io } from './io.js';
import { reportErrors, writeMessage } from './messages.js';
import { parseChoice } from './option-values.js';
import { LISTED_VALUES, SHELL_CHOICES } from './options.js';
import { createPrinter, type Printer } from './printer.js';
import type { ExitCode } from './program-text.js';
import { type FoundView, missingEverywhere, selectView } from './select-view.js';
import { type Settings, settingsOf, wantsWordsAlone } from './settings.js';
import { announceLongReading, readText } from './source-text.js';
import { defaultColumns } from './terminal-abilities.js';

/** The settings and tools that every source of one run is read with. */
interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly printer: Printer;
}

/** A source after it was read and parsed. */
interface ParsedSource {
  readonly text: SourceText;
  readonly parsed: Parsed;
  /** The sign that told its form, as it follows "by" in a message. */
  readonly formatBy: string;
}

/**
 * Runs the program once.
 *
 * @param argv the arguments, without the program
 * @param io the outside world; all that is read, printed and asked goes through it, except files
 * @throws only what is a bug
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await execute(argv, io);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    await writeMessage(io, messageOf(error));
    return error instanceof ReaderError && error.code === 'usage' ? 2 : 1;
  }
}

async function execute(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = await readCommandLine(argv, io);
  if (line.type === 'print') {
    await io.stdout.write(line.text);
    return 0;
  }
  const { man, width, completion, completeValues } = line.options;
  if (man) {
    const { showManual } = await import('./manual.js');
    await showManual(width, io);
  } else if (completion !== undefined) {
    const shell = parseChoice(completion, SHELL_CHOICES, '--completion');
    const { completionScript } = await import('./completions/completion-script.js');
    await io.stdout.write(completionScript(shell));
  } else if (completeValues !== undefined) {
    const wanted = parseChoice(completeValues, LISTED_VALUES, '--complete-values');
    const { valuesOnLine } = await import('./completions/values-on-line.js');
    const values = await valuesOnLine(wanted, line.sources.join(' '), io);
    await io.stdout.write(values.map((value) => `${value}\n`).join(''));
  } else {
    return await readSources(settingsOf(line.sources, line.options, io), io);
  }
  return 0;
}

/** Takes the command line apart; where nothing is typed, the parser is not loaded. */
async function readCommandLine(argv: readonly string[], io: Io): Promise<CommandLine> {
  if (argv.length === 0) return { type: 'read', sources: [], options: {} };
  const { parseCommandLine } = await import('./command-line.js');
  return parseCommandLine(argv, defaultColumns(io));
}

/**
 * Tells whether the reader at the other end of standard output has gone, as `head` does: all that was wanted is printed. A
 * socket whose reader leaves something unread gives another error.
 */
function isClosedPipe(error: unknown): boolean {
  const { code = '', syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return syscall === 'write' && ['EPIPE', 'ECONNRESET'].includes(code);
}

function messageOf(error: unknown): string {
  if (error instanceof ReaderError) return error.message;
  const reason = systemReason(error);
  if (reason === undefined || (error as NodeJS.ErrnoException).syscall !== 'write') throw error;
  return `cannot write: ${reason}`;
}

/** Reads every source in order and prints what is wanted of it; one that fails is reported and the rest go on. */
async function readSources(settings: Settings, io: Io): Promise<ExitCode> {
  const run: Run = { settings, io, printer: createPrinter(settings, io) };
  const sources = settings.sources.length === 0 ? [undefined] : settings.sources;
  const views: FoundView[] = [];
  for (const source of sources) {
    const view = await readAndPrint(source, run);
    if (view !== undefined) views.push(view);
  }
  const shown = await run.printer.end();
  const messages = missingEverywhere(views);
  for (const message of messages) await writeMessage(io, message);
  return shown && messages.length === 0 && views.length === sources.length ? 0 : 1;
}

/** Reads a source and prints the part that is wanted; gives `undefined` when that failed, which is then reported. */
async function readAndPrint(source: Source | undefined, run: Run): Promise<FoundView | undefined> {
  const parsed = await reportErrors(parseSource(source, run), run.io);
  if (parsed === undefined) return undefined;
  const about = run.settings.sources.length > 1 ? `${excerpt(sourceName(parsed.text.source))}: ` : '';
  const found = await reportErrors(printArticle(parsed, run), run.io, about);
  return found && { missing: found.missing.map((one) => ({ ...one, message: about + one.message })) };
}

/**
 * Reads and parses a source.
 *
 * @throws {ReaderError} when it cannot be read, or holds nothing to read
 */
async function parseSource(source: Source | undefined, run: Run): Promise<ParsedSource> {
  const text = await readText(source, run.settings.reading, run.io);
  const { format, by } = formatOf(text, run.settings.from);
  await announceLongReading(text, { format, seeksQuotations: seeksQuotations(run.settings) }, run.io);
  const parsed = await parseArticle(text.text, { format, ...(text.url !== undefined && { url: text.url }) });
  const read = { text, parsed, formatBy: by };
  if (hasText(parsed.article)) return read;
  const { reasonForNoText } = await import('../parse/without-text.js');
  const reason = reasonForNoText(text.text, parsed);
  if (reason === undefined) return read;
  await reportFindings(read, undefined, run);
  throw unreadable(text.source, new ReaderError('unsupported', reason));
}

async function printArticle(source: ParsedSource, run: Run): Promise<FoundView> {
  const { parsed, text } = source;
  const found = await selectView(parsed.article, run.settings.selection);
  await reportFindings(source, found.view, run);
  if (found.view !== undefined) {
    const origin = { input: neutralise(sourceName(text.source)), format: parsed.format };
    const title = titleAbove(found.view, run.settings, text.source);
    await run.printer.print(found.view, { ...origin, ...(title !== undefined && { title }) });
  }
  return found;
}

/** Gives the title that tells the outline or the quotations of one of several articles from those of the others. */
function titleAbove({ type, article }: View, settings: Settings, source: Source): string | undefined {
  if (settings.sources.length < 2 || type === 'article' || wantsWordsAlone(settings)) return undefined;
  return article.metadata.headline ?? neutralise(sourceTitle(source));
}

/** Tells whether quotations are part of what is wanted. */
function seeksQuotations({ selection, output }: Settings): boolean {
  return selection.show === 'quotations' || (selection.show === 'article' && output.type === 'json');
}

/** Reports with `--verbose` how a source was read, and the rules that gave the quotations of a view their speakers. */
async function reportFindings(source: ParsedSource, view: View | undefined, { settings, io }: Run): Promise<void> {
  if (!settings.verbose) return;
  const { describeReading, quotationsIn } = await import('./findings.js');
  const name = excerpt(sourceName(source.text.source));
  const quotations = quotationsIn(view, settings.output.type);
  for (const finding of describeReading({ ...source, quotations })) await writeMessage(io, `${name}: ${finding}`);
}

/** Finds the form of a source: the bundled article's is known; else it is the form asked for, else it is detected. */
function formatOf({ text, source, url, mediaType }: SourceText, from: Format | 'auto'): Detection {
  if (source.type === 'bundled') return { format: 'text', by: 'the program that it comes with' };
  if (from !== 'auto') return { format: from, by: '--from' };
  return detectFormat(text, { contentType: mediaType, name: url ?? sourceName(source) });
}
