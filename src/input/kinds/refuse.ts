import { quoteForShell } from '../../article/quoted.js';
import { ReaderError } from '../../article/reader-error.js';
import type { Source } from '../source.js';
import { kindOfBytes } from './kind-of-bytes.js';
import { KINDS, type UnreadableKind } from './kinds.js';
import { describeListing, isListing, kindOfMarkup } from './other-markup.js';

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
  if (isListing(kind)) throw new ReaderError('unsupported', describeListing(text, kind, origin.url));
  throw refusal(kind, origin);
}

/** Makes the error that names a kind of data, and how to come by its text: a command that can be copied, where there is one. */
export function refusal(kind: UnreadableKind, origin: Origin): ReaderError {
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
      return `curl -L ${quoteForShell(source.url)} | ${unpacked}`;
    case 'file': {
      const name = quoteForShell((path ?? source.path).replace(/^-/, './-'));
      return isPacked ? `gzip -dc ${name} | ${fromPipe}` : fill(name);
    }
  }
}
