import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quoted, quoteForShell } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';

/** The addresses that are read, in a message. */
const ONLY_THESE = 'only http:, https: and file: addresses are read';

/** A scheme of two letters or more, as one letter is a drive, and the slashes after it: RFC 3986, 3. */
const ADDRESS = /^([a-z][a-z\d+.-]+):(\/\/)?/i;

/** Schemes of the addresses of files that curl fetches. */
const FETCHED_BY_CURL = /^(?:ftps?|sftp|scp|tftp|gophers?|smbs?)$/i;

/** Schemes without two slashes after them. Anything else with a colon is a name. */
const OPAQUE =
  /^(?:about|blob|cid|data|doi|feed|geo|javascript|magnet|mailto|mid|news|sms|tel|urn|vbscript|view-source|xmpp)$/i;

/** Mistyped addresses, and the address that is meant. */
const SLIPS: readonly (readonly [slip: RegExp, address: string])[] = [
  [/^(?:view-source|feed|url):(https?:\/\/.+)$/is, '$1'],
  // `https:/a`, `https:a`, `http//a`.
  [/^(https?)(?::\/?|\/\/)(?=[^/])(.+)$/is, '$1://$2'],
  // `htp://a`, `htttps://a`, `hxxp://a`.
  [/^h[htx]*p(s?):\/\/(.+)$/is, 'http$1://$2'],
  [/^((?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?:[/?#].*)?)$/is, 'http://$1'],
  [/^(?:\/\/)?(www\.[^\s/?#:@\\]+(?::\d+)?(?:[/?#].*)?)$/is, 'https://$1'],
];

/** The name of a host, its ending, and the rest of an address. */
const HOST = /^((?:[^\s/?#:.@\\]+\.)+([a-z]{2,63}|xn--[a-z\d-]+))(?::\d+)?([/?#].*)?$/is;

/** Endings of hosts that are no endings of file names. */
const DOMAIN = /^(?:com|org|net|edu|gov|mil|int|info|biz|news|blog|online|museum|uk|eu)$/i;

/** Endings of hosts that many files have, too (`.md`, `.sh`), or that are not known: a path must follow. */
const DOMAIN_BEFORE_PATH = /^(?:[a-z]{2}|app|dev|site|tech|media|press|today|live|world|page|wiki|xyz|xn--.+)$/i;

/**
 * Finds the path that a user means by a name that no file has: the path of a `file:` address. Gives `undefined` where the
 * name is a name and nothing else.
 *
 * @throws {ReaderError} `unreadable` for an address that is not read, and for one that is mistyped
 */
export function intendedPath(typed: string): string | undefined {
  if (/^file:\//i.test(typed)) return pathOf(typed);
  const address = intendedAddress(typed);
  if (address !== undefined) throw new ReaderError('unreadable', `no such file; did you mean ${quoted(address)}?`);
  const [, scheme = '', slashes] = ADDRESS.exec(typed) ?? [];
  const problem = slashes === undefined ? `no such file; ${ONLY_THESE}` : ONLY_THESE;
  if (FETCHED_BY_CURL.test(scheme)) throw new ReaderError('unreadable', `${problem}; try: ${curlCommand(typed)}`);
  if (slashes !== undefined || OPAQUE.test(scheme)) throw new ReaderError('unreadable', problem);
  return undefined;
}

function curlCommand(typed: string): string {
  const address = typed.replace(/:\/*/, '://');
  return `curl ${quoteForShell(address)} | article-reader -`;
}

function intendedAddress(typed: string): string | undefined {
  const [slip, address = ''] = SLIPS.find(([pattern]) => pattern.test(typed)) ?? [];
  if (slip !== undefined) return typed.replace(slip, address);
  const [, host = '', end = '', path] = HOST.exec(typed) ?? [];
  const isHost = DOMAIN.test(end) || (path !== undefined && DOMAIN_BEFORE_PATH.test(end));
  // In a folder that exists, a file was misspelt.
  return isHost && !existsSync(host) ? `https://${typed}` : undefined;
}

/** Gives the path of a `file:` address, whose query and fragment mean nothing: RFC 8089. */
function pathOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && url.hostname !== '') {
    const here = `file:///${address.replace(/^file:\/+/i, '')}`;
    throw new ReaderError(
      'unreadable',
      `it is a file of the host ${quoted(url.hostname)}; one of this machine is ${quoted(here)}`,
    );
  }
  try {
    return fileURLToPath(address);
  } catch (cause) {
    throw new ReaderError('unreadable', 'it is no valid file: address', { cause });
  }
}
