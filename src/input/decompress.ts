import zlib from 'node:zlib';
import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { encodingOf } from './encoding/encodings.js';
import { tooLarge } from './read-limited.js';

/** Undoes one compression; it gives no more than `mostBytes`. */
export type Decompress = (bytes: Uint8Array, mostBytes: number) => Uint8Array;

/** A function of zlib that takes a whole buffer, and says how much of it the compressed data was. */
type Undo = (bytes: Uint8Array, options: { info: true; maxOutputLength: number }) => Uint8Array;

/** One of the parts of compressed data, such as a member of gzip data. */
interface Part {
  readonly bytes: Uint8Array;
  /** The bytes that it had when it was compressed. */
  readonly taken: number;
}

type ReadPart = (bytes: Uint8Array, mostBytes: number) => Part;

/** The beginning of gzip data: RFC 1952, 2.3.1. */
const GZIP_MAGIC = [0x1f, 0x8b];

/** The beginning of Zstandard data: RFC 8878, 3.1.1. */
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/** The bits of a gzip header that say which fields follow: RFC 1952, 2.3.1. */
const FLAGS = { headerCheck: 2, extra: 4, name: 8, comment: 16 };

/** The checksum and the size that end a gzip member, in bytes. */
const GZIP_END = 8;

/** The first version of Node.js that does not take Zstandard data that is cut short for whole. */
const STRICT_ZSTD_NODE = 24;

const BROKEN = 'its compressed data is broken';
const CUT_SHORT = 'its compressed data is cut short';

/**
 * Undoes gzip, and leaves out anything after its data, as browsers do.
 *
 * @throws {ReaderError} `unreadable` when the data is broken, cut short, or unpacks to more than `mostBytes`
 */
export const fromGzip: Decompress = manyParts(GZIP_MAGIC, gzipMember);

/** Undoes zlib's format and, as servers send that too, bare deflated data. @throws {ReaderError} as `fromGzip` */
export const fromDeflate: Decompress = onePart((bytes, mostBytes) =>
  undo(isZlib(bytes) ? zlib.inflateSync : zlib.inflateRawSync, bytes, mostBytes),
);

/** Undoes Brotli. @throws {ReaderError} as `fromGzip` */
export const fromBrotli: Decompress = onePart((bytes, mostBytes) => undo(zlib.brotliDecompressSync, bytes, mostBytes));

/** Undoes Zstandard; it is absent where Node.js cannot, or takes data that is cut short for whole. @throws {ReaderError} as `fromGzip` */
export const fromZstd: Decompress | undefined = zstdIfStrict();

/** The functions that undo each content coding: RFC 9110, 8.4.1; RFC 7932; RFC 8878. */
const CODINGS: Readonly<Record<string, Decompress | undefined>> = {
  gzip: fromGzip,
  'x-gzip': fromGzip,
  deflate: fromDeflate,
  br: fromBrotli,
  zstd: fromZstd,
};

/** How many times a page may be compressed. */
const MOST_CODINGS = 5;

/** The `Accept-Encoding` header that a server is sent. */
export const ACCEPT_ENCODING: string = 'gzip, deflate, br';

/**
 * Gives the functions that undo the compressions of a page, in the order in which they are to be called.
 *
 * @param header the value of `Content-Encoding`
 * @throws {ReaderError} `unsupported` when one of them is not known, or there are more than five
 */
export function decompressionsOf(header = ''): readonly Decompress[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const codings = names.filter((name) => !isNoCoding(name));
  if (codings.length > MOST_CODINGS) {
    throw new ReaderError('unsupported', `it is compressed more than ${MOST_CODINGS} times`);
  }
  return codings.map(decompressionOf).reverse();
}

/** Tells whether a name in the header is no compression: servers also send the encoding of the text in it. */
function isNoCoding(name: string): boolean {
  return ['', 'identity', 'none'].includes(name) || encodingOf(name) !== undefined;
}

function decompressionOf(name: string): Decompress {
  const decompress = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
  if (decompress !== undefined) return decompress;
  throw new ReaderError('unsupported', `it is compressed as ${quoted(name)}, which cannot be undone here`);
}

function zstdIfStrict(): Decompress | undefined {
  const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Undo };
  if (zstdDecompressSync === undefined || Number.parseInt(process.versions.node, 10) < STRICT_ZSTD_NODE)
    return undefined;
  return manyParts(ZSTD_MAGIC, (bytes, mostBytes) => undo(zstdDecompressSync, bytes, mostBytes));
}

/** Makes a function that undoes data of one part, whatever follows it. */
function onePart(part: ReadPart): Decompress {
  return (bytes, mostBytes) => part(bytes, mostBytes).bytes;
}

/** Makes a function that undoes data of one or more parts that begin alike. */
function manyParts(magic: readonly number[], part: ReadPart): Decompress {
  return (bytes, mostBytes) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    let at = 0;
    do {
      const { bytes: unpacked, taken } = part(bytes.subarray(at), mostBytes);
      parts.push(unpacked);
      size += unpacked.length;
      if (size > mostBytes) throw new ReaderError('unreadable', tooLarge(mostBytes));
      at += taken;
    } while (beginsWith(magic, bytes.subarray(at)));
    return Buffer.concat(parts, size);
  };
}

/** Zlib's own reader of gzip takes whatever follows a member for another one, and fails. */
function gzipMember(bytes: Uint8Array, mostBytes: number): Part {
  if (!beginsWith(GZIP_MAGIC, bytes)) throw new ReaderError('unreadable', BROKEN);
  const start = gzipHeaderLength(bytes);
  const { bytes: unpacked, taken } = undo(zlib.inflateRawSync, bytes.subarray(start), mostBytes);
  const end = Buffer.from(bytes.subarray(start + taken, start + taken + GZIP_END));
  if (end.length < GZIP_END) throw new ReaderError('unreadable', CUT_SHORT);
  if (zlib.crc32(unpacked) !== end.readUInt32LE(0)) throw new ReaderError('unreadable', BROKEN);
  return { bytes: unpacked, taken: start + taken + GZIP_END };
}

/** Finds where the deflated data of a gzip member begins, in bytes: at or beyond the end where its header is cut short. */
function gzipHeaderLength(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let length = 10;
  if (flags & FLAGS.extra) length += 2 + (bytes[length] ?? 0) + 256 * (bytes[length + 1] ?? 0);
  if (flags & FLAGS.name) length = afterZero(bytes, length);
  if (flags & FLAGS.comment) length = afterZero(bytes, length);
  return flags & FLAGS.headerCheck ? length + 2 : length;
}

function afterZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from);
  return zero === -1 ? bytes.length : zero + 1;
}

/** Tells whether bytes begin as zlib's format does: RFC 1950, 2.2. */
function isZlib([method = 0, flags = 0]: Uint8Array): boolean {
  return method % 16 === 8 && (method * 256 + flags) % 31 === 0;
}

function beginsWith(magic: readonly number[], bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function undo(method: Undo, bytes: Uint8Array, mostBytes: number): Part {
  try {
    // The types of Node.js do not have the result that `info` asks for.
    const { buffer, engine } = method(bytes, { info: true, maxOutputLength: mostBytes }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    return { bytes: buffer, taken: engine.bytesWritten };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new ReaderError('unreadable', tooLarge(mostBytes), { cause });
    throw new ReaderError('unreadable', code === 'Z_BUF_ERROR' ? CUT_SHORT : BROKEN, { cause });
  }
}
