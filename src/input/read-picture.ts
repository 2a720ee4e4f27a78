import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ReaderError } from '../article/reader-error.js';
import { type FetchOptions, fetchPage } from './fetch-page.js';
import { fileBelow } from './file-below.js';
import type { Source, Web } from './source.js';
import { systemReason } from './unreadable.js';

/** The world that pictures come from, and the limits of a request. */
export interface PictureOptions extends Pick<FetchOptions, 'timeout' | 'userAgent'> {
  readonly web: Web;
}

/** No larger picture is read, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The media types of pictures that are asked for: RFC 9110, 12.5.1. */
const ACCEPT = 'image/png, image/jpeg;q=0.9';

/**
 * Reads a picture of an article: from the web, or, where its address is relative, from a file beside the article's own or below.
 *
 * @param source the source of the article
 * @returns its bytes; `undefined` for one that cannot be had, or has more than 10 MB
 */
export async function readPicture(
  address: string,
  source: Source,
  options: PictureOptions,
): Promise<Uint8Array | undefined> {
  try {
    if (/^https?:/i.test(address)) return await fetchPicture(address, options);
    return source.type === 'file' ? await pictureBeside(address, source.path) : undefined;
  } catch (error) {
    if (error instanceof ReaderError || systemReason(error) !== undefined) return undefined;
    throw error;
  }
}

async function fetchPicture(address: string, { web, ...limits }: PictureOptions): Promise<Uint8Array | undefined> {
  const answer = await fetchPage(address, web, { ...limits, mostBytes: MOST_BYTES, accept: ACCEPT });
  return 'kind' in answer ? undefined : answer.bytes;
}

async function pictureBeside(address: string, path: string): Promise<Uint8Array | undefined> {
  const file = fileBelow(address.replace(/[?#].*$/, ''), dirname(path));
  if (file === undefined) return undefined;
  const status = await stat(file);
  return status.isFile() && status.size <= MOST_BYTES ? await readFile(file) : undefined;
}
