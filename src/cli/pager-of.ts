import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import type { Command, Environment } from './io.js';

/** The program that a user reads long texts in. */
export interface Pager {
  /** As it is named in messages. */
  readonly line: string;
  readonly command: Command;
  /** Whether colours are seen in it as colours, and not as `ESC[1m`. */
  readonly showsColor: boolean;
}

/** What is run without `PAGER`. */
const DEFAULT = 'less';

/** How `less` shows an article when a user has said nothing of it: as git has it. */
const DEFAULT_LESS = 'FIRX';

/** Pagers that hand colours on, the two names of some after one another; `less` does with `-R`, `cat` without options. */
const SHOW_COLOR: readonly string[] = ['less', 'cat', 'bat', 'batcat', 'moar', 'moor', 'ov', 'nvimpager'];

/** What a line of the shell is made of that is more than one command and its words, quoted or not. */
const MORE_THAN_A_COMMAND = /[;&|<>()$`\\\n]/;

/**
 * The pager that `PAGER` names, else `less -FIRX`.
 *
 * All options for `less` go through `LESS`, before those that a user has there, which win: one that does not know them, as
 * that of BusyBox, passes over them there and would refuse them as arguments.
 */
export function pagerOf(surroundings: Environment): Pager {
  const { PAGER: wanted = '', LESS: options } = surroundings;
  const line = wanted.trim() || DEFAULT;
  const mine = wanted.trim() === '' || options === undefined ? DEFAULT_LESS : 'R';
  const env = { ...surroundings, LESS: `-${mine} ${options ?? ''}`.trim() };
  return { line, command: commandOf(line, env), showsColor: showsColor(line, env) };
}

/** A line of plain words is run as it is, so that a missing pager is told from one that fails; any other by the shell. */
function commandOf(line: string, env: Environment): Command {
  if (!/^[\w@%+=:,./ \t-]+$/.test(line)) return { file: 'sh', arguments: ['-c', line], env };
  const [file = DEFAULT, ...words] = line.split(/\s+/);
  return { file, arguments: words, env };
}

/** Of a pager that is not known, or goes through others, it is not known. */
function showsColor(line: string, env: Environment): boolean {
  const [file = '', ...words] = line.split(/\s+/);
  const name = programName(file, env);
  if (MORE_THAN_A_COMMAND.test(line) || !SHOW_COLOR.includes(name)) return false;
  if (name === 'cat') return words.length === 0;
  // `-+R` takes `-R` back.
  return name !== 'less' || !/(?:^|\s)-\+\S*r/i.test([env['LESS'], ...words].join(' '));
}

/** What a program is called where it really is: `pager` is `less` on Debian, and `less` is `busybox` on Alpine. */
function programName(file: string, env: Environment): string {
  const folders = file.includes('/') ? [''] : (env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
  return basename(found === undefined ? file : realpathSync(found));
}
