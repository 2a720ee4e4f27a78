import { ReaderError } from '../article/reader-error.js';
import { type ReadOptions, readDefault, readSource, type SourceText } from '../input/read-source.js';
import type { Source } from '../input/source.js';
import { isMissing } from '../input/unreadable.js';
import type { Io } from './io.js';
import { say } from './say.js';

/** After how long a line says what is waited for, in milliseconds. */
const PATIENCE = 1000;

/** Reads a source; without one, what is piped in, else the bundled article. */
export async function sourceText(source: Source | undefined, options: ReadOptions, io: Io): Promise<SourceText> {
  const stdin = { ...io.stdin, chunks: () => announced(io) };
  const world = { stdin, fetch: io.fetch, after: io.after };
  if (source !== undefined) {
    const read = readSource(source, world, options).catch((error) => withOption(error, source));
    return source.type === 'url' ? await whileWaitingFor(hostOf(source.url), read, io) : await read;
  }
  const read = await readDefault(world, options);
  if (stdin.piped && read.source.type === 'bundled') {
    await say(io, 'standard input is empty: this is the article that comes with the program');
  }
  return read;
}

/** Waits for a page, which may come drop by drop; a line says so when it takes a while. */
async function whileWaitingFor(host: string, page: Promise<SourceText>, io: Io): Promise<SourceText> {
  const cancel = announceLater(host, io);
  try {
    return await page;
  } finally {
    cancel();
  }
}

/**
 * Says which option is meant by the name of a file that there is not.
 *
 * @throws the error, always
 */
async function withOption(error: unknown, source: Source): Promise<never> {
  if (source.type !== 'file' || !(error instanceof ReaderError) || !isMissing(error.cause)) throw error;
  const { optionMeant } = await import('./option-meant.js');
  const option = optionMeant(source.path);
  if (option === undefined) throw error;
  throw new ReaderError(error.code, `${error.message}; did you mean ${option}?`, { cause: error });
}

/** Standard input; when nothing comes for a while, a line says that it is waited for. */
async function* announced(io: Io): AsyncIterable<Uint8Array> {
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

/** Says after a while what is waited for, where somebody watches, unless what it returns is called before. */
function announceLater(awaited: string, io: Io): () => void {
  if (!io.stderr.isTTY) return () => {};
  return io.after(PATIENCE, () => void say(io, `waiting for ${awaited}`));
}

/** The host of an address, with its port where it names one; of what is no address, all of it. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
