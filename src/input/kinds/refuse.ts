import { quoted } from '../../article/quoted.js';
import { ReaderError } from '../../article/reader-error.js';
import type { Source } from '../source.js';
import { kindOfBytes } from './kind-of-bytes.js';
import { type Feed, kindOfMarkup } from './kind-of-markup.js';
import { KINDS, type Kind } from './kinds.js';

/** The place that data comes from, as far as a command that makes text of it names it. */
export interface Origin {
  readonly source: Source;
  /** Of a file that was named by its address. */
  readonly path?: string | undefined;
  /** Of a page: the address that it came from at last. */
  readonly url?: string | undefined;
  /** Whether it is packed with gzip. */
  readonly isPacked: boolean;
}

/** The name of each feed, and the element of each article in it. */
const FEEDS: Readonly<Record<Feed, { readonly name: string; readonly element: string }>> = {
  rss: { name: 'an RSS feed', element: 'item' },
  atom: { name: 'an Atom feed', element: 'entry' },
};

/** How many addresses of a feed are named. */
const NAMED_ADDRESSES = 3;

/**
 * Refuses bytes that are data of a known kind.
 *
 * @throws {ReaderError} `unsupported`; the message names the kind, and how to come by its text
 */
export function refuseData(bytes: Uint8Array, origin: Origin): void {
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) throw refusal(kind, origin);
}

/**
 * Refuses a text that is not read as an article, such as a feed.
 *
 * @throws {ReaderError} `unsupported`; the message names the kind, and what can be read instead
 */
export function refuseMarkup(text: string, origin: Origin): void {
  const kind = kindOfMarkup(text);
  if (kind === undefined) return;
  if (kind === 'rss' || kind === 'atom') throw new ReaderError('unsupported', describeFeed(text, kind, origin.url));
  throw refusal(kind, origin);
}

/** Makes the error that names a kind of data, and how to come by its text: a command that can be copied, where there is one. */
export function refusal(kind: Kind, origin: Origin): ReaderError {
  const { name, remedy } = KINDS[kind];
  const how = remedy === undefined ? '' : remedy.includes('%') ? `; try: ${commandFor(remedy, origin)}` : `; ${remedy}`;
  return new ReaderError('unsupported', `it is ${name}, not text${how}`);
}

function commandFor(template: string, { source, path, isPacked }: Origin): string {
  const fill = (input: string) => template.replace('%', () => input);
  const fromPipe = fill('-').replace(' < -', '');
  const unpacked = isPacked ? `gzip -dc | ${fromPipe}` : fromPipe;
  switch (source.type) {
    case 'bundled':
    case 'stdin':
      return `… | ${unpacked}`;
    case 'url':
      return `curl -L ${shellWord(source.url)} | ${unpacked}`;
    case 'file': {
      const name = shellWord((path ?? source.path).replace(/^-/, './-'));
      return isPacked ? `gzip -dc ${name} | ${fromPipe}` : fill(name);
    }
  }
}

/** Quotes a name, so that it is one word for a shell: POSIX.1, XCU 2.2. */
function shellWord(name: string): string {
  return /[$`"\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
}

/** Names the articles of a feed that can be read; `base` is its address, for the relative addresses in it. */
function describeFeed(text: string, feed: Feed, base?: string): string {
  const { name, element } = FEEDS[feed];
  const entries = text.split(new RegExp(`<${element}(?=[\\s>])`)).slice(1);
  if (entries.length === 0) return `it is ${name} without an article in it`;
  const addresses = entries.slice(0, NAMED_ADDRESSES).flatMap((entry) => addressOfEntry(entry, base) ?? []);
  if (addresses.length === 0) return `it is ${name}, not an article; read one by its address`;
  const listed = addresses.map(quoted).join(', ');
  return `it is ${name}, not an article; read one of its ${entries.length} by its address: ${listed}`;
}

/** Finds the address of an entry: RSS has it as text, Atom as an attribute of the link that has no relation or leads to the page. */
function addressOfEntry(entry: string, base: string | undefined): string | undefined {
  const links = [...entry.matchAll(/<link\b([^<>]*)>/g)].map(([, attributes = '']) => attributes);
  const atom = links.find((link) => /\shref\s*=/.test(link) && !/\srel\s*=\s*(?!["']?alternate["'\s])/.test(link));
  const written =
    /<link>\s*(?:<!\[CDATA\[)?\s*([^\s<\]]+)/.exec(entry)?.[1] ??
    /\shref\s*=\s*["']([^"'<>]+)/.exec(atom ?? '')?.[1] ??
    /<guid\b[^<>]*>\s*(?:<!\[CDATA\[)?\s*(https?:[^\s<\]]+)/.exec(entry)?.[1];
  if (written === undefined) return undefined;
  const address = written.trim().replace(/&(?:amp|#38|#x26);/gi, '&');
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}
