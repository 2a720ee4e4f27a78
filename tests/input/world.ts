import type { ReadOptions } from '../../src/input/read-source.js';
import type { FetchWithoutRedirect, PageResponse, StandardInput, Surroundings } from '../../src/input/source.js';

/** Bytes in pieces, as a pipe brings them. */
export async function* chunksOf(...pieces: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** A standard input that is a pipe and carries these pieces. */
export function pipeOf(...pieces: readonly (string | Uint8Array)[]): StandardInput {
  return { piped: true, isTTY: false, chunks: () => chunksOf(...pieces) };
}

/** A keyboard at which nobody sits. */
export const KEYBOARD: StandardInput = { piped: false, isTTY: true, chunks: () => chunksOf() };

/** How sources are read when nobody asks for anything else. */
export const READ: ReadOptions = { timeout: 30_000, userAgent: 'a test' };

/** A world with this standard input and this web; without one, nothing is to be fetched. */
export function worldOf(stdin: StandardInput, fetch: FetchWithoutRedirect = nothing): Surroundings {
  return { stdin, fetch, after: () => () => {} };
}

/** An answer of a server: that there is a page, unless something else is said. */
export function answerOf(body: string | Uint8Array, said: Partial<PageResponse> = {}): PageResponse {
  return { status: 200, headers: {}, ...said, body: chunksOf(body) };
}

async function nothing(): Promise<PageResponse> {
  throw new Error('nothing was to be fetched');
}
