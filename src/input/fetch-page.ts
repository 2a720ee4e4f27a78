import { STATUS_CODES } from 'node:http';
import { excerpt, quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { ACCEPT_ENCODING, decompressionsOf } from './decompress.js';
import { type ContentType, kindOfMediaType, parseContentType } from './kinds/content-type.js';
import type { UnreadableKind } from './kinds/kinds.js';
import { readLimited } from './read-limited.js';
import type { FetchWithoutRedirect, PageResponse, Web } from './source.js';
import { systemReason } from './unreadable.js';

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
  readonly kind: UnreadableKind;
}

/** The limits of a request, and who asks. */
export interface FetchOptions {
  /** How long it may take, from the first connection to the last byte, in milliseconds. */
  readonly timeout: number;
  readonly userAgent: string;
  /** How many bytes it may have, decompressed. */
  readonly mostBytes: number;
  /** The media types to ask for, as RFC 9110, 12.5.1, writes them, and then whatever comes is read; when absent, those of pages. */
  readonly accept?: string;
}

/** The media types of pages that are read, the best first: RFC 9110, 12.5.1. */
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

/** The answer of a server, and the address that it answers for. */
interface Answer {
  readonly response: PageResponse;
  readonly url: URL;
}

/** The most redirects that are followed. */
const MOST_REDIRECTS = 10;

/** The statuses that lead elsewhere: RFC 9110, 15.4. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** An address with a port. */
const PORT = /^(?:https?:)?\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i;

/** The highest port that there is: RFC 9293, 3.1. */
const MOST_PORT = 2 ** 16 - 1;

/**
 * Fetches a page of the web, and reads it unless its server says that it is no text.
 *
 * @throws {ReaderError} `unreadable` or `unsupported`, with the reason in a few words
 */
export async function fetchPage(address: string, web: Web, options: FetchOptions): Promise<Page | OtherData> {
  const start = webAddress(address);
  const clock = new AbortController();
  const stopClock = web.after(options.timeout, () => clock.abort());
  const headers = {
    accept: options.accept ?? ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
    'user-agent': options.userAgent,
  };
  let current = new AbortController();
  const ask: (url: URL) => ReturnType<FetchWithoutRedirect> = (url) => {
    // The answer that led here is not read, and its server may keep the connection open.
    current.abort();
    current = new AbortController();
    return web.fetch(url.href, { headers, signal: AbortSignal.any([clock.signal, current.signal]) });
  };
  try {
    return await readAnswer(await followRedirects(start, ask), options);
  } catch (cause) {
    if (!clock.signal.aborted) throw networkError(cause);
    throw new ReaderError('unreadable', `it took more than ${options.timeout / 1000} seconds`, { cause });
  } finally {
    stopClock();
    // The rest of an answer that was not read to its end is not waited for.
    clock.abort();
  }
}

/**
 * Asks for an address, and for those that the answers lead to, until one leads no further.
 *
 * @param ask asks for one address and follows nothing
 * @throws {ReaderError} `unreadable` beyond ten redirects, and when one leads to no address on the web
 */
async function followRedirects(start: URL, ask: (url: URL) => Promise<PageResponse>): Promise<Answer> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await ask(url);
    const location = REDIRECTS.includes(response.status) ? response.headers['location'] : undefined;
    if (location === undefined) return { response, url };
    url = webAddress(utf8Of(location), url);
  }
  throw new ReaderError('unreadable', `it redirects more than ${MOST_REDIRECTS} times`);
}

/**
 * Reads an address on the web.
 *
 * @param base the address that it is relative to
 * @throws {ReaderError} `unreadable` when it is no such address, or carries a user name or a password, which are not sent
 */
function webAddress(typed: string, base?: URL): URL {
  const led = base === undefined ? 'it is' : `it redirects to ${quoted(typed)}, which is`;
  const port = impossiblePort(typed);
  if (port !== undefined) {
    throw new ReaderError(
      'unreadable',
      `${led} an address with port ${excerpt(port)}, and ports go from 1 to ${MOST_PORT}`,
    );
  }
  const url = URL.canParse(typed, base?.href) ? new URL(typed, base) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new ReaderError('unreadable', `${led} no valid address on the web`);
  }
  if (url.username === '' && url.password === '') return url;
  const secret = url.password === '' ? 'user name' : 'password';
  throw new ReaderError('unsupported', `${led} an address with a ${secret} in it, and none is sent`);
}

/** Finds the port of an address, where no port has its number. `URL` takes 0 for one, and Node.js then asks port 80. */
function impossiblePort(typed: string): string | undefined {
  const port = PORT.exec(typed)?.[1];
  return port === undefined || (Number(port) >= 1 && Number(port) <= MOST_PORT) ? undefined : port;
}

/** Reads a header's value, which comes as Latin-1, as the UTF-8 that most servers mean by it. */
function utf8Of(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? value : text;
}

async function readAnswer({ response, url }: Answer, { mostBytes, accept }: FetchOptions): Promise<Page | OtherData> {
  if (!isWholePage(response.status)) throw new ReaderError('unreadable', statusReason(response.status));
  const contentType = parseContentType(response.headers['content-type'] ?? null);
  const kind = contentType && kindOfMediaType(contentType.mediaType);
  if (kind !== undefined && accept === undefined) return { kind };
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
