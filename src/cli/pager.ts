import { systemReason } from '../input/unreadable.js';
import type { Command, Environment, Io } from './io.js';
import { say } from './say.js';

const DEFAULT = 'less -FIRX';

/** What a shell exits with when it cannot find a command, or cannot run it. */
const NOT_RUN = [126, 127];

/** Shows a text in the user's pager; one that cannot be run is reported and the text printed. */
export async function page(text: string, io: Io): Promise<void> {
  const typed = io.env['PAGER']?.trim() || DEFAULT;
  const problem = await problemWith(commandOf(typed, io.env), text, io);
  if (problem === undefined) return;
  await say(io, `cannot run the pager "${typed}": ${problem}`);
  await io.stdout.write(text);
}

async function problemWith(command: Command, text: string, io: Io): Promise<string | undefined> {
  try {
    return NOT_RUN.includes(await io.spawn(command, text)) ? 'no such command' : undefined;
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such command' : reason;
  }
}

/** A line of plain words is run as it is, so that a missing pager is told from one that fails; any other by the shell. */
function commandOf(typed: string, surroundings: Environment): Command {
  // As git does: a bare `less` shows colours, and ends by itself when all fits on one screen.
  const env = { LESS: 'FIRX', ...surroundings };
  if (!/^[\w@%+=:,./ \t-]+$/.test(typed)) return { file: 'sh', arguments: ['-c', typed], env };
  const [file = DEFAULT, ...words] = typed.split(/\s+/);
  return { file, arguments: words, env };
}
