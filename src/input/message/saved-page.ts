import { pageAddressOf } from '../../article/address.js';
import type { FramePage, PageFrames } from '../../article/parsed.js';
import { ReaderError } from '../../article/reader-error.js';
import { type Decoded, decode } from '../encoding/decode.js';
import { contentOf, type Entity, mediaTypeOf, parameterOf } from './entity.js';
import type { Leaves } from './split-parts.js';

/** A page that was saved in one file with all that it shows: MHTML, RFC 2557. */
export interface SavedPage extends Decoded {
  readonly message: 'saved-page';
  readonly mediaType: 'text/html';
  /** The address that it was saved from. */
  readonly url?: string;
  /** The other pages in the file. */
  readonly frames: PageFrames;
}

/** The media types of a page. */
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/** No more frames of a page are read. */
const MOST_FRAMES = 200;

/** Tells whether a part of a message is a page. */
export function isPage(entity: Entity): boolean {
  return PAGE.test(mediaTypeOf(entity));
}

/**
 * Reads the page that a file of several parts holds.
 *
 * @param encoding the label of its encoding; it is found out when absent
 * @throws {ReaderError} `unreadable` where the file is damaged or cut short, `unsupported` where it holds no page
 */
export async function readSavedPage(file: Entity, { leaves, isWhole }: Leaves, encoding?: string): Promise<SavedPage> {
  if (!isWhole) throw broken('is cut short');
  const pages = leaves.filter(isPage);
  const start = parameterOf(file, 'start');
  const root = pages.find((page) => start !== undefined && idOf(page) === bare(start)) ?? pages[0];
  if (root === undefined) throw new ReaderError('unsupported', 'it is a file in MHTML without a page in it');
  const url = addressOf(file, root);
  return {
    ...(await textOf(root, encoding)),
    message: 'saved-page',
    mediaType: 'text/html',
    ...(url !== undefined && { url }),
    frames: await framesOf(pages.filter((page) => page !== root).slice(0, MOST_FRAMES), url, encoding),
  };
}

/** Makes the error for a file whose parts cannot be found. */
export function noPartsFound(): ReaderError {
  return broken('is damaged: no part of it can be found');
}

function broken(how: string): ReaderError {
  return new ReaderError('unreadable', `it is a page saved as MHTML, and ${how}`);
}

/** Decodes a part that is text. */
export async function textOf(part: Entity, encoding?: string): Promise<Decoded> {
  return decode(await contentOf(part), { asked: encoding, header: parameterOf(part, 'charset') });
}

/** Finds the address that a page was saved from: as Chrome names it, else as the page or the whole file has it. */
function addressOf(file: Entity, root: Entity): string | undefined {
  return [file.fields.get('snapshot-content-location'), locationOf(root), locationOf(file)]
    .flatMap((written) => absolute(written) ?? [])
    .find((address) => /^https?:/.test(address));
}

async function framesOf(
  pages: readonly Entity[],
  url: string | undefined,
  encoding: string | undefined,
): Promise<PageFrames> {
  const frames = new Map<string, FramePage>();
  for (const page of pages) {
    const address = absolute(locationOf(page), url);
    const frame = { html: (await textOf(page, encoding)).text, ...(address !== undefined && { url: address }) };
    const id = idOf(page);
    const names = [...(id === undefined ? [] : [`cid:${id}`]), ...(address === undefined ? [] : [address])];
    for (const name of names) if (!frames.has(name)) frames.set(name, frame);
  }
  return frames;
}

function locationOf({ fields }: Entity): string | undefined {
  return fields.get('content-location');
}

/** Resolves an address, which may be folded. */
function absolute(written: string | undefined, base?: string): string | undefined {
  const address = written?.replace(/\s+/g, '') ?? '';
  return address === '' ? undefined : pageAddressOf(address, base);
}

function idOf({ fields }: Entity): string | undefined {
  const id = bare(fields.get('content-id') ?? '');
  return id === '' ? undefined : id;
}

/** Gives an id without its angle brackets. */
function bare(id: string): string {
  return id.trim().replace(/^<|>$/g, '');
}
