import { ReaderError } from '../article/reader-error.js';

/** The most that is read from one source, in bytes, before and after decompression: some thirty novels. */
export const MOST_BYTES: number = 32 * 1024 * 1024;

/** What is said of a source that is larger. */
export const TOO_LARGE: string = `it is larger than ${MOST_BYTES / 1024 / 1024} MB`;

/**
 * Reads a stream of bytes to its end.
 *
 * @throws {ReaderError} `unreadable` beyond `MOST_BYTES`; the rest is then left unread
 */
export async function readLimited(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new ReaderError('unreadable', TOO_LARGE);
    read.push(chunk);
  }
  return Buffer.concat(read, size);
}
