import { ReaderError } from '../article/reader-error.js';
import { systemReason } from '../input/unreadable.js';
import { chosen } from './chosen.js';
import type { Io } from './io.js';
import { LISTED_VALUES, SHELL_CHOICES } from './options.js';
import type { CommandLine } from './program.js';
import { readSources } from './read-sources.js';
import { say } from './say.js';
import { settingsOf } from './settings.js';

/** How a run ended: 0 all done, 1 something could not be read or was not found, 2 misused. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the program once.
 *
 * @param argv the arguments, without the program
 * @param io the world outside; all there is to read, print and ask goes through it, but files
 * @throws only what is a bug
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await obey(argv, io);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    await say(io, messageOf(error));
    return error instanceof ReaderError && error.code === 'usage' ? 2 : 1;
  }
}

async function obey(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = await commandLine(argv);
  if (line.type === 'print') {
    await io.stdout.write(line.text);
    return 0;
  }
  const { man, width, completion, completeValues } = line.options;
  if (man) {
    const { showManual } = await import('./show-manual.js');
    await showManual(width, io);
  } else if (completion !== undefined) {
    const shell = chosen(completion, SHELL_CHOICES, '--completion');
    const { completionScript } = await import('./completions/completion-script.js');
    await io.stdout.write(completionScript(shell));
  } else if (completeValues !== undefined) {
    const wanted = chosen(completeValues, LISTED_VALUES, '--complete-values');
    const { valuesOnLine } = await import('./completions/values-on-line.js');
    const values = await valuesOnLine(wanted, line.sources.join(' '), io);
    await io.stdout.write(values.map((value) => `${value}\n`).join(''));
  } else {
    return await readSources(settingsOf(line.sources, line.options, io), io);
  }
  return 0;
}

/** The command line, taken apart; where nothing is typed, without loading what it takes for that. */
async function commandLine(argv: readonly string[]): Promise<CommandLine> {
  if (argv.length === 0) return { type: 'read', sources: [], options: {} };
  const { parseCommandLine } = await import('./program.js');
  return parseCommandLine(argv);
}

/**
 * Whether the reader at the other end of standard output has gone, as `head` does: all that was wanted is printed. A socket
 * whose reader leaves something unread says so in another way.
 */
function isClosedPipe(error: unknown): boolean {
  const { code = '', syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return syscall === 'write' && ['EPIPE', 'ECONNRESET'].includes(code);
}

function messageOf(error: unknown): string {
  if (error instanceof ReaderError) return error.message;
  const reason = systemReason(error);
  if (reason === undefined || (error as NodeJS.ErrnoException).syscall !== 'write') throw error;
  return `cannot write: ${reason}`;
}
