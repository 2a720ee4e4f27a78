import type { StandardInput } from '../../src/input/standard-input.js';

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
