import PostalMime, { decodeWords } from 'postal-mime';
import { ReaderError } from '../../article/reader-error.js';

/** A message, or one part of one: RFC 2045, 2.4. */
export interface Entity {
  /** The first value of each field, on one line, by its name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** All fields as a reader sees them, in order: `Subject: Grüße`. */
  readonly head: readonly string[];
  /** The head and the body, as they came. */
  readonly bytes: Buffer;
  /** What follows the empty line after the head, still encoded. */
  readonly body: Buffer;
}

/** No head is longer, in bytes. */
const LONGEST_HEAD = 64 * 1024;

/** Makes postal-mime give the content of a part as bytes: of a text it would give characters, by a charset that may be wrong. */
const AS_BYTES = Buffer.from('Content-Disposition: attachment\r\n');

/** The encodings that make ASCII of a body, and how such a body begins: RFC 2045, 6. The others leave it as it is. */
const ENCODINGS: Readonly<Record<string, RegExp>> = {
  'quoted-printable': /^[\t\n\r -~]*$/,
  base64: /^[\w+/=\s]*$/,
};

/** So much of a body is looked at, in bytes: archives of mails decode the text, and leave its head as it was. */
const LOOK = 1000;

/** Reads the head of a message or a part; where it does not end, there is no body. */
export async function entityOf(bytes: Buffer): Promise<Entity> {
  const bodyAt = startOfBody(bytes);
  const { headers } = await PostalMime.parse(bytes.subarray(0, bodyAt ?? LONGEST_HEAD));
  const fields = new Map<string, string>();
  for (const { key, value } of headers) if (!fields.has(key)) fields.set(key, value);
  return {
    fields,
    head: headers.map(({ originalKey, value }) => `${originalKey}: ${decodeWords(value)}`),
    bytes,
    body: bytes.subarray(bodyAt ?? bytes.length),
  };
}

/** Finds the index after the empty line that ends a head. A part may have no field at all, and begins with it then. */
function startOfBody(bytes: Buffer): number | undefined {
  const head = bytes.toString('latin1', 0, LONGEST_HEAD);
  const end = /^\r?\n|\n\r?\n/.exec(head);
  return end === null ? undefined : end.index + end[0].length;
}

/** An encoded body has no more lines: with 76 characters in each, 32 MB are 440,000. */
const MOST_LINES = 2_000_000;

/**
 * Undoes the encoding that a body was sent in: RFC 2045, 6.
 *
 * @throws {ReaderError} `unreadable` where it has more lines than any text
 */
export async function contentOf({ fields, bytes, body }: Entity): Promise<Uint8Array> {
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase() ?? '';
  const isEncoded = Object.hasOwn(ENCODINGS, encoding) && ENCODINGS[encoding]?.test(body.toString('latin1', 0, LOOK));
  if (!isEncoded) return body;
  if (hasMoreLines(body)) throw new ReaderError('unreadable', `a part of it has more than ${MOST_LINES} lines`);
  const { attachments } = await PostalMime.parse(Buffer.concat([AS_BYTES, bytes]));
  const content = attachments[0]?.content ?? '';
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

function hasMoreLines(body: Buffer): boolean {
  let lines = 0;
  for (let at = body.indexOf('\n'); at !== -1 && lines <= MOST_LINES; at = body.indexOf('\n', at + 1)) lines++;
  return lines > MOST_LINES;
}

/** Gives the media type of a part, in lower case; `text/plain` where it does not say. */
export function mediaTypeOf({ fields }: Entity): string {
  return fields.get('content-type')?.split(';')[0]?.trim().toLowerCase() || 'text/plain';
}

/** Gives a parameter of a field, such as the `boundary` of the content type: RFC 2045, 5.1. */
export function parameterOf({ fields }: Entity, name: string, field = 'content-type'): string | undefined {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, 'i');
  const [, quoted, bare] = pattern.exec(fields.get(field) ?? '') ?? [];
  return quoted?.replace(/\\(.)/g, '$1') ?? bare;
}
