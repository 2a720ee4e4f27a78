import { expect, test } from 'vitest';
import type { Command } from '../../src/cli/io.js';
import { HARBOUR, LIBRARY, temporaryFolder } from './articles.js';
import { runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();

/** Runs the program with `--pager`; gives what it prints, and what the pager was given. */
async function paged(world: World, ...argv: readonly string[]) {
  const spawned: { command: Command; text: string }[] = [];
  const onSpawn: World['onSpawn'] = (command, text) => {
    spawned.push({ command, text });
    return world.onSpawn?.(command, text) ?? 0;
  };
  const outcome = await runIn({ piped: [HARBOUR], terminal: 80, ...world, onSpawn }, '--pager', ...argv);
  return { ...outcome, spawned };
}

function missing(): never {
  throw Object.assign(new Error('spawn nopager ENOENT'), { code: 'ENOENT', errno: -2, syscall: 'spawn nopager' });
}

test('--pager gives the article to less, and prints nothing itself', async () => {
  const { exitCode, stdout, spawned } = await paged({});
  expect(spawned).toMatchObject([{ command: { file: 'less', arguments: ['-FIRX'] } }]);
  expect(spawned[0]?.text).toBe((await runIn({ piped: [HARBOUR], terminal: 80 })).stdout);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
});

test('--pager gives all sources to one pager', async () => {
  const { spawned } = await paged({}, fileWith('a.txt', HARBOUR), fileWith('b.txt', LIBRARY));
  expect(spawned).toHaveLength(1);
  expect(spawned[0]?.text).toMatch(/The harbour[\s\S]*\* \* \*[\s\S]*A library/);
});

test('--pager runs $PAGER', async () => {
  const { spawned } = await paged({ env: { PAGER: 'most -w  -s' } });
  expect(spawned).toMatchObject([{ command: { file: 'most', arguments: ['-w', '-s'] } }]);
});

test('--pager runs less when $PAGER is empty', async () => {
  expect((await paged({ env: { PAGER: ' ' } })).spawned).toMatchObject([{ command: { file: 'less' } }]);
});

test('--pager leaves $PAGER to the shell where it is more than words', async () => {
  const { spawned } = await paged({ env: { PAGER: 'sed "s/a/b/" | less' } });
  expect(spawned).toMatchObject([{ command: { file: 'sh', arguments: ['-c', 'sed "s/a/b/" | less'] } }]);
});

test('--pager tells less to show colours', async () => {
  expect((await paged({ env: { PAGER: 'less' } })).spawned[0]?.command.env).toEqual({ PAGER: 'less', LESS: 'FIRX' });
});

test('--pager leaves $LESS as it is set', async () => {
  expect((await paged({ env: { LESS: 'R' } })).spawned[0]?.command.env).toEqual({ LESS: 'R' });
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

test.each([126, 127])('--pager prints the article when the shell cannot run the pager: %i', async (status) => {
  const { stdout, stderr } = await paged({ env: { PAGER: 'nopager "x"' }, onSpawn: () => status });
  expect(stdout).toContain('The harbour');
  expect(stderr).toBe('article-reader: cannot run the pager "nopager "x"": no such command\n');
});

test('--pager says why the system does not run the pager', async () => {
  const onSpawn = () => {
    throw Object.assign(new Error('spawn EACCES'), { code: 'EACCES', errno: -13 });
  };
  expect((await paged({ onSpawn })).stderr).toBe(
    'article-reader: cannot run the pager "less -FIRX": permission denied\n',
  );
});

test('--pager does not mind how the pager ends', async () => {
  expect(await paged({ onSpawn: () => 1 })).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
});

test('--pager lets a bug through', async () => {
  const onSpawn = () => {
    throw new TypeError('a bug');
  };
  await expect(paged({ onSpawn })).rejects.toThrow('a bug');
});
