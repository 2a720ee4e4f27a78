/** How gzip data begins: RFC 1952, 2.3.1. */
const MAGIC = [0x1f, 0x8b];

/**
 * Undoes gzip where the bytes begin as gzip data does; any other bytes come back as they are.
 *
 * @throws {ReaderError} `unreadable` when the data is broken, cut short, or unpacks to more than `mostBytes`
 */
export async function gunzip(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return bytes;
  const { fromGzip } = await import('./decompress.js');
  return fromGzip(bytes, mostBytes);
}
