import { excerpt, quoted } from '../../article/quoted.js';
import { ReaderError } from '../../article/reader-error.js';
import type { PageResponse } from '../source.js';

/** The answer of a server, and the address that it answers for. */
export interface Answer {
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
 * Asks for an address, and for those that the answers lead to, until one leads no further.
 *
 * @param ask asks for one address and follows nothing
 * @throws {ReaderError} `unreadable` beyond ten redirects, and when one leads to no address on the web
 */
export async function followRedirects(start: URL, ask: (url: URL) => Promise<PageResponse>): Promise<Answer> {
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
export function webAddress(typed: string, base?: URL): URL {
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
