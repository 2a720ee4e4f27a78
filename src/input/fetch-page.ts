import { STATUS_CODES } from 'node:http';
import { ReaderError } from '../../article/reader-error.js';
import { ACCEPT_ENCODING, decompressionsOf } from '../decompress.js';
import type { Kind } from '../kinds/kinds.js';
import { readLimited } from '../read-limited.js';
import type { Fetch, PageResponse, Web } from '../source.js';
import { systemReason } from '../unreadable.js';
import { type ContentType, kindOfMediaType, parseContentType } from './content-type.js';
import { type Answer, followRedirects, webAddress } from './follow-redirects.js';

/** A page as a server sends it. */
export interface Page {
  /** Decompressed, where the server said how it was compressed. */
  readonly bytes: Uint8Array;
  /** The address that it came from at last, without a fragment. */
  readonly url: string;
  /** Absent when the server does not say. */
  readonly contentType?: ContentType;
}

/** An answer that is left unread, for its server says that it is no text. */
export interface OtherData {
  readonly kind: Kind;
}

/** The limits of a request, and who asks. */
export interface FetchOptions {
  /** How long it may take, from the first connection to the last byte, in milliseconds. */
  readonly timeout: number;
  readonly userAgent: string;
  /** How many bytes it may have, decompressed. */
  readonly mostBytes: number;
}

/** The media types that are read, the best first: RFC 9110, 12.5.1. */
const ACCEPT = 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8, */*;q=0.5';

/** The reasons why no whole answer came, in a reader's words, by the codes of the system, of OpenSSL and of Node's HTTP client. */
const NETWORK_REASONS: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^(?:ENOTFOUND|EAI_NODATA|EAI_NONAME)$/, 'no such host'],
  [/^EAI_/, 'the name of its host cannot be looked up: is there a network?'],
  [/^ECONNREFUSED$/, 'the connection was refused'],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_INVALID_EOF_STATE)$/,
    'the connection broke off before the page was whole',
  ],
  [
    /^(?:ENETUNREACH|EHOSTUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EINVAL)$/,
    'its host cannot be reached: is there a network?',
  ],
  [/^(?:EACCES|EPERM)$/, 'this system does not allow the connection'],
  [/^ETIMEDOUT$/, 'its host does not answer'],
  [/^CERT_HAS_EXPIRED$/, 'its certificate has expired'],
  [/^CERT_NOT_YET_VALID$/, 'its certificate is not valid yet: is the clock of this machine right?'],
  [/^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, 'its certificate is for another host'],
  [/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/, 'its certificate is signed by itself'],
  [/CERT|CRL|INVALID_CA|UNABLE_TO_|PATH_LENGTH|INVALID_PURPOSE|^ERR_TLS/, 'its certificate cannot be trusted'],
  [/^(?:EPROTO|ERR_SSL_)/, 'no secure connection can be made: does its host speak HTTPS on this port?'],
  [/^HPE_HEADER_OVERFLOW$/, "the header of the server's answer is too large"],
  [/^HPE_/, "the server's answer is not HTTP, or broken"],
];

/** The commonest statuses in a reader's words: RFC 9110, 15. */
const STATUS_REASONS: Readonly<Record<number, string>> = {
  206: 'the server sends only a part of it',
  401: 'the server wants a password',
  402: 'the server wants to be paid',
  403: 'the server refuses it',
  404: 'no such page',
  410: 'the page is gone',
  429: 'the server has been asked too often',
  451: 'the page is withheld for legal reasons',
};

/**
 * Fetches a page of the web, and reads it unless its server says that it is no text.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, with the reason in a few words
 */
export async function fetchPage(address: string, web: Web, options: FetchOptions): Promise<Page | OtherData> {
  const start = webAddress(address);
  const clock = new AbortController();
  const stopClock = web.after(options.timeout, () => clock.abort());
  const headers = { accept: ACCEPT, 'accept-encoding': ACCEPT_ENCODING, 'user-agent': options.userAgent };
  let current = new AbortController();
  const ask: (url: URL) => ReturnType<Fetch> = (url) => {
    // The answer that led here is not read, and its server may keep the connection open.
    current.abort();
    current = new AbortController();
    return web.fetch(url.href, { headers, signal: AbortSignal.any([clock.signal, current.signal]) });
  };
  try {
    return await readAnswer(await followRedirects(start, ask), options.mostBytes);
  } catch (cause) {
    if (!clock.signal.aborted) throw networkError(cause);
    throw new ReaderError('unreadable', `it took more than ${options.timeout / 1000} seconds`, { cause });
  } finally {
    stopClock();
    // The rest of an answer that was not read to its end is not waited for.
    clock.abort();
  }
}

async function readAnswer({ response, url }: Answer, mostBytes: number): Promise<Page | OtherData> {
  if (!isWholePage(response.status)) throw new ReaderError('unreadable', statusReason(response.status));
  const contentType = parseContentType(response.headers['content-type'] ?? null);
  const kind = contentType && kindOfMediaType(contentType.mediaType);
  if (kind !== undefined) return { kind };
  const bytes = await bytesOf(response, mostBytes);
  url.hash = '';
  return { bytes, url: url.href, ...(contentType !== undefined && { contentType }) };
}

/** Tells a page from a part of one, which was not asked for: RFC 9110, 15.3. */
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

/** Says why a page cannot be had whose server answers with this status: `no such page (404 Not Found)`. */
function statusReason(status: number): string {
  const meaning = STATUS_REASONS[status] ?? (status < 500 ? 'the server sends no page' : 'the server has failed');
  return `${meaning} (${[status, STATUS_CODES[status]].filter(Boolean).join(' ')})`;
}

/**
 * Makes the error for a failed connection, or for a broken answer, in a reader's words.
 *
 * @throws the error itself when it is no such failure: a bug
 */
export function networkError(error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  if (!isFailure(error)) throw error;
  const reason = NETWORK_REASONS.find(([pattern]) => pattern.test(error.code))?.[1];
  const message = reason ?? `the connection failed: ${systemReason(error) ?? error.message}`;
  return new ReaderError('unreadable', message, { cause: error });
}

/** Tells whether an error comes from outside: it has a code, and is no misuse of a function. */
function isFailure(error: unknown): error is Error & { readonly code: string } {
  if (error instanceof TypeError || error instanceof RangeError) return false;
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
