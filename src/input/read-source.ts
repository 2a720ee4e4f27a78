import { ReaderError } from '../article/reader-error.js';
import { readBundled } from './bundled.js';
import { type Decoded, decode } from './decode.js';
import { gunzip } from './gunzip.js';
import { readLimited } from './read-limited.js';
import type { Source } from './source.js';
import type { StandardInput } from './standard-input.js';
import { unreadable } from './unreadable.js';

/** The text of a source, and how it was written down. */
export interface SourceText extends Decoded {
  readonly source: Source;
}

/**
 * Reads a source to its end: undoes gzip, decodes the bytes.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, with the source and the reason in one sentence
 */
export async function readSource(source: Source, stdin: StandardInput): Promise<SourceText> {
  const read = await textOf(source, stdin);
  if (isBlank(read)) throw unreadable(source, new ReaderError('unreadable', 'it is empty'));
  return read;
}

/**
 * Reads what a user means who names no source: standard input when it is a pipe or a file that carries text, else the
 * bundled article.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, as `readSource`
 */
export async function readDefault(stdin: StandardInput): Promise<SourceText> {
  const piped = stdin.piped ? await textOf({ type: 'stdin' }, stdin) : undefined;
  return piped === undefined || isBlank(piped) ? await textOf({ type: 'bundled' }, stdin) : piped;
}

async function textOf(source: Source, stdin: StandardInput): Promise<SourceText> {
  try {
    const bytes = await gunzip(await bytesOf(source, stdin));
    return { source, ...decode(bytes) };
  } catch (cause) {
    throw unreadable(source, cause);
  }
}

async function bytesOf(source: Source, stdin: StandardInput): Promise<Uint8Array> {
  switch (source.type) {
    case 'bundled':
      return await readBundled();
    case 'stdin':
      return await readLimited(stdin.chunks());
    case 'file': {
      const { createReadStream } = await import('node:fs');
      return await readLimited(createReadStream(source.path));
    }
    case 'url':
      throw new ReaderError('unsupported', 'pages on the web are not supported yet');
  }
}

function isBlank({ text }: Decoded): boolean {
  return !/\S/.test(text);
}
