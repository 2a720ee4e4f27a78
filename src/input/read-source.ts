import { ReaderError } from '../article/reader-error.js';
import { readBundled } from './bundled.js';
import { type Decoded, decode } from './encoding/decode.js';
import { gunzip } from './gunzip.js';
import { mayBeData, mayBeOtherMarkup } from './kinds/may-be-other.js';
import type { Origin } from './kinds/refuse.js';
import { MOST_BYTES, readLimited } from './read-limited.js';
import type { Source, UrlSource } from './source.js';
import type { StandardInput } from './standard-input.js';
import { isMissing, unreadable } from './unreadable.js';
import type { Page } from './web/fetch-page.js';
import type { Web } from './web/web.js';

/** The text of a source, how it was written down, and what the server that it comes from says of it. */
export interface SourceText extends Decoded {
  readonly source: Source;
  /** Of a page on the web: the address that it came from at last. */
  readonly url?: string;
  /** Of a page on the web: what the server says that it is, `text/html`. */
  readonly mediaType?: string;
}

/** The world, as far as sources come from it. */
export interface Surroundings extends Web {
  readonly stdin: StandardInput;
}

/** How sources are read. */
export interface ReadOptions {
  /** The label of their encoding; found out for each when absent. */
  readonly encoding?: string;
  /** Whether a text is read whatever it is, a feed for one; never data that is no text. */
  readonly asItStands?: boolean;
  /** How long a page on the web may take, in milliseconds. */
  readonly timeout: number;
  /** Who asks for a page on the web. */
  readonly userAgent: string;
}

/** Bytes as they came; gzip is not undone yet. */
type Received = Pick<Page, 'bytes'> & Partial<Page> & { readonly path?: string };

/** The most that is read of a page on the web, in bytes, before and after decompression. */
const MOST_WEB_BYTES = 20 * 1024 * 1024;

/**
 * Reads a source to its end: undoes gzip, decodes the bytes.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, with the source and the reason in one sentence
 */
export async function readSource(source: Source, world: Surroundings, options: ReadOptions): Promise<SourceText> {
  const read = await textOf(source, world, options);
  if (isBlank(read)) throw unreadable(source, new ReaderError('unreadable', 'it is empty'));
  return read;
}

/**
 * Reads what a user means who names no source: standard input when it is a pipe or a file that carries text, else the
 * bundled article.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, as `readSource`
 */
export async function readDefault(world: Surroundings, options: ReadOptions): Promise<SourceText> {
  const piped = world.stdin.piped ? await textOf({ type: 'stdin' }, world, options) : undefined;
  return piped === undefined || isBlank(piped) ? await textOf({ type: 'bundled' }, world, options) : piped;
}

async function textOf(source: Source, world: Surroundings, options: ReadOptions): Promise<SourceText> {
  try {
    const { bytes, path, url, contentType } = await bytesOf(source, world, options);
    const unpacked = await gunzip(bytes, mostBytes(source));
    const origin: Origin = { source, path, url, isPacked: unpacked !== bytes };
    if (mayBeData(unpacked)) (await import('./kinds/refuse.js')).refuseData(unpacked, origin);
    // The bundled article is not the user's: its encoding is known.
    const asked = source.type === 'bundled' ? undefined : options.encoding;
    const decoded = decode(unpacked, { asked, header: contentType?.charset });
    const isOther = options.asItStands !== true && mayBeOtherMarkup(decoded.text);
    if (isOther) (await import('./kinds/refuse.js')).refuseMarkup(decoded.text, origin);
    return {
      source,
      ...decoded,
      ...(url !== undefined && { url }),
      ...(contentType !== undefined && { mediaType: contentType.mediaType }),
    };
  } catch (cause) {
    throw unreadable(source, cause);
  }
}

async function bytesOf(source: Source, world: Surroundings, options: ReadOptions): Promise<Received> {
  switch (source.type) {
    case 'bundled':
      return { bytes: await readBundled() };
    case 'stdin':
      return { bytes: await readLimited(world.stdin.chunks(), mostBytes(source)) };
    case 'file':
      return await readFile(source.path, mostBytes(source));
    case 'url':
      return await fetched(source, world, options);
  }
}

/** Reads the file of a name, else, where there is none, the one that the name is an address of. */
async function readFile(name: string, mostBytes: number): Promise<Received> {
  const { createReadStream } = await import('node:fs');
  try {
    return { bytes: await readLimited(createReadStream(name), mostBytes) };
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    const { pathMeant } = await import('./path-meant.js');
    const path = pathMeant(name);
    if (path === undefined) throw cause;
    return { path, bytes: await readLimited(createReadStream(path), mostBytes) };
  }
}

/** Fetches a page; where the server says that it is no text, the error says how to come by its text. */
async function fetched(source: UrlSource, world: Surroundings, options: ReadOptions): Promise<Received> {
  const { fetchPage } = await import('./web/fetch-page.js');
  try {
    return await fetchPage(source.url, world, { ...options, mostBytes: mostBytes(source) });
  } catch (cause) {
    const { kindRefused } = await import('./web/content-type.js');
    const kind = kindRefused(cause);
    if (kind === undefined) throw cause;
    throw (await import('./kinds/refuse.js')).refusal(kind, { source, isPacked: false }, cause);
  }
}

function mostBytes({ type }: Source): number {
  return type === 'url' ? MOST_WEB_BYTES : MOST_BYTES;
}

function isBlank({ text }: Decoded): boolean {
  return !/\S/.test(text);
}
