import { readFile, readlink } from 'node:fs/promises';
import { constants } from 'node:os';

/** What a process has at a descriptor: `null` is `/dev/null`, opened for reading and writing. */
type Held = 'null' | 'other' | 'closed' | 'unknown';

/**
 * Fails where an output was closed before the program began (`>&-`): what is written there would be lost without a word.
 *
 * Node opens `/dev/null` for reading and writing in its place. So do programs that want no output of a child (Python, Node); a
 * shell opens it for writing alone. It was closed, therefore, where this process has it so, and its parent has it closed too
 * or is a shell that has something else. Told on Linux alone: elsewhere nothing is refused.
 *
 * @throws the system's error for a closed descriptor
 */
export async function refuseIfClosed(descriptor: number): Promise<void> {
  if ((await heldBy('self', descriptor)) !== 'null') return;
  const parent = `${process.ppid}`;
  const above = await heldBy(parent, descriptor);
  if (above !== 'closed' && !(above === 'other' && (await isShell(parent)))) return;
  const problem = { code: 'EBADF', errno: -constants.errno.EBADF, syscall: 'write' };
  throw Object.assign(new Error('EBADF: bad file descriptor, write'), problem);
}

async function heldBy(process: string, descriptor: number): Promise<Held> {
  try {
    const file = await readlink(`/proc/${process}/fd/${descriptor}`);
    const information = await readFile(`/proc/${process}/fdinfo/${descriptor}`, 'utf8');
    // The flags of open(2), in octal: 2 is O_RDWR.
    return file === '/dev/null' && /^flags:\s*\d*2$/m.test(information) ? 'null' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'closed' : 'unknown';
  }
}

async function isShell(process: string): Promise<boolean> {
  return /sh$/.test((await readFile(`/proc/${process}/comm`, 'utf8').catch(() => '')).trim());
}
