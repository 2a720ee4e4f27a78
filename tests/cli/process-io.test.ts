import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { processIo } from '../../src/cli/process-io.js';
import { readLimited } from '../../src/input/read-limited.js';
import { serverOf } from '../input/server.js';
import { temporaryFolder } from './articles.js';

const fileWith = temporaryFolder();
const io = processIo();
const env = { PATH: process.env['PATH'] };

test('processIo() is the environment of the process', () => {
  expect(io.env).toBe(process.env);
});

test('processIo() tells a terminal from another output', () => {
  const { stdin, stdout, stderr } = io;
  expect([stdin.isTTY, stdout.isTTY, stderr.isTTY]).toEqual([
    process.stdin.isTTY === true,
    process.stdout.isTTY === true,
    process.stderr.isTTY === true,
  ]);
});

test('after() calls back', async () => {
  await expect(new Promise((resolve) => io.after(1, () => resolve('called')))).resolves.toBe('called');
});

test('after() can be called off', async () => {
  let calls = 0;
  io.after(1, () => calls++)();
  // Timers of one length ring in the order in which they were set.
  await new Promise((resolve) => io.after(1, () => resolve('called')));
  expect(calls).toBe(0);
});

test('fetch() asks a server', async () => {
  const server = await serverOf((request, response) => void response.end(request.headers['user-agent']));
  const request = { headers: { 'user-agent': 'a test' }, signal: new AbortController().signal };
  const { body } = await processIo().fetch(server, request);
  expect(Buffer.from(await readLimited(body, 100)).toString()).toBe('a test');
});

const shell = (line: string, text: string, environment = env) =>
  processIo().spawn({ file: 'sh', arguments: ['-c', line], env: environment }, text);

test('spawn() gives the text to the program and its exit status back', async () => {
  const file = fileWith('given.txt', '');
  expect(await shell(`cat > '${file}'; exit 3`, 'A text.')).toEqual({ status: 3, tookText: true, interrupted: false });
  expect(readFileSync(file, 'utf8')).toBe('A text.');
});

test.each([
  ['a short text', 'A text.'],
  ['a long text', 'word '.repeat(1_000_000)],
])('spawn() tells whether the program took any of %s', async (_which, text) => {
  expect(await shell('exit 4', text)).toMatchObject({ status: 4, tookText: false });
  expect(await shell('head -c 1 > /dev/null; exit 4', text)).toMatchObject({ status: 4, tookText: true });
  expect(await shell('exit 0', text)).toMatchObject({ status: 0 });
});

test('spawn() says as a shell does that a signal ended the program', async () => {
  expect(await shell('kill -9 $$', '')).toMatchObject({ status: 128 + 9 });
});

describe('spawn() without a folder for its file', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('gives the text to the program all the same', async () => {
    vi.stubEnv('TMPDIR', '/no/such/folder');
    const file = fileWith('piped.txt', '');
    expect(await shell(`cat > '${file}'`, 'A text.')).toMatchObject({ status: 0, tookText: true });
    expect(readFileSync(file, 'utf8')).toBe('A text.');
  });

  test('does not mind a program that reads nothing', async () => {
    vi.stubEnv('TMPDIR', '/no/such/folder');
    expect(await shell('exit 0', 'word '.repeat(1_000_000))).toMatchObject({ status: 0 });
  });
});

test('spawn() leaves no file behind', async () => {
  const folder = dirname(fileWith('any.txt', ''));
  vi.stubEnv('TMPDIR', folder);
  const before = readdirSync(folder);
  await shell('exit 0', 'A text.');
  vi.unstubAllEnvs();
  expect(readdirSync(folder)).toEqual(before);
});

test('spawn() fails as the system does when there is no such program', async () => {
  const command = { file: 'no-such-program', arguments: [], env };
  await expect(processIo().spawn(command, 'A text.')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('spawn() leaves Ctrl-C to the program, only while it runs, and tells of it', async () => {
  const before = process.listenerCount('SIGINT');
  expect(await shell(`kill -INT ${process.pid}; exit 2`, '')).toMatchObject({
    status: 2,
    interrupted: true,
  });
  expect(process.listenerCount('SIGINT')).toBe(before);
});
