import { expect, test } from 'vitest';
import { VERSION } from '../../src/cli/program-text.js';
import { HARBOUR } from './articles.js';
import { runIn } from './made-up-io.js';

/** An error as the system makes it. */
function systemError(code: string, errno: number): Error {
  return Object.assign(new Error(`write ${code}`), { code, errno, syscall: 'write' });
}

test('run() prints the article to standard output and nothing else', async () => {
  const { exitCode, stdout, stderr } = await runIn({ piped: [HARBOUR] });
  expect(stdout).toMatch(/^The harbour of Brill opens again\n/);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('run() prints the version', async () => {
  expect(await runIn({}, '--version')).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
});

test('run() prints help to standard output', async () => {
  expect(await runIn({}, '--help', 'no-such-file.txt')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('Usage: article-reader'),
    stderr: '',
  });
});

test.each(['bash', 'zsh', 'fish'])('run() prints the completion script for %s', async (shell) => {
  const { exitCode, stdout } = await runIn({}, '--completion', shell);
  expect(stdout).toContain(`${shell} completion for article-reader`);
  expect(exitCode).toBe(0);
});

test.each([
  [['--sectoin', '2'], "unknown option '--sectoin' (Did you mean --section?)"],
  [['--plain', '--json'], "option '-p, --plain' cannot be used with option '-j, --json'"],
  [['--width'], "option '-w, --width <columns>' argument missing"],
  [['--width', '0'], '--width takes a whole number of columns, 1 or more, not "0"'],
  [['--color', 'blue'], '--color takes auto, always or never, not "blue"'],
  [['--completion', 'tcsh'], '--completion takes bash, zsh or fish, not "tcsh"'],
  [['--section', '4-2'], 'range "4-2" is written backwards: did you mean "2-4"?'],
])('run() ends with 2 and one line for %j', async (argv, message) => {
  expect(await runIn({ piped: [HARBOUR] }, ...argv)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `article-reader: ${message}\n`,
  });
});

test('run() makes one harmless line of a message, whatever it quotes', async () => {
  const { stderr } = await runIn({}, '--color', 'a\x1b[31mb\nc\x07\u202e\x9b1m');
  expect(stderr).toBe('article-reader: --color takes auto, always or never, not "ab c\uFFFD"\n');
});

test('run() takes a closed pipe for success', async () => {
  const onWrite = () => {
    throw systemError('EPIPE', -32);
  };
  expect(await runIn({ onWrite })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('run() reads no further source once the pipe is closed', async () => {
  let writes = 0;
  const onWrite = () => {
    writes++;
    throw systemError('EPIPE', -32);
  };
  expect(await runIn({ onWrite, piped: [HARBOUR] }, '-', 'no-such-file.txt')).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
  expect(writes).toBe(1);
});

test('run() says why it cannot write', async () => {
  const onWrite = () => {
    throw systemError('ENOSPC', -28);
  };
  expect(await runIn({ onWrite })).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'article-reader: cannot write: no space left on device\n',
  });
});

test('run() lets a bug through, with its stack', async () => {
  const bug = new TypeError('a bug');
  const onWrite = () => {
    throw bug;
  };
  await expect(runIn({ onWrite })).rejects.toBe(bug);
});
