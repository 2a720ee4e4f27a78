import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bash, hasTerminal, onTerminal } from './built.js';
import { runIn } from './made-up-io.js';

const TEXT = /^article-reader \d+\.\d+\.\d+\n\nNAME\n {7}article-reader - /;

test('run() prints the manual as plain text into a pipe', async () => {
  const { stdout, stderr, exitCode } = await runIn({}, '--man');
  expect(stdout).toMatch(TEXT);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
});

test('run() sets the manual at the width that is asked for', async () => {
  const { stdout } = await runIn({}, '--man', '--width', '44');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
  expect(await runIn({}, '--man', '--width', '0')).toMatchObject({ exitCode: 2, stdout: '' });
});

test('run() has man(1) show the packed page on a terminal', async () => {
  const asked: unknown[] = [];
  const onSpawn = ({ file, arguments: words, env }: { file: string; arguments: readonly string[]; env: object }) => {
    asked.push({ file, there: words.every((word) => existsSync(word)), env });
    return {};
  };
  expect(await runIn({ terminal: 80, onSpawn }, '--man', '-w60')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(asked).toEqual([{ file: 'man', there: true, env: { MANWIDTH: '60' } }]);
});

test.each([
  [
    'is missing',
    () => {
      throw Object.assign(new Error('spawn man ENOENT'), { code: 'ENOENT', errno: -2 });
    },
  ],
  ['fails', () => ({ status: 3 })],
])('run() prints the manual as plain text on a terminal where man(1) %s', async (_how, onSpawn) => {
  const { stdout, stderr, exitCode } = await runIn({ terminal: 80, onSpawn }, '--man');
  expect(stdout).toMatch(TEXT);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
});

test('run() takes Ctrl-C in man(1) for its end', async () => {
  const onSpawn = () => ({ status: 3, interrupted: true });
  expect(await runIn({ terminal: 80, onSpawn }, '--man')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('the program prints its manual into a pipe', () => {
  expect(bash('article-reader --man | cat')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(TEXT),
    stderr: '',
  });
});

test.skipIf(!hasTerminal())('the program prints its manual on a terminal without man(1)', () => {
  const { status, stdout } = onTerminal('PATH=/nowhere; article-reader --man');
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(TEXT) });
});
