import { excerpt } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { hasText } from '../article/text.js';
import type { SourceText } from '../input/read-source.js';
import { type Source, sourceName } from '../input/source.js';
import { unreadable } from '../input/unreadable.js';
import { type Detection, detectFormat } from '../parse/detect-format.js';
import { neutralise } from '../parse/neutralise.js';
import { parseArticle } from '../parse/parse-article.js';
import type { Format, Parsed } from '../parse/types.js';
import type { View } from '../select/types.js';
import { type Choice, choose, unmet } from './choose.js';
import type { Io } from './io.js';
import { announceLongReading } from './long-reading.js';
import { createPrinter, type Printer } from './printer.js';
import { renderView } from './render-view.js';
import type { ExitCode } from './run.js';
import { say } from './say.js';
import { type Settings, wantsWordsAlone } from './settings.js';
import { sourceText } from './source-text.js';

/** What every source of one run is read with. */
interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly printer: Printer;
}

/** A source as it was read and parsed. */
interface ParsedSource {
  readonly text: SourceText;
  readonly parsed: Parsed;
  /** What told its form, as it follows "by". */
  readonly formatBy: string;
}

/** Reads every source in order and prints what is wanted of it; one that fails is reported and the rest go on. */
export async function readSources(settings: Settings, io: Io): Promise<ExitCode> {
  const run: Run = { settings, io, printer: createPrinter(settings, io) };
  const sources = settings.sources.length === 0 ? [undefined] : settings.sources;
  const choices: Choice[] = [];
  for (const source of sources) {
    const choice = await readOne(source, run);
    if (choice !== undefined) choices.push(choice);
  }
  const shown = await run.printer.end();
  const messages = unmet(choices);
  for (const message of messages) await say(io, message);
  return shown && messages.length === 0 && choices.length === sources.length ? 0 : 1;
}

/** What a source has of what is wanted, once it is printed; `undefined` when that failed, which is then reported. */
async function readOne(source: Source | undefined, run: Run): Promise<Choice | undefined> {
  const parsed = await orReport(parseSource(source, run), run.io);
  if (parsed === undefined) return undefined;
  const about = run.settings.sources.length > 1 ? `${excerpt(sourceName(parsed.text.source))}: ` : '';
  const choice = await orReport(printArticle(parsed, run), run.io, about);
  return choice && { missing: choice.missing.map((one) => ({ ...one, message: about + one.message })) };
}

/** Waits for a step; a mistake of the user's that ends it is reported. */
async function orReport<Result>(step: Promise<Result>, io: Io, about = ''): Promise<Result | undefined> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    await say(io, about + error.message);
    return undefined;
  }
}

/**
 * Reads and parses a source.
 *
 * @throws {ReaderError} when it cannot be read, or holds nothing to read
 */
async function parseSource(source: Source | undefined, run: Run): Promise<ParsedSource> {
  const text = await sourceText(source, run.settings.reading, run.io);
  const { format, by } = formatOf(text, run.settings.from);
  await announceLongReading(text, { format, seeksQuotations: seeksQuotations(run.settings) }, run.io);
  const parsed = await parseArticle(text.text, { format, ...(text.url !== undefined && { url: text.url }) });
  const read = { text, parsed, formatBy: by };
  if (hasText(parsed.article)) return read;
  const { whyWithoutText } = await import('./without-text.js');
  const reason = whyWithoutText(text.text, parsed);
  if (reason === undefined) return read;
  await sayFindings(read, undefined, run);
  throw unreadable(text.source, new ReaderError('unsupported', reason));
}

async function printArticle(source: ParsedSource, run: Run): Promise<Choice> {
  const { parsed, text } = source;
  const { output, selection } = run.settings;
  const choice = await choose(parsed.article, selection);
  await sayFindings(source, choice.view, run);
  if (choice.view !== undefined) {
    const origin = { input: neutralise(sourceName(text.source)), format: parsed.format };
    const title = titleAbove(choice.view, run.settings, origin.input);
    await run.printer.print(
      await renderView(choice.view, output, { ...origin, ...(title !== undefined && { title }) }),
    );
  }
  return choice;
}

/** What tells the outline or the quotations of one of several articles from those of the others. */
function titleAbove({ type, article }: View, settings: Settings, input: string): string | undefined {
  if (settings.sources.length < 2 || type === 'article' || wantsWordsAlone(settings)) return undefined;
  return article.metadata.headline ?? input;
}

/** Whether what is wanted has quotations in it. */
function seeksQuotations({ selection, output }: Settings): boolean {
  return selection.show === 'quotations' || (selection.show === 'article' && output.type === 'json');
}

/** Says with `--verbose` how a source was read, and why the quotations that a view shows have their speakers. */
async function sayFindings(source: ParsedSource, view: View | undefined, { settings, io }: Run): Promise<void> {
  if (!settings.verbose) return;
  const { findings, quotationsShown } = await import('./findings.js');
  const name = excerpt(sourceName(source.text.source));
  const quotations = quotationsShown(view, settings.output.type);
  for (const finding of findings({ ...source, quotations })) await say(io, `${name}: ${finding}`);
}

/** The form of a source: that of the bundled article is known; else the one asked for, else what it is found to be. */
function formatOf({ text, source, url, mediaType }: SourceText, from: Format | 'auto'): Detection {
  if (source.type === 'bundled') return { format: 'text', by: 'the program that it comes with' };
  if (from !== 'auto') return { format: from, by: '--from' };
  return detectFormat(text, { contentType: mediaType, name: url ?? sourceName(source) });
}
