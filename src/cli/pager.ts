import { constants } from 'node:os';
import { quoted } from '../article/quoted.js';
import { systemReason } from '../input/unreadable.js';
import type { Ending, Io } from './io.js';
import { pagerOf } from './pager-of.js';
import { say } from './say.js';

/** Why a text was not shown, or perhaps not wholly. */
interface Failure {
  /** What there is to say after the name of the pager. */
  readonly problem: string;
  /** Whether some of the text may have been seen. */
  readonly begun: boolean;
}

/** What a shell exits with when it cannot run a command, and when it cannot find it: POSIX.1-2017, XCU 2.8.2. */
const NOT_RUN: ReadonlyMap<number, string> = new Map([
  [126, 'permission denied'],
  [127, 'no such command'],
]);

/** The signals by which a reader has seen enough: Ctrl-C, and a pager whose own output is left, as by `less | head`. */
const LEFT: readonly string[] = ['SIGINT', 'SIGPIPE'];

/**
 * Shows a text in the user's pager.
 *
 * Whoever leaves the pager, be it by Ctrl-C, has read what was wanted. A pager that cannot be run, or that fails before it
 * has taken anything of the text (an option that it does not know), has shown nothing: that is reported and the text
 * printed. One that fails later is only reported: what it has shown would stand there twice.
 *
 * @returns whether the text was shown
 */
export async function page(text: string, io: Io): Promise<boolean> {
  const { line, command } = pagerOf(io.env);
  const failure = await io.spawn(command, text).then(failureIn, notStarted);
  if (failure === undefined) return true;
  const { problem, begun } = failure;
  await say(
    io,
    begun ? `the pager ${quoted(line)} failed: ${problem}` : `cannot run the pager ${quoted(line)}: ${problem}`,
  );
  if (!begun) await io.stdout.write(text);
  return !begun;
}

function notStarted(error: unknown): Failure {
  const reason = systemReason(error);
  if (reason === undefined) throw error;
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return { problem: missing ? 'no such command' : reason, begun: false };
}

function failureIn({ status, tookText, interrupted }: Ending): Failure | undefined {
  const signal = Object.entries(constants.signals).find(([, number]) => number === status - 128)?.[0];
  if (status === 0 || interrupted || LEFT.includes(signal ?? '')) return undefined;
  const how = signal === undefined ? `it ended with status ${status}` : `${signal} ended it`;
  return { problem: (!tookText && NOT_RUN.get(status)) || how, begun: tookText };
}
