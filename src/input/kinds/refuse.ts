import { ReaderError } from '../../article/reader-error.js';
import type { Source } from '../source.js';
import { describeFeed } from './feed.js';
import { type Kind, notText } from './kinds.js';
import { kindOfMarkup } from './markup.js';
import { kindOfBytes } from './signatures.js';

/** Where data comes from, as a command that makes text of it needs to know. */
export interface Origin {
  readonly source: Source;
  /** Of a file that was named by its address. */
  readonly path?: string | undefined;
  /** Of a page: the address that it came from at last. */
  readonly url?: string | undefined;
  /** Whether it is packed with gzip. */
  readonly isPacked: boolean;
}

/**
 * Refuses bytes that are data of a known kind.
 *
 * @throws {ReaderError} `unsupported`, with what they are and how to come by their text
 */
export function refuseData(bytes: Uint8Array, origin: Origin): void {
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) throw refusal(kind, origin);
}

/**
 * Refuses a text that is not read as an article, such as a feed.
 *
 * @throws {ReaderError} `unsupported`, with what it is and what can be read instead
 */
export function refuseMarkup(text: string, origin: Origin): void {
  const kind = kindOfMarkup(text);
  if (kind === undefined) return;
  if ('entry' in kind) throw new ReaderError('unsupported', describeFeed(text, kind, origin.url));
  throw refusal(kind, origin);
}

/** The error that says what data is, and how to come by its text: a command that can be copied, where there is one. */
export function refusal(kind: Kind, origin: Origin, cause?: unknown): ReaderError {
  const { remedy } = kind;
  const how = remedy === undefined ? '' : remedy.includes('%') ? `; try: ${command(remedy, origin)}` : `; ${remedy}`;
  return new ReaderError('unsupported', notText(kind) + how, { cause });
}

function command(template: string, { source, path, isPacked }: Origin): string {
  const fill = (input: string) => template.replace('%', () => input);
  const fromPipe = fill('-').replace(' < -', '');
  const unpacked = isPacked ? `gzip -dc | ${fromPipe}` : fromPipe;
  switch (source.type) {
    case 'bundled':
    case 'stdin':
      return `… | ${unpacked}`;
    case 'url':
      return `curl -L ${quoted(source.url)} | ${unpacked}`;
    case 'file': {
      const name = quoted((path ?? source.path).replace(/^-/, './-'));
      return isPacked ? `gzip -dc ${name} | ${fromPipe}` : fill(name);
    }
  }
}

/** A name as one word for a shell: POSIX.1, XCU 2.2. */
function quoted(name: string): string {
  return /[$`"\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
}
