import { quoted } from '../../article/quoted.js';
import { ReaderError } from '../../article/reader-error.js';

/** What a server answers, and the address that it answers for. */
export interface Answer {
  readonly response: Response;
  readonly url: URL;
}

/** How many redirects are followed. */
const MOST_REDIRECTS = 10;

/** The statuses that lead elsewhere: RFC 9110, 15.4. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Asks for an address, and for those that the answers lead to, until one leads no further.
 *
 * @param ask asks for one address and follows nothing
 * @throws {ReaderError} `unreadable` beyond ten redirects, and when one leads to no address on the web
 */
export async function followRedirects(start: URL, ask: (url: URL) => Promise<Response>): Promise<Answer> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await ask(url);
    const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
    if (location === null) return { response, url };
    await response.body?.cancel();
    url = webAddress(utf8Of(location), url);
  }
  throw new ReaderError('unreadable', `it redirects more than ${MOST_REDIRECTS} times`);
}

/**
 * An address on the web.
 *
 * @param base what it is relative to
 * @throws {ReaderError} `unreadable` when it is none, or carries a name and a password, which are not sent
 */
export function webAddress(typed: string, base?: URL): URL {
  const led = base === undefined ? 'it is' : `it redirects to ${quoted(typed)}, which is`;
  const url = URL.canParse(typed, base?.href) ? new URL(typed, base) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new ReaderError('unreadable', `${led} no valid address on the web`);
  }
  if (url.username === '' && url.password === '') return url;
  throw new ReaderError('unsupported', `${led} an address with a password in it, and none is sent`);
}

/** A header's value, which comes as Latin-1, as the UTF-8 that most servers mean by it. */
function utf8Of(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? value : text;
}
