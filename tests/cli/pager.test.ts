import { expect, test } from 'vitest';
import type { OtherProgram } from '../../src/cli/io.js';
import { HARBOUR, LIBRARY, temporaryFolder } from './articles.js';
import { runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();

/** Runs the program with `--pager`; gives what it prints, and what the pager was given. */
async function paged(world: World, ...argv: readonly string[]) {
  const spawned: { command: OtherProgram; text: string }[] = [];
  const onSpawn: World['onSpawn'] = (command, text) => {
    spawned.push({ command, text });
    return world.onSpawn?.(command, text) ?? {};
  };
  const outcome = await runIn({ piped: [HARBOUR], terminal: 80, ...world, onSpawn }, '--pager', ...argv);
  return { ...outcome, spawned };
}

function missing(): never {
  throw Object.assign(new Error('spawn nopager ENOENT'), { code: 'ENOENT', errno: -2, syscall: 'spawn nopager' });
}

test('--pager gives the article to less, and prints nothing itself', async () => {
  const { exitCode, stdout, spawned } = await paged({});
  expect(spawned).toMatchObject([
    {
      command: {
        file: 'less',
        arguments: [],
        env: { LESS: expect.stringMatching(/^-FIRX -PsThe harbour of Brill opens again [^+]*$/) },
      },
    },
  ]);
  expect(spawned[0]?.text).toBe((await runIn({ piped: [HARBOUR], terminal: 80 })).stdout);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
});

test('--pager gives all sources to one pager', async () => {
  const { spawned } = await paged({}, fileWith('a.txt', HARBOUR), fileWith('b.txt', LIBRARY));
  expect(spawned).toHaveLength(1);
  expect(spawned[0]?.text).toMatch(/The harbour[\s\S]*\* \* \*[\s\S]*A library/);
});

test('--pager is not used in a pipe', async () => {
  const { exitCode, stdout } = await runIn({ piped: [HARBOUR] }, '--pager');
  expect(stdout).toContain('The harbour');
  expect(exitCode).toBe(0);
});

test('--pager is not run when there is nothing to show', async () => {
  expect((await paged({}, '-s', 'sport')).spawned).toEqual([]);
});

test('--pager reports a pager that is missing and prints the article', async () => {
  const { exitCode, stdout, stderr } = await paged({ env: { PAGER: 'nopager' }, onSpawn: missing });
  expect(stdout).toContain('The harbour');
  expect(stderr).toBe('article-reader: cannot run the pager "nopager": no such command\n');
  expect(exitCode).toBe(0);
});

test.each([
  [126, 'permission denied'],
  [127, 'no such command'],
])('--pager prints the article when the shell cannot run the pager: %i', async (status, reason) => {
  const env = { PAGER: 'nopager "x"' };
  const { exitCode, stdout, stderr } = await paged({ env, onSpawn: () => ({ status, tookText: false }) });
  expect(stdout).toContain('The harbour');
  expect(stderr).toBe(`article-reader: cannot run the pager "nopager "x"": ${reason}\n`);
  expect(exitCode).toBe(0);
});

test('--pager says why the system does not run the pager', async () => {
  const onSpawn = () => {
    throw Object.assign(new Error('spawn EACCES'), { code: 'EACCES', errno: -13 });
  };
  expect((await paged({ onSpawn })).stderr).toBe('article-reader: cannot run the pager "less": permission denied\n');
});

test('--pager prints the article when the pager fails before it has taken any of it', async () => {
  const env = { PAGER: 'less --nonsense' };
  const { exitCode, stdout, stderr } = await paged({ env, onSpawn: () => ({ status: 1, tookText: false }) });
  expect(stdout).toContain('The harbour');
  expect(stderr).toBe('article-reader: cannot run the pager "less --nonsense": it ended with status 1\n');
  expect(exitCode).toBe(0);
});

test.each([
  [3, 'it ended with status 3'],
  [127, 'it ended with status 127'],
  [128 + 9, 'SIGKILL ended it'],
  [128 + 11, 'SIGSEGV ended it'],
  [255, 'it ended with status 255'],
])('--pager does not print twice what a pager showed that failed then: %i', async (status, problem) => {
  expect(await paged({ onSpawn: () => ({ status }) })).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: `article-reader: the pager "less" failed: ${problem}\n`,
  });
});

test.each([
  ['by Ctrl-C', { status: 128 + 2 }],
  ['by Ctrl-C before it showed anything', { status: 128 + 2, tookText: false }],
  ['by Ctrl-C, which it has a status of its own for', { status: 2, interrupted: true }],
  ['by leaving what it writes to', { status: 128 + 13 }],
])('--pager takes a pager that is left %s for done', async (_how, ending) => {
  expect(await paged({ onSpawn: () => ending })).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
});

test.each([
  ['less', true],
  ['more', false],
  ['no-such-pager', false],
])('--pager gives colours to %s: %s', async (pager, given) => {
  const { spawned } = await paged({ env: { PAGER: pager, TERM: 'xterm' } });
  expect(spawned[0]?.text.includes('\x1b[')).toBe(given);
});

test('--pager gives colours to any pager with --color always', async () => {
  const { spawned } = await paged({ env: { PAGER: 'more', TERM: 'xterm' } }, '--color', 'always');
  expect(spawned[0]?.text).toContain('\x1b[');
});

test('--pager lets a bug through', async () => {
  const onSpawn = () => {
    throw new TypeError('a bug');
  };
  await expect(paged({ onSpawn })).rejects.toThrow('a bug');
});
