import type { Format, Parsed } from '../article/parsed.js';
import { excerpt } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { neutralise } from '../article/safe-text.js';
import { hasText } from '../article/text.js';
import type { SourceText } from '../input/read-source.js';
import { type Source, sourceName, sourceTitle } from '../input/source.js';
import { unreadable } from '../input/unreadable.js';
import type { Detection } from '../parse/detect-format.js';
import { parseArticle } from '../parse/parse-article.js';
import type { SetPicture } from '../render/terminal/setting.js';
import type { Styles } from '../render/terminal/themes.js';
import type { View } from '../select/types.js';
import type { ReadLine } from './command-line.js';
import type { Io } from './io.js';
import { reportErrors, writeMessage } from './messages.js';
import { createPrinter, type Printer } from './printer.js';
import type { ExitCode } from './program-text.js';
import { type FoundView, missingMessages, selectView } from './select-view.js';
import { type Settings, settingsOf, wantsWordsAlone } from './settings.js';
import { aboutSource, announceLongReading, readText } from './source-text.js';

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
 * Reads every source of a command line in order and prints what is wanted of it; one that fails is reported and the rest go on.
 *
 * @throws {ReaderError} `usage` for a value that an option does not take
 */
export async function readSources({ sources: typed, options }: ReadLine, io: Io): Promise<ExitCode> {
  const settings = settingsOf(typed, options, io);
  const styles = await stylesFor(settings, io);
  const run: Run = { settings, io, printer: createPrinter(settings, io, styles) };
  const sources = settings.sources.length === 0 ? [undefined] : settings.sources;
  const views: FoundView[] = [];
  for (const source of sources) {
    const view = await readAndPrint(source, run);
    if (view !== undefined) views.push(view);
  }
  const shown = await run.printer.end();
  const messages = missingMessages(views);
  for (const message of messages) await writeMessage(io, message);
  return shown === 0 && (messages.length > 0 || views.length < sources.length) ? 1 : shown;
}

/** Gives the styles of pages in colours, and checks a theme that is asked for; without either nothing of it is loaded. */
async function stylesFor(settings: Settings, io: Io): Promise<Styles | undefined> {
  const { theme, output } = settings;
  if (theme === undefined && !mayHaveColors(output)) return undefined;
  const { chooseStyles } = await import('./theme-choice.js');
  return await chooseStyles(settings, io);
}

/** Tells whether a run shows colours, or may by a key. */
function mayHaveColors(output: Settings['output']): boolean {
  return output.type === 'read' || (output.type === 'terminal' && output.color > 0);
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
  const { format, by } = await formatOf(text, run.settings.from);
  await announceLongReading(text, { format, seeksQuotations: seeksQuotations(run.settings) }, run.io);
  const { whole } = run.settings;
  const parsed = await parseArticle(text.text, { ...aboutSource(text), format, whole });
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
    const setPicture = await picturesOf(found.view, text.source, run);
    await run.printer.print(found.view, {
      ...origin,
      ...(title !== undefined && { title }),
      ...(setPicture !== undefined && { setPicture }),
    });
  }
  return found;
}

/** Reads the pictures of a view where they are wanted. */
async function picturesOf(view: View, source: Source, { settings, io }: Run): Promise<SetPicture | undefined> {
  const { output, reading } = settings;
  if (output.type !== 'terminal' || !output.images) return undefined;
  const { readPictures } = await import('./pictures.js');
  return readPictures(view, { io, color: output.color, source, userAgent: reading.userAgent });
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
  const { describeReading, quotationsShown } = await import('./findings.js');
  const name = excerpt(sourceName(source.text.source));
  const quotations = quotationsShown(view, settings.output.type);
  for (const finding of describeReading({ ...source, quotations })) await writeMessage(io, `${name}: ${finding}`);
}

/** Finds the form of a source: the bundled article's is known; else it is the form asked for, else it is detected. */
async function formatOf({ text, source, url, mediaType }: SourceText, from: Format | 'auto'): Promise<Detection> {
  if (source.type === 'bundled') return { format: 'text', by: 'the program that it comes with' };
  if (from !== 'auto') return { format: from, by: '--from' };
  const { detectFormat } = await import('../parse/detect-format.js');
  return detectFormat(text, { contentType: mediaType, name: url ?? sourceName(source) });
}
