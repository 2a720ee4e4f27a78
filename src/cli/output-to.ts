import { fstatSync, write } from 'node:fs';
import { isatty } from 'node:tty';
import type { Output } from './io.js';
import { writeWhole } from './write-whole.js';

/**
 * Standard output (1) or standard error (2) of this process, as text is written to it. Anything but a terminal is written to
 * without Node's stream, which takes a write of a part for one of the whole, and a kind of file that it does not know for one
 * that takes everything.
 */
export function outputTo(descriptor: 1 | 2): Output {
  if (isatty(descriptor)) return terminalAt(descriptor);
  const take = (bytes: Uint8Array) =>
    new Promise<number>((resolve, reject) =>
      write(descriptor, bytes, (error, count) => (error ? reject(error) : resolve(count))),
    );
  return {
    isTTY: false,
    async write(text) {
      if (mayBeClosed(descriptor)) await (await import('./closed-output.js')).refuseIfClosed(descriptor);
      await writeWhole(Buffer.from(text), take);
    },
  };
}

/** A terminal; its stream is made when it is first needed, and once. */
function terminalAt(descriptor: 1 | 2): Output {
  let made: NodeJS.WriteStream | undefined;
  const stream = () => (made ??= heard(descriptor === 1 ? process.stdout : process.stderr));
  return {
    isTTY: true,
    get columns() {
      return stream().columns;
    },
    write: (text) =>
      new Promise((resolve, reject) => stream().write(text, (error) => (error ? reject(error) : resolve()))),
  };
}

/** The error comes to the callback of the write as well; unheard here, it would end the process. */
function heard(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => {});
}

/** Node puts `/dev/null`, a character device, in the place of a closed descriptor before the program begins. */
function mayBeClosed(descriptor: number): boolean {
  return process.platform === 'linux' && fstatSync(descriptor).isCharacterDevice();
}
