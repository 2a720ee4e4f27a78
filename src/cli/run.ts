import { ReaderError } from '../article/reader-error.js';
import { systemReason } from '../input/unreadable.js';
import { SHELL_CHOICES, SOURCE_VALUE_KINDS } from './choices.js';
import type { CommandLine } from './command-line.js';
import type { Io } from './io.js';
import { writeMessage } from './messages.js';
import { parseChoice } from './option-values.js';
import { type ExitCode, OPTIONS_VARIABLE } from './program-text.js';
import { defaultColumns } from './terminal-abilities.js';

/**
 * Runs the program once.
 *
 * @param argv the arguments, without the program
 * @param io the outside world; all that is read, printed and asked goes through it, except files
 * @throws only what is a bug
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await execute(argv, io);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    await writeMessage(io, messageOf(error));
    return error instanceof ReaderError && error.code === 'usage' ? 2 : 1;
  }
}

async function execute(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = await readCommandLine(argv, io);
  if (line.type === 'print') {
    await io.stdout.write(line.text);
    return 0;
  }
  const { man, width, completion, completeValues } = line.options;
  if (man) {
    const { showManual } = await import('./manual.js');
    await showManual(width, io);
  } else if (completion !== undefined) {
    const shell = parseChoice(completion, SHELL_CHOICES, '--completion');
    const { completionScript } = await import('./completions/completion-script.js');
    await io.stdout.write(completionScript(shell));
  } else if (completeValues !== undefined) {
    const wanted = parseChoice(completeValues, SOURCE_VALUE_KINDS, '--complete-values');
    const { completionValues } = await import('./completions/completion-values.js');
    const values = await completionValues(wanted, line.sources.join(' '), io);
    await io.stdout.write(values.map((value) => `${value}\n`).join(''));
  } else {
    const { readSources } = await import('./read-sources.js');
    return await readSources(line, io);
  }
  return 0;
}

/** Takes the command line apart; where nothing is typed and nothing set, the parser is not loaded. */
async function readCommandLine(argv: readonly string[], io: Io): Promise<CommandLine> {
  const hasPreset = (io.env[OPTIONS_VARIABLE] ?? '') !== '';
  if (argv.length === 0 && !hasPreset) return { type: 'read', sources: [], options: {} };
  const { parseCommandLine } = await import('./command-line.js');
  const line = parseCommandLine(argv, defaultColumns(io));
  if (!hasPreset || line.type === 'print') return line;
  const { withPresetOptions } = await import('./preset-options.js');
  return withPresetOptions(line, io);
}

/**
 * Tells whether the reader at the other end of standard output has gone, as `head` does: all that was wanted is printed. A
 * socket whose reader leaves something unread gives another error.
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
