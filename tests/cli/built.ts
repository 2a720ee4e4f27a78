import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Far longer than any line takes, in milliseconds: a net against one that hangs, no measure of time. */
const HANGS = 600_000;

/** The executable, which tests/build.ts has built. */
export const READER: string = fileURLToPath(new URL('../../dist/bin/article-reader.cjs', import.meta.url));

/** The beginning of a bash script in which `article-reader` is the built program. */
export const WITH_READER: string = `set -o pipefail
article-reader() { '${process.execPath}' '${READER}' "$@"; }
export -f article-reader
`;

/** What came of a command line. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a line of bash in which `article-reader` is the built program. */
export function bash(line: string, environment: Readonly<Record<string, string>> = {}): Ended {
  const { FORCE_COLOR, NO_COLOR, COLUMNS, PAGER, LESS, COLORFGBG, XDG_CONFIG_HOME, ARTICLE_READER_OPTS, ...inherited } =
    process.env;
  const env = { ...inherited, TERM: 'xterm-256color', ...environment };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', WITH_READER + line], {
    encoding: 'utf8',
    timeout: HANGS,
    env,
  });
  return { status, stdout, stderr };
}

/**
 * Runs a line of bash on a pseudo-terminal; all that appears on it is `stdout`, each line end a newline. It is written to the
 * file `LOG` of the environment, too, as soon as it appears.
 */
export function onTerminal(line: string, environment: Readonly<Record<string, string>> = {}): Ended {
  const script = 'SHELL=/bin/bash script --quiet --return --flush --command "$LINE" "$LOG" < /dev/null';
  const ended = bash(script, { LOG: '/dev/null', ...environment, LINE: line });
  return { ...ended, stdout: ended.stdout.replaceAll('\r\n', '\n') };
}

/** Whether there is what \`onTerminal\` needs. */
export function hasTerminal(): boolean {
  return spawnSync('script', ['--version']).status === 0;
}
