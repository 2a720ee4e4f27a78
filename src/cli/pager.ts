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

/** What a pager may know of the text that it shows. */
export interface PagedText {
  /** The headline; absent where there is none, or several. */
  readonly title?: string;
  /** The titles of the sections. */
  readonly headings: readonly string[];
}

/** How much of a title is sought, in UTF-16 code units: as much as is on one line, also of a narrow screen. */
const SOUGHT = 30;

/** How many titles are sought at most: a pattern of more would be slow. */
const MOST_SOUGHT = 200;

/** More rows than a screen has. */
const LONGEST_SCREEN = 120;

/** How much of a headline stands in the prompt, in UTF-16 code units. */
const LONGEST_TITLE = 60;

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
 *
 * @param text what `less` is told of the text where a user has set neither pager nor options
 */
export function pagerOf(environment: Environment, text?: PagedText): PagerProgram {
  const { PAGER: wanted = '', LESS: options } = environment;
  const line = wanted.trim() || DEFAULT_PAGER;
  const ours = wanted.trim() === '' || options === undefined ? DEFAULT_LESS_OPTIONS : 'R';
  const told = text === undefined || wanted.trim() !== '' || options !== undefined ? '' : optionsFor(text);
  const env = { ...environment, LESS: `-${ours} ${options ?? ''}${told}`.trim() };
  return { line, command: commandOf(line, env), showsColor: showsColor(line, env) };
}

/**
 * Gives the options by which `less` has the title in its prompt, and goes from heading to heading by `n` and `N`. In `LESS` a
 * dollar sign ends an option, so none stands in them. The headings are sought at the start, for `n` to go on with; then it goes
 * back to the top and takes the marks away.
 */
function optionsFor({ title, headings }: PagedText): string {
  const shown = title
    ?.slice(0, LONGEST_TITLE)
    .replaceAll('$', '')
    .replace(/[?:.%\\]/g, '\\$&');
  const prompt = shown === undefined ? '' : `-Ps${shown} ?e(end):?pB%pB\\%..$`;
  const sought = headings.map((heading) => soughtIn(heading)).filter((pattern) => pattern !== '');
  if (sought.length === 0 || sought.length > MOST_SOUGHT) return prompt;
  return `${prompt} +/^[ #]*(${sought.join('|')})\ng\x1bu`.trim();
}

/** The pattern for the beginning of a heading: whole words of it, in a form that the regular expressions of POSIX know. */
function soughtIn(heading: string): string {
  const words = heading.length <= SOUGHT ? heading : heading.slice(0, SOUGHT).replace(/\s\S*$/, '');
  return words
    .trim()
    .replace(/[\\^.[\]|()?*+{}]/g, '\\$&')
    .replaceAll('$', '.');
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
export async function showInPagerOrPrint(text: string, io: Io, about?: PagedText): Promise<boolean> {
  // In a text that fits on the screen, `less` would not stop for a key, and a search moves its first lines away.
  const isLong = text.split('\n', LONGEST_SCREEN + 1).length > LONGEST_SCREEN;
  const { line, command } = pagerOf(io.env, about && { ...about, headings: isLong ? about.headings : [] });
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
