import { readFile } from 'node:fs/promises';

/** The bytes of the article that comes with the reader. This file stands two folders deep, in the source and as built. */
export async function readBundled(): Promise<Uint8Array> {
  return await readFile(new URL('../../data/article.txt', import.meta.url));
}
