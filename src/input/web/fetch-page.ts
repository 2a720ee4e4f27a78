import { ReaderError } from '../../article/reader-error.js';
import { readLimited } from '../read-limited.js';
import { ACCEPT_ENCODING, decompressionsOf } from './content-encoding.js';
import { type ContentType, contentTypeOf, notTextBut } from './content-type.js';
import { type Answer, followRedirects, webAddress } from './follow-redirects.js';
import { networkError } from './network-error.js';
import { statusReason } from './status-reason.js';
import type { Fetch, PageResponse, Web } from './web.js';

/** A page as it came. */
export interface Page {
  /** Decompressed, where the server said how it was compressed. */
  readonly bytes: Uint8Array;
  /** The address that it came from at last, without a fragment. */
  readonly url: string;
  /** Absent when the server does not say. */
  readonly contentType?: ContentType;
}

/** How a page is asked for. */
export interface FetchOptions {
  /** How long it may take, from the first connection to the last byte, in milliseconds. */
  readonly timeout: number;
  readonly userAgent: string;
  /** How many bytes it may have, decompressed. */
  readonly mostBytes: number;
}

/** What is read, the best first: RFC 9110, 12.5.1. */
const ACCEPT = 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8, */*;q=0.5';

/**
 * Fetches a page of the web.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, with the reason in a few words
 */
export async function fetchPage(address: string, web: Web, options: FetchOptions): Promise<Page> {
  const start = webAddress(address);
  const clock = new AbortController();
  const stopClock = web.after(options.timeout, () => clock.abort());
  const headers = { accept: ACCEPT, 'accept-encoding': ACCEPT_ENCODING, 'user-agent': options.userAgent };
  const ask: (url: URL) => ReturnType<Fetch> = (url) => web.fetch(url.href, { headers, signal: clock.signal });
  try {
    return await received(await followRedirects(start, ask), options.mostBytes);
  } catch (cause) {
    if (!clock.signal.aborted) throw networkError(cause);
    throw new ReaderError('unreadable', `it took more than ${options.timeout / 1000} seconds`, { cause });
  } finally {
    stopClock();
    // Whatever of the answer is not read is left where it is.
    clock.abort();
  }
}

async function received({ response, url }: Answer, mostBytes: number): Promise<Page> {
  if (!isWholePage(response.status)) throw new ReaderError('unreadable', statusReason(response.status));
  const contentType = contentTypeOf(response.headers['content-type'] ?? null);
  const other = contentType && notTextBut(contentType.mediaType);
  if (other !== undefined) throw new ReaderError('unsupported', `it is ${other}, not text`);
  const bytes = await bytesOf(response, mostBytes);
  url.hash = '';
  return { bytes, url: url.href, ...(contentType !== undefined && { contentType }) };
}

/** A part of the page, which was not asked for, is none: RFC 9110, 15.3. */
function isWholePage(status: number): boolean {
  return status >= 200 && status < 300 && status !== 206;
}

async function bytesOf({ headers, body }: PageResponse, mostBytes: number): Promise<Uint8Array> {
  const decompressions = decompressionsOf(headers['content-encoding']);
  const sent = await readLimited(body, mostBytes);
  // Where there is no page, nothing was compressed, whatever the header says.
  if (sent.length === 0) return sent;
  return decompressions.reduce((bytes, decompress) => decompress(bytes, mostBytes), sent);
}
