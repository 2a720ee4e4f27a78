import { fstatSync, readFileSync, readlinkSync, type Stats, write } from 'node:fs';
import type { StandardInput } from '../input/source.js';
import { lazily } from '../lexicon/lookups.js';
import type { Io, OutputStream } from './io.js';

/** Takes as many of the bytes as it can at once, and gives their number. */
export type WriteSome = (bytes: Uint8Array) => Promise<number>;

/** How long to wait for a reader that cannot take more, in milliseconds. */
const PAUSE = 5;

/** The file that a process has at a descriptor: `null` is `/dev/null`, opened for reading and writing. */
type OpenFile = 'null' | 'other' | 'closed' | 'unknown';

/** Gives the real world: this process, its streams and its clock. */
export function processIo(): Io {
  const stdout = lazily(() => processOutput(1));
  const stderr = lazily(() => withoutErrors(processOutput(2)));
  return {
    get stdin() {
      return standardInput();
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    env: process.env,
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    async fetch(url, request) {
      const { askServer } = await import('../input/ask-server.js');
      return await askServer(url, request);
    },
    async askTerminal(question, patience) {
      const { askTerminal } = await import('./ask-terminal.js');
      return await askTerminal(question, patience);
    },
    openTerminal: async (use) => (await import('../read/process-terminal.js')).openProcessTerminal(use),
    spawn: async (command, text) => (await import('./run-other-program.js')).runOtherProgram(command, text),
  };
}

function standardInput(): StandardInput {
  return {
    piped: isPiped(0),
    get isTTY() {
      return isTerminal(0);
    },
    chunks: () => process.stdin,
  };
}

/** Tells whether a file descriptor brings text by itself. A keyboard, `/dev/null` and a closed one do not. */
function isPiped(descriptor: number): boolean {
  const status = statusOf(descriptor);
  return status !== undefined && (status.isFIFO() || status.isSocket() || status.isFile());
}

/** Tells whether a file descriptor is a terminal. Node's module that knows is a slow one, and loaded for devices alone. */
function isTerminal(descriptor: number): boolean {
  return isDevice(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** Tells whether a file descriptor is a terminal, `/dev/null` or the like. */
function isDevice(descriptor: number): boolean {
  return statusOf(descriptor)?.isCharacterDevice() === true;
}

/** Gives the kind of file that a descriptor is open for; `undefined` for a closed one. */
function statusOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

/**
 * Opens standard output (1) or standard error (2) of this process. Anything but a terminal is written to without Node's
 * stream, which takes a write of a part for one of the whole, and a kind of file that it does not know for one that takes
 * everything.
 */
function processOutput(descriptor: 1 | 2): OutputStream {
  if (isTerminal(descriptor)) return terminalOutput(descriptor);
  const take = (bytes: Uint8Array) =>
    new Promise<number>((resolve, reject) =>
      write(descriptor, bytes, (error, count) => (error ? reject(error) : resolve(count))),
    );
  return {
    isTTY: false,
    async write(text) {
      if (mayBeClosed(descriptor)) await refuseIfClosed(descriptor);
      await writeWhole(Buffer.from(text), take);
    },
  };
}

/** Makes an output that never fails: where messages go, no message can say that it failed. */
function withoutErrors(output: OutputStream): OutputStream {
  return { isTTY: output.isTTY, write: (text) => output.write(text).catch(() => {}) };
}

/** Opens a terminal; its stream is made when it is first needed, and once. */
function terminalOutput(descriptor: 1 | 2): OutputStream {
  let made: NodeJS.WriteStream | undefined;
  const stream = () => (made ??= withErrorListener(descriptor === 1 ? process.stdout : process.stderr));
  return {
    isTTY: true,
    get columns() {
      return stream().columns;
    },
    get rows() {
      return stream().rows;
    },
    write: (text) =>
      new Promise((resolve, reject) => stream().write(text, (error) => (error ? reject(error) : resolve()))),
  };
}

/** Errors come to the callback of each write; without a listener, they would end the process as well. */
function withErrorListener(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => {});
}

/** Node puts `/dev/null`, a character device, in the place of a closed descriptor before the program begins. */
function mayBeClosed(descriptor: number): boolean {
  return process.platform === 'linux' && isDevice(descriptor);
}

/**
 * Fails where an output was closed before the program began (`>&-`): what is written there would be lost without a word.
 *
 * Node opens `/dev/null` for reading and writing in its place. So do programs that want no output of a child (Python, Node); a
 * shell opens it for writing alone. It was closed, therefore, where this process has it so, and its parent has it closed too
 * or is a shell that has something else. Told on Linux alone: elsewhere nothing is refused.
 *
 * @throws the system's error for a closed descriptor
 */
async function refuseIfClosed(descriptor: number): Promise<void> {
  if (fileOf('self', descriptor) !== 'null') return;
  const parent = `${process.ppid}`;
  const above = fileOf(parent, descriptor);
  if (above !== 'closed' && !(above === 'other' && isShell(parent))) return;
  const { constants } = process.getBuiltinModule('node:os');
  const problem = { code: 'EBADF', errno: -constants.errno.EBADF, syscall: 'write' };
  throw Object.assign(new Error('EBADF: bad file descriptor, write'), problem);
}

function fileOf(process: string, descriptor: number): OpenFile {
  try {
    const file = readlinkSync(`/proc/${process}/fd/${descriptor}`);
    const information = readFileSync(`/proc/${process}/fdinfo/${descriptor}`, 'utf8');
    // The flags of open(2), in octal: 2 is O_RDWR.
    return file === '/dev/null' && /^flags:\s*\d*2$/m.test(information) ? 'null' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'closed' : 'unknown';
  }
}

function isShell(process: string): boolean {
  try {
    return /sh$/.test(readFileSync(`/proc/${process}/comm`, 'utf8').trim());
  } catch {
    return false;
  }
}

/**
 * Writes bytes until all of them are written. The system may take a part only, as it does where a disk is full or a file has
 * reached its limit, and then says why at the next attempt; a pipe that another program has made non-blocking takes nothing
 * (`EAGAIN`) until it is read.
 *
 * @throws what `write` throws, but `EAGAIN`
 */
export async function writeWhole(bytes: Uint8Array, write: WriteSome): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const count = await write(bytes.subarray(done)).catch(zeroIfBusy);
    if (count === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    done += count;
  }
}

function zeroIfBusy(error: NodeJS.ErrnoException): 0 {
  if (error.code === 'EAGAIN') return 0;
  throw error;
}
