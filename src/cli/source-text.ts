import type { Format } from '../article/parsed.js';
import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { type ReadOptions, readDefault, readSource, type SourceText } from '../input/read-source.js';
import { type Source, sourceName } from '../input/source.js';
import { isMissing } from '../input/unreadable.js';
import type { ParseOptions } from '../parse/parse-article.js';
import type { Io } from './io.js';
import { writeMessage } from './messages.js';

/** The work that reading a text takes. */
export interface ReadingTask {
  /** The form that it is read in. */
  readonly format: Format;
  /** Whether it is searched for quotations. */
  readonly seeksQuotations: boolean;
}

/** How long a user waits without being told for what, in milliseconds. */
const PATIENCE = 1000;

/**
 * How much text is read in a second, by its form, in UTF-16 code units. Measured with files of 1 and 2 MB made of news
 * articles, and with news pages of 200 to 300 kB: processor time of the built program on Node 20.20 with `--plain`.
 */
const READ_PER_SECOND: Readonly<Record<Format, number>> = { text: 2_000_000, markdown: 650_000, html: 700_000 };

/** How much text is searched for quotations in a second, in UTF-16 code units; measured so with `--quotes`. */
const SEARCHED_PER_SECOND = 900_000;

const FORMAT_NAMES: Readonly<Record<Format, string>> = { text: 'plain text', markdown: 'Markdown', html: 'HTML' };

/**
 * Reads a source; without one, standard input when text is piped in, else the bundled article. Whoever watches is told
 * what takes a while.
 *
 * @throws {ReaderError} as `readSource`
 */
export async function readText(source: Source | undefined, options: ReadOptions, io: Io): Promise<SourceText> {
  const { piped } = io.stdin;
  const world = { stdin: { piped, chunks: () => announcedInput(io) }, fetch: io.fetch, after: io.after };
  if (source !== undefined) {
    const read = readSource(source, world, options).catch((error) => suggestOption(error, source));
    const awaited = awaitedFor(source);
    return awaited === undefined ? await read : await whileWaitingFor(awaited, read, io);
  }
  const read = await readDefault(world, options);
  if (piped && read.source.type === 'bundled') {
    await writeMessage(io, 'standard input is empty: this is the article that comes with the program');
  }
  return read;
}

/** Gives what is known of a text beside itself, as far as it is of use to its parser. */
export function aboutSource({ url, frames, mailHeader }: SourceText): ParseOptions {
  return {
    ...(url !== undefined && { url }),
    ...(frames !== undefined && { frames }),
    ...(mailHeader !== undefined && { mailHeader }),
  };
}

/**
 * Says that a text takes a while to read, where somebody watches. It is said before, from the length of the text, since no
 * timer goes off while it is read.
 */
export async function announceLongReading({ text, source }: SourceText, work: ReadingTask, io: Io): Promise<void> {
  if (secondsFor(text.length, work) * 1000 < PATIENCE || !io.stderr.isTTY) return;
  const millions = (text.length / 1_000_000).toFixed(1);
  const what = `${millions} million characters of ${FORMAT_NAMES[work.format]}`;
  await writeMessage(io, `${sourceName(source)}: ${what} take a while to read`);
}

function secondsFor(length: number, { format, seeksQuotations }: ReadingTask): number {
  return length / READ_PER_SECOND[format] + (seeksQuotations ? length / SEARCHED_PER_SECOND : 0);
}

/**
 * Throws an error again; where a missing file has the name of an option, its message suggests the option.
 *
 * @throws the error, always
 */
async function suggestOption(error: unknown, source: Source): Promise<never> {
  if (source.type !== 'file' || !(error instanceof ReaderError) || !isMissing(error.cause)) throw error;
  const { intendedOption } = await import('./intended-option.js');
  const option = intendedOption(source.path);
  if (option === undefined) throw error;
  throw new ReaderError(error.code, `${error.message}; did you mean ${option}?`, { cause: error });
}

/** Says what a source is waited for from; a file may be a named pipe. Standard input is announced by itself. */
function awaitedFor(source: Source): string | undefined {
  if (source.type === 'url') return hostOf(source.url);
  return source.type === 'file' ? `text on ${quoted(source.path)}` : undefined;
}

/** Waits for a source, which may come drop by drop; a message says so when it takes a while. */
async function whileWaitingFor(awaited: string, read: Promise<SourceText>, io: Io): Promise<SourceText> {
  const cancel = announceLater(awaited, io);
  try {
    return await read;
  } finally {
    cancel();
  }
}

/** Gives the host of an address, with its port where it names one; any other text as it is. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Reads standard input; when nothing comes for a while, a message says that it is waited for. */
async function* announcedInput(io: Io): AsyncIterable<Uint8Array> {
  const ending = io.stdin.isTTY ? ', which Ctrl-D ends' : '';
  const cancel = announceLater(`text on standard input${ending}`, io);
  try {
    for await (const chunk of io.stdin.chunks()) {
      cancel();
      yield chunk;
    }
  } finally {
    cancel();
  }
}

/** Says after a while what is waited for, where somebody watches, unless the function that it returns is called before. */
function announceLater(awaited: string, io: Io): () => void {
  if (!io.stderr.isTTY) return () => {};
  return io.after(PATIENCE, () => void writeMessage(io, `waiting for ${awaited}`));
}
