import { ReaderError } from '../article/reader-error.js';

/** Says that a source is larger than so many bytes. */
export function tooLarge(mostBytes: number): string {
  return `it is larger than ${mostBytes / 1024 / 1024} MB`;
}

/**
 * Reads a stream of bytes to its end.
 *
 * @throws {ReaderError} `unreadable` beyond `mostBytes`; the rest is then left unread
 */
export async function readLimited(chunks: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostBytes) throw new ReaderError('unreadable', tooLarge(mostBytes));
    read.push(chunk);
  }
  return Buffer.concat(read, size);
}
