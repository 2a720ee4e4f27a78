import { createReadStream, readFileSync } from 'node:fs';
import type { PageFrames } from '../article/parsed.js';
import { ReaderError } from '../article/reader-error.js';
import { type Decoded, decode } from './encoding/decode.js';
import type { Page } from './fetch-page.js';
import { mayBeData, mayBeMessage, mayBeOtherMarkup } from './kinds/quick-checks.js';
import type { Origin } from './kinds/refuse.js';
import { readLimited } from './read-limited.js';
import type { Source, Surroundings, UrlSource } from './source.js';
import { isMissing, unreadable } from './unreadable.js';

/** The text of a source, how it was written in bytes, and what its server says of it. */
export interface SourceText extends Decoded {
  readonly source: Source;
  /** Of a page on the web: the address that it came from at last; of one that was saved, that it was saved from. */
  readonly url?: string;
  /** Of a page on the web, or in a message: the media type that its server or its part gives, `text/html`. */
  readonly mediaType?: string;
  /** The kind of message that it was taken out of: a page saved in one file (MHTML), or a mail of several parts. */
  readonly message?: 'saved-page' | 'mail';
  /** The other pages in the file of a page that was saved, or in the folder beside it, which it may show in frames. */
  readonly frames?: PageFrames;
  /** The header of a mail in HTML, a field a line; before a mail in plain text it stands in the text. */
  readonly mailHeader?: string;
  /** The parts of a mail that are not read. */
  readonly leftOut?: readonly string[];
}

/** The ways to read sources. */
export interface ReadOptions {
  /** The label of their encoding; it is found out for each when absent. */
  readonly encoding?: string;
  /** Whether a text is read whatever it is, a feed for one; never data that is no text. */
  readonly asItStands?: boolean;
  /** How long a page on the web may take, in milliseconds. */
  readonly timeout: number;
  /** The name of the program that asks for a page on the web. */
  readonly userAgent: string;
}

/** Bytes as they came, before gzip is undone. */
type Received = Pick<Page, 'bytes'> & Partial<Page> & { readonly path?: string };

/** The most that is read of a page on the web, in bytes, before and after decompression. */
const MOST_WEB_BYTES = 20 * 1024 * 1024;

/** The most that is read from a file or standard input, in bytes, before and after decompression: some thirty novels. */
export const MOST_BYTES: number = 32 * 1024 * 1024;

/** The article that comes with the reader. This file stands two folders deep, in the source and as built. */
const BUNDLED = `${import.meta.dirname}/../../data/article.txt`;

/** The beginning of gzip data: RFC 1952, 2.3.1. */
const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * Reads a source to its end: undoes gzip, takes a page or a mail out of a message of several parts, decodes the bytes.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, with the source and the reason in one sentence
 */
export async function readSource(source: Source, world: Surroundings, options: ReadOptions): Promise<SourceText> {
  const read = await readText(source, world, options);
  if (isBlank(read)) throw unreadable(source, new ReaderError('unreadable', 'it is empty'));
  return read;
}

/**
 * Reads the source of a user who names none: standard input when it is a pipe or a file that carries text, else the
 * bundled article.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, as `readSource`
 */
export async function readDefault(world: Surroundings, options: ReadOptions): Promise<SourceText> {
  const piped = world.stdin.piped ? await readText({ type: 'stdin' }, world, options) : undefined;
  return piped === undefined || isBlank(piped) ? await readText({ type: 'bundled' }, world, options) : piped;
}

async function readText(source: Source, world: Surroundings, options: ReadOptions): Promise<SourceText> {
  try {
    const { bytes, path, url, contentType } = await readBytes(source, world, options);
    const unpacked = await unpack(bytes, mostBytes(source));
    const origin: Origin = { source, path, url, isPacked: unpacked !== bytes };
    if (mayBeData(unpacked)) (await import('./kinds/refuse.js')).refuseData(unpacked, origin);
    const from = { source, ...(url !== undefined && { url }) };
    if (mayBeMessage(unpacked, contentType?.mediaType)) {
      const message = await (await import('./message/read-message.js')).readMessage(unpacked, options);
      if (message !== undefined) return { ...from, ...message };
    }
    // The bundled article is not the user's: its encoding is known.
    const asked = source.type === 'bundled' ? undefined : options.encoding;
    const decoded = decode(unpacked, { asked, header: contentType?.charset });
    const isOther = options.asItStands !== true && mayBeOtherMarkup(decoded.text);
    if (isOther) (await import('./kinds/refuse.js')).refuseMarkup(decoded.text, origin);
    if (source.type === 'file' && mayHaveFrames(decoded.text)) {
      const { framesBeside } = await import('./frames-beside.js');
      return { ...from, ...decoded, frames: await framesBeside(decoded.text, path ?? source.path) };
    }
    return { ...from, ...decoded, ...(contentType !== undefined && { mediaType: contentType.mediaType }) };
  } catch (cause) {
    throw unreadable(source, cause);
  }
}

async function readBytes(source: Source, world: Surroundings, options: ReadOptions): Promise<Received> {
  switch (source.type) {
    case 'bundled':
      return { bytes: readFileSync(BUNDLED) };
    case 'stdin':
      return { bytes: await readLimited(world.stdin.chunks(), mostBytes(source)) };
    case 'file':
      return await readNamedFile(source.path, mostBytes(source));
    case 'url':
      return await fetchSource(source, world, options);
  }
}

/** Reads the file of a name; where there is none, the file that the name is an address of. */
async function readNamedFile(name: string, mostBytes: number): Promise<Received> {
  try {
    return { bytes: await readLimited(createReadStream(name), mostBytes) };
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    const { intendedPath } = await import('./intended-path.js');
    const path = intendedPath(name);
    if (path === undefined) throw cause;
    return { path, bytes: await readLimited(createReadStream(path), mostBytes) };
  }
}

/** Fetches a page; where its server says that it is no text, the error says how to come by its text. */
async function fetchSource(source: UrlSource, world: Surroundings, options: ReadOptions): Promise<Received> {
  const { fetchPage } = await import('./fetch-page.js');
  const page = await fetchPage(source.url, world, { ...options, mostBytes: mostBytes(source) });
  if (!('kind' in page)) return page;
  throw (await import('./kinds/refuse.js')).refusal(page.kind, { source, isPacked: false });
}

/** Undoes gzip where the bytes begin as gzip data does; gives any other bytes back as they are. */
async function unpack(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  if (GZIP_MAGIC.some((byte, index) => bytes[index] !== byte)) return bytes;
  const { fromGzip } = await import('./decompress.js');
  return fromGzip(bytes, mostBytes);
}

function mostBytes({ type }: Source): number {
  return type === 'url' ? MOST_WEB_BYTES : MOST_BYTES;
}

/** A larger page is read whole, without its frames; in UTF-16 code units. */
const LARGEST_WITH_FRAMES = 5_000_000;

function mayHaveFrames(text: string): boolean {
  return (
    text.length <= LARGEST_WITH_FRAMES && ['<iframe', '<frame', '<IFRAME', '<FRAME'].some((tag) => text.includes(tag))
  );
}

function isBlank({ text }: Decoded): boolean {
  return !/\S/.test(text);
}
