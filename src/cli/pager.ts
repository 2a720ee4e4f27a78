import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { quoted } from '../article/quoted.js';
import { isMissing, systemReason } from '../input/unreadable.js';
import type { Environment, Io, OtherProgram } from './io.js';
import { writeMessage } from './messages.js';

/** The program that a user reads long texts in. */
export interface PagerProgram {
  /** Its name in messages: the whole command line. */
  readonly line: string;
  readonly command: OtherProgram;
  /** Whether colours are seen in it as colours, and not as `ESC[1m`. */
  readonly showsColor: boolean;
}

/** The pager without `PAGER`. */
const DEFAULT_PAGER = 'less';

/** The options of `less` when a user has set none: those of git. */
const DEFAULT_LESS_OPTIONS = 'FIRX';

/** Pagers that pass colours on, some of them under two names; `less` does with `-R`, `cat` without options. */
const COLOR_PAGERS = /^(?:less|cat|bat|batcat|moar|moor|ov|nvimpager)$/;

/** The characters by which a line of the shell is more than one command and its words, quoted or not. */
const MORE_THAN_A_COMMAND = /[;&|<>()$`\\\n]/;

/** The failure of a pager to show a text, or perhaps all of it. */
interface Failure {
  /** The end of the message, after the name of the pager. */
  readonly problem: string;
  /** Whether some of the text may have been seen. */
  readonly begun: boolean;
}

/** The program that runs a line which is more than a program and its arguments. */
const SHELL = 'sh';

/** The exit statuses of a shell that cannot run a command, and that cannot find it: POSIX.1-2017, XCU 2.8.2. */
const NOT_RUN: ReadonlyMap<number, string> = new Map([
  [126, 'permission denied'],
  [127, 'no such command'],
]);

/** The signals by which a reader has seen enough: Ctrl-C, and a pager whose own output is left, as by `less | head`. */
const LEFT_BY: readonly string[] = ['SIGINT', 'SIGPIPE'];

/**
 * Finds the pager that `PAGER` names, else `less -FIRX`.
 *
 * All options for `less` go through `LESS`, before those that a user has there, which win: one that does not know them, as
 * that of BusyBox, passes over them there and would refuse them as arguments.
 */
export function pagerOf(environment: Environment): PagerProgram {
  const { PAGER: wanted = '', LESS: options } = environment;
  const line = wanted.trim() || DEFAULT_PAGER;
  const ours = wanted.trim() === '' || options === undefined ? DEFAULT_LESS_OPTIONS : 'R';
  const env = { ...environment, LESS: `-${ours} ${options ?? ''}`.trim() };
  return { line, command: commandOf(line, env), showsColor: showsColor(line, env) };
}

/**
 * A line of plain words is run as it is, so that a missing pager is told from one that fails; any other by the shell, also
 * one that begins with an assignment.
 */
function commandOf(line: string, env: Environment): OtherProgram {
  if (!/^[\w@%+:,./-]+(?:\s[\w@%+=:,./ \t-]*)?$/.test(line)) return shellCommand(line, env);
  const [file = DEFAULT_PAGER, ...words] = line.split(/\s+/);
  return { file, arguments: words, env };
}

function shellCommand(script: string, env: Environment): OtherProgram {
  return { file: SHELL, arguments: ['-c', script], env };
}

/** Tells whether a pager is known to show colours, which a pipe of several programs is not. */
function showsColor(line: string, env: Environment): boolean {
  const [file = '', ...words] = line.split(/\s+/);
  const name = programName(file, env);
  if (MORE_THAN_A_COMMAND.test(line) || !COLOR_PAGERS.test(name)) return false;
  if (name === 'cat') return words.length === 0;
  // `-+R` takes `-R` back.
  return name !== 'less' || !/(?:^|\s)-\+\S*r/i.test([env['LESS'], ...words].join(' '));
}

/** Follows links to the real name of a program: `pager` is `less` on Debian, and `less` is `busybox` on Alpine. */
function programName(file: string, env: Environment): string {
  const folders = file.includes('/') ? [''] : (env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
  return basename(found === undefined ? file : realpathSync(found));
}

/**
 * Shows a text in the user's pager.
 *
 * A user who leaves the pager, also by Ctrl-C, has read enough. A pager that cannot be run, or that fails before it
 * has taken anything of the text (an option that it does not know), has shown nothing: that is reported and the text
 * printed. One that fails later is only reported: what it has shown would stand there twice.
 *
 * @returns whether the text was shown
 */
export async function showInPagerOrPrint(text: string, io: Io): Promise<boolean> {
  const { line, command } = pagerOf(io.env);
  const failure = await failureOf(command, text, io).catch((error) => {
    if (!isMissing(error)) return failureToStart(error);
    // The shell has words of its own, such as `exit`. That it has not this one either, its status says without a message.
    const script = `command -v -- ${command.file} >/dev/null 2>&1 || exit 127\n${line}`;
    return failureOf(shellCommand(script, command.env), text, io).catch(failureToStart);
  });
  if (failure === undefined) return true;
  const { problem, begun } = failure;
  await writeMessage(
    io,
    begun ? `the pager ${quoted(line)} failed: ${problem}` : `cannot run the pager ${quoted(line)}: ${problem}`,
  );
  if (!begun) await io.stdout.write(text);
  return !begun;
}

function failureToStart(error: unknown): Failure {
  const reason = systemReason(error);
  if (reason === undefined) throw error;
  return { problem: isMissing(error) ? 'no such command' : reason, begun: false };
}

/** Runs a pager; gives its failure unless it ends well. */
async function failureOf(command: OtherProgram, text: string, io: Io): Promise<Failure | undefined> {
  const { status, tookText, interrupted } = await io.spawn(command, text);
  const { constants } = await import('node:os');
  const signal = Object.entries(constants.signals).find(([, number]) => number === status - 128)?.[0];
  if (status === 0 || interrupted || LEFT_BY.includes(signal ?? '')) return undefined;
  const how = signal === undefined ? `it ended with status ${status}` : `${signal} ended it`;
  const isOfShell = command.file === SHELL && !tookText;
  return { problem: (isOfShell && NOT_RUN.get(status)) || how, begun: tookText };
}
