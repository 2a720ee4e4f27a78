import type { Decoded } from '../encoding/decode.js';
import { type Entity, mediaTypeOf, parameterOf } from './entity.js';
import { isPage, textOf } from './saved-page.js';
import type { Leaves } from './split-parts.js';

/** The text of a mail that was sent in several parts, or encoded. */
export interface Mail extends Decoded {
  readonly message: 'mail';
  /** The header stands before a plain text; a page has it apart. */
  readonly mediaType: 'text/plain' | 'text/html';
  /** The fields of the header of a mail in HTML, one a line. */
  readonly mailHeader?: string;
  /** The parts that are not read: `image/png (bells.png)`. */
  readonly leftOut: readonly string[];
}

/** A plain text with fewer characters beside one in HTML only says that there is one. */
const LEAST_PLAIN = 200;

/** The fields of a header that tell how a mail is packed, and those that its way has put there. */
const PACKING = /^(?:content-|mime-version:|received:|x-|dkim-|arc-|authentication-)/i;

/** An address, or one that an archive of mails has changed: `ann at example.org`. */
const ADDRESS = /\S@\S|\S at \S+\.\w/;

/** Tells whether a message is a mail: it comes from an address. A browser that saves a page signs with its name alone. */
export function isMail({ fields }: Entity): boolean {
  return ADDRESS.test(fields.get('from') ?? '');
}

/**
 * Reads the text of a mail: its plain text with its header before it, else its text in HTML. `undefined` where its parts are
 * mails themselves, or none of them is text: it is then read as it stands.
 *
 * @param encoding the label of its encoding; it is found out when absent
 */
export async function readMail(
  mail: Entity,
  { leaves, isWhole }: Leaves,
  encoding?: string,
): Promise<Mail | undefined> {
  if (!isWhole || leaves.some((leaf) => mediaTypeOf(leaf).startsWith('message/rfc822'))) return undefined;
  const shown = leaves.filter((leaf) => !isAttachment(leaf));
  const header = mail.head.filter((field) => !PACKING.test(field)).join('\n');
  const plain = await textsOf(
    shown.filter((leaf) => mediaTypeOf(leaf) === 'text/plain'),
    encoding,
  );
  const pages = shown.filter(isPage);
  const leftOut = leaves
    .filter((leaf) => !/^text\/(?:plain|html)$/.test(mediaTypeOf(leaf)) || isAttachment(leaf))
    .map(nameOf);
  if (plain !== undefined && (pages.length === 0 || plain.text.trim().length >= LEAST_PLAIN))
    return { ...plain, text: `${header}\n\n${plain.text}`, message: 'mail', mediaType: 'text/plain', leftOut };
  const html = await textsOf(pages, encoding);
  return html && { ...html, message: 'mail', mediaType: 'text/html', mailHeader: header, leftOut };
}

/** Decodes parts one after the other into one text; `undefined` where there is none. The encoding is the first one's. */
async function textsOf(parts: readonly Entity[], encoding?: string): Promise<Decoded | undefined> {
  const texts: Decoded[] = [];
  for (const part of parts) texts.push(await textOf(part, encoding));
  const [first] = texts;
  return (
    first && {
      ...first,
      text: texts.map(({ text }) => text).join('\n\n'),
      unmappable: texts.reduce((sum, { unmappable }) => sum + unmappable, 0),
    }
  );
}

function isAttachment({ fields }: Entity): boolean {
  return /^\s*attachment\b/i.test(fields.get('content-disposition') ?? '');
}

/** Gives the media type of a part with the name of its file. */
function nameOf(leaf: Entity): string {
  const name = parameterOf(leaf, 'filename', 'content-disposition') ?? parameterOf(leaf, 'name');
  return name === undefined ? mediaTypeOf(leaf) : `${mediaTypeOf(leaf)} (${name})`;
}
