import { withoutPasswords } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { neutralise } from '../article/safe-text.js';
import type { Io } from './io.js';
import { PROGRAM_NAME } from './program-text.js';

/**
 * Writes a message to standard error: one line that begins with the program's name. Whatever the message quotes from
 * outside (names, addresses, the system's words) is made harmless here and nowhere else, and passwords in addresses are
 * hidden.
 */
export async function writeMessage({ stderr }: Pick<Io, 'stderr'>, message: string): Promise<void> {
  const line = withoutPasswords(neutralise(message)).replace(/[\n\t]+/g, ' ');
  await stderr.write(`${PROGRAM_NAME}: ${line}\n`);
}

/**
 * Waits for a step, and writes a message when a `ReaderError` ends it.
 *
 * @param about the beginning of the message, before the error's own
 * @returns what comes of the step; `undefined` when it failed
 * @throws what is a bug
 */
export async function reportErrors<Result>(
  step: Promise<Result>,
  io: Pick<Io, 'stderr'>,
  about = '',
): Promise<Result | undefined> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    await writeMessage(io, about + error.message);
    return undefined;
  }
}
