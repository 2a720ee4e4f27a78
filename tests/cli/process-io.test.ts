import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { outputTo, processIo } from '../../src/cli/process-io.js';
import { serverOf } from '../input/web/server.js';
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
  const request = {
    headers: { 'user-agent': 'a test' },
    redirect: 'manual',
    signal: new AbortController().signal,
  } as const;
  expect(await (await io.fetch(server, request)).text()).toBe('a test');
});

test('spawn() gives the text to the program and its exit status back', async () => {
  const file = fileWith('given.txt', '');
  const command = { file: 'sh', arguments: ['-c', `cat > '${file}'; exit 3`], env };
  expect(await io.spawn(command, 'A text.')).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe('A text.');
});

test('spawn() does not mind a program that reads nothing', async () => {
  const text = 'word '.repeat(1_000_000);
  expect(await io.spawn({ file: 'sh', arguments: ['-c', 'exit 0'], env }, text)).toBe(0);
});

test('spawn() takes an end by a signal for 0', async () => {
  expect(await io.spawn({ file: 'sh', arguments: ['-c', 'kill -9 $$'], env }, '')).toBe(0);
});

test('spawn() fails as the system does when there is no such program', async () => {
  const command = { file: 'no-such-program', arguments: [], env };
  await expect(io.spawn(command, 'A text.')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('spawn() leaves Ctrl-C to the program, and only while it runs', async () => {
  const before = process.listenerCount('SIGINT');
  const go = join(dirname(fileWith('unused.txt', '')), 'go');
  const waits = `until [ -e '${go}' ]; do sleep 0.01; done`;
  const ended = io.spawn({ file: 'sh', arguments: ['-c', waits], env }, '');
  await expect.poll(() => process.listenerCount('SIGINT')).toBe(before + 1);
  fileWith('go', '');
  await ended;
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('write() waits until the stream has taken the text', async () => {
  const taken: string[] = [];
  const slow = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => void setImmediate(() => done(void taken.push(chunk))),
  });
  await outputTo(slow).write('A text.');
  expect(taken).toEqual(['A text.']);
});

test('write() fails as the stream does', async () => {
  const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('broken')) });
  await expect(outputTo(broken).write('A text.')).rejects.toThrow('broken');
});
