import { ReaderError } from '../article/reader-error.js';
import type { SourceText } from '../input/read-source.js';
import { type Source, sourceName } from '../input/source.js';
import { type Detection, detectFormat } from '../parse/detect-format.js';
import { neutralise } from '../parse/neutralise.js';
import { parseArticle } from '../parse/parse-article.js';
import type { Format } from '../parse/types.js';
import type { View } from '../select/types.js';
import { type Choice, choose, unmet } from './choose.js';
import type { Io } from './io.js';
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

/** Reads every source in order and prints what is wanted of it; one that fails is reported and the rest go on. */
export async function readSources(settings: Settings, io: Io): Promise<ExitCode> {
  const run: Run = { settings, io, printer: createPrinter(settings, io) };
  const sources = settings.sources.length === 0 ? [undefined] : settings.sources;
  const choices: Choice[] = [];
  for (const source of sources) {
    const choice = await readOne(source, run);
    if (choice !== undefined) choices.push(choice);
  }
  await run.printer.end();
  const messages = unmet(choices);
  for (const message of messages) await say(io, message);
  return messages.length > 0 || choices.length < sources.length ? 1 : 0;
}

/** What a source has of what is wanted, once it is printed; `undefined` when that failed, which is then reported. */
async function readOne(source: Source | undefined, run: Run): Promise<Choice | undefined> {
  const text = await orReport(sourceText(source, run.settings.reading, run.io), run.io);
  if (text === undefined) return undefined;
  const about = run.settings.sources.length > 1 ? `${sourceName(text.source)}: ` : '';
  const choice = await orReport(printArticle(text, run), run.io, about);
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

async function printArticle(text: SourceText, { settings, io, printer }: Run): Promise<Choice> {
  const name = sourceName(text.source);
  const { format, by } = formatOf(text, settings.from);
  const parsed = await parseArticle(text.text, { format, ...(text.url !== undefined && { url: text.url }) });
  const choice = await choose(parsed.article, settings.selection);
  if (settings.verbose) {
    const { findings, quotationsShown } = await import('./findings.js');
    const quotations = quotationsShown(choice.view, settings.output.type);
    for (const finding of findings({ text, formatBy: by, parsed, quotations })) await say(io, `${name}: ${finding}`);
  }
  if (choice.view !== undefined) {
    const origin = { input: neutralise(name), format: parsed.format };
    const title = titleAbove(choice.view, settings, origin.input);
    await printer.print(
      await renderView(choice.view, settings.output, { ...origin, ...(title !== undefined && { title }) }),
    );
  }
  return choice;
}

/** What tells the outline or the quotations of one of several articles from those of the others. */
function titleAbove({ type, article }: View, settings: Settings, input: string): string | undefined {
  if (settings.sources.length < 2 || type === 'article' || wantsWordsAlone(settings)) return undefined;
  return article.metadata.headline ?? input;
}

/** The form of a source: that of the bundled article is known; else the one asked for, else what it is found to be. */
function formatOf({ text, source, url, mediaType }: SourceText, from: Format | 'auto'): Detection {
  if (source.type === 'bundled') return { format: 'text', by: 'the program that it comes with' };
  if (from !== 'auto') return { format: from, by: '--from' };
  return detectFormat(text, { contentType: mediaType, name: url ?? sourceName(source) });
}
