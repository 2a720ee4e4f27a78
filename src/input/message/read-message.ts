import { type Entity, entityOf, mediaTypeOf } from './entity.js';
import { isMail, type Mail, readMail } from './mail.js';
import { isPage, noPartsFound, readSavedPage, type SavedPage } from './saved-page.js';
import { hasParts, leavesOf } from './split-parts.js';

/** The ways to read a message. */
export interface MessageOptions {
  /** The label of the encoding of its text; it is found out when absent. */
  readonly encoding?: string | undefined;
  /** Whether a mail is read as it stands; a page is always taken out of the file that it was saved in. */
  readonly asItStands?: boolean | undefined;
}

/** The parts that hold what is to be read, and not only the mails of others: RFC 2046, 5.1. */
const READ_MULTIPARTS = /^multipart\/(?:related|mixed|alternative|signed|report)$/;

/** A byte order mark, which programs put before a file. */
const MARK = /^\xef\xbb\xbf/;

/**
 * Reads a page that was saved in one file with all that it shows (MHTML), or the text of a mail of several parts; `undefined`
 * for all else, which is text as it stands.
 *
 * @throws {ReaderError} `unreadable` where the file is damaged or cut short, `unsupported` where it holds no page
 */
export async function readMessage(
  bytes: Uint8Array,
  { encoding, asItStands }: MessageOptions,
): Promise<SavedPage | Mail | undefined> {
  const message = await entityOf(withHead(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  const isOfParts = READ_MULTIPARTS.test(mediaTypeOf(message));
  if (isOfParts && !hasParts(message)) {
    if (isMail(message) || !isSaved(message)) return undefined;
    throw noPartsFound();
  }
  // A file that is cut short may end before it says that it has parts.
  if (!isOfParts && message.fields.has('snapshot-content-location') && !isEncodedText(message)) throw noPartsFound();
  if (!isOfParts && !isEncodedText(message)) return undefined;
  if (isMail(message)) return asItStands ? undefined : await readMail(message, await leavesOf(message), encoding);
  const parts = await leavesOf(message);
  const isSavedPage = mediaTypeOf(message) === 'multipart/related' || parts.leaves.some(isPage);
  return isSavedPage ? await readSavedPage(message, parts, encoding) : undefined;
}

/** Gives bytes without a byte order mark, and with a head where a server has sent only the parts. */
function withHead(bytes: Buffer): Buffer {
  const [mark = ''] = MARK.exec(bytes.toString('latin1', 0, 3)) ?? [];
  const unmarked = bytes.subarray(mark.length);
  const [, boundary] = /^\s*--([^\r\n"]{1,80}?)[ \t]*\r?\n/.exec(unmarked.toString('latin1', 0, 200)) ?? [];
  if (boundary === undefined) return unmarked;
  const head = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${boundary}"\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), unmarked]);
}

/** Tells whether the head of a message is that of a file, and not the beginning of a text about one. */
function isSaved({ fields }: Entity): boolean {
  return fields.has('mime-version') || fields.has('snapshot-content-location');
}

/** Tells whether a message without parts is a page, or a text that must be decoded to be read. */
function isEncodedText(message: Entity): boolean {
  const isEncoded = /quoted-printable|base64/i.test(message.fields.get('content-transfer-encoding') ?? '');
  const isText = isPage(message) || (isEncoded && mediaTypeOf(message) === 'text/plain' && isMail(message));
  return isText && message.fields.has('mime-version');
}
