import { withoutPasswords } from '../article/quoted.js';
import { neutralise } from '../article/safe-text.js';
import type { Io } from './io.js';
import { PROGRAM_NAME } from './program-text.js';

/**
 * Says something on standard error: one line that begins with the program's name. Whatever the message quotes from outside
 * (names, addresses, the system's words) is made harmless here and nowhere else, and no password in an address is shown.
 */
export async function say({ stderr }: Pick<Io, 'stderr'>, message: string): Promise<void> {
  const line = withoutPasswords(neutralise(message)).replace(/[\n\t]+/g, ' ');
  await stderr.write(`${PROGRAM_NAME}: ${line}\n`);
}
