import { ReaderError } from '../article/reader-error.js';
import { tooLarge } from './read-limited.js';

/** How gzip data begins: RFC 1952, 2.3.1. */
const MAGIC = [0x1f, 0x8b];

/**
 * Undoes gzip where the bytes begin as gzip data does; any other bytes come back as they are.
 *
 * @throws {ReaderError} `unreadable` when the data is broken or unpacks to more than `mostBytes`
 */
export async function gunzip(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return bytes;
  const [zlib, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  try {
    return await promisify(zlib.gunzip)(bytes, { maxOutputLength: mostBytes });
  } catch (cause) {
    const large = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ReaderError('unreadable', large ? tooLarge(mostBytes) : 'its gzip data is broken', { cause });
  }
}
