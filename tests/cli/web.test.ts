import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FetchWithoutRedirect } from '../../src/input/source.js';
import { answerOf } from '../input/world.js';
import { HARBOUR, LIBRARY, temporaryFolder } from './articles.js';
import { runIn, type World } from './made-up-io.js';

const ADDRESS = 'https://example.org/news';
const fileWith = temporaryFolder();

/** A web of one page, whatever is asked for. */
function answering(body: string | Uint8Array, contentType = 'text/plain'): World {
  return { onFetch: async () => answerOf(body, { headers: { 'content-type': contentType } }) };
}

const metadataOf = async (world: World, ...argv: readonly string[]) =>
  JSON.parse((await runIn(world, '--json', ...argv)).stdout);

test('run() reads an address as it reads a file', async () => {
  const { stdout } = await runIn({}, '--plain', fileWith('harbour.txt', HARBOUR));
  expect(await runIn(answering(HARBOUR), '--plain', ADDRESS)).toEqual({ exitCode: 0, stdout, stderr: '' });
});

test('run() asks politely, once for each address', async () => {
  const asked: Parameters<FetchWithoutRedirect>[] = [];
  const onFetch: FetchWithoutRedirect = async (...request) => {
    asked.push(request);
    return answerOf(HARBOUR);
  };
  await runIn({ onFetch }, ADDRESS, 'HTTP://example.org/other');
  expect(asked.map(([url]) => url)).toEqual([ADDRESS, 'http://example.org/other']);
  expect(asked[0]?.[1].headers['user-agent']).toMatch(/^article-reader\/\d+\.\d+\.\d+$/);
});

test('run() gives the address as it was typed, and the one that it led to as the url', async () => {
  const onFetch: FetchWithoutRedirect = async (url) =>
    url === ADDRESS ? answerOf('', { status: 301, headers: { location: '/moved#a' } }) : answerOf(HARBOUR);
  expect(await metadataOf({ onFetch }, ADDRESS)).toMatchObject({ input: ADDRESS, url: 'https://example.org/moved' });
});

test('run() resolves the links of a page by the address that it came from at last', async () => {
  const page = '<!doctype html><title>Bells</title><p>They ring <a href="../when">again</a>, says Tom Weber.</p>';
  const onFetch: FetchWithoutRedirect = async (url) =>
    url === ADDRESS
      ? answerOf('', { status: 302, headers: { location: 'https://other.example/a/b' } })
      : answerOf(page, { headers: { 'content-type': 'text/html' } });
  const { stdout } = await runIn({ onFetch }, '--plain', '--links', 'footnote', ADDRESS);
  expect(stdout).toContain('They ring again[1], says Tom Weber.\n\n[1] https://other.example/when\n');
});

test.each([
  ['text/html', '<p>Words', 'html'],
  ['text/markdown', 'Words', 'markdown'],
  ['text/plain', '# Words', 'text'],
  ['application/octet-stream', '<!doctype html><p>Words', 'html'],
])('run() takes what is sent as %s by its content type', async (contentType, body, format) => {
  expect(await metadataOf(answering(body, contentType), ADDRESS)).toMatchObject({ format });
});

test('run() undoes gzip that is served as a file', async () => {
  const world = answering(gzipSync(HARBOUR), 'application/gzip');
  expect((await runIn(world, '--plain', `${ADDRESS}.txt.gz`)).stdout).toMatch(/^The harbour of Brill/);
});

test('run() reads the encoding that the server says', async () => {
  const world = answering(Buffer.from('\xcc\xe8\xf0', 'latin1'), 'text/plain; charset=windows-1251');
  expect((await runIn(world, '--plain', ADDRESS)).stdout).toBe('Мир\n');
});

test('--encoding wins over what the server says', async () => {
  const world = answering(Buffer.from('\xed\xc9\xd2', 'latin1'), 'text/plain; charset=windows-1251');
  expect((await runIn(world, '--plain', '--encoding', 'KOI8-R', ADDRESS)).stdout).toBe('Мир\n');
});

test('--from wins over what the server says', async () => {
  const { stderr, exitCode } = await runIn(answering(HARBOUR, 'text/html'), '--verbose', '--from', 'text', ADDRESS);
  expect(exitCode).toBe(0);
  expect(stderr).toContain(`${ADDRESS}: read as text, by --from\n`);
});

test.each([
  [404, 'text/html', 'no such page (404 Not Found)'],
  [500, 'text/html', 'the server has failed (500 Internal Server Error)'],
  [
    200,
    'application/pdf',
    `it is a PDF document, not text; try: curl -L "${ADDRESS}" | pdftotext - - | article-reader -`,
  ],
  [200, 'audio/mpeg', 'it is a sound recording, not text; a transcript of it can be read'],
])('run() says in one line that status %i with %s is no article, and goes on', async (status, type, reason) => {
  const onFetch: FetchWithoutRedirect = async () => answerOf('words', { status, headers: { 'content-type': type } });
  const { exitCode, stdout, stderr } = await runIn({ onFetch }, '--plain', ADDRESS, fileWith('l.txt', LIBRARY));
  expect(stdout).toMatch(/^A library on wheels/);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `article-reader: cannot read "${ADDRESS}": ${reason}\n`,
  });
});

test('run() says that an empty page is empty', async () => {
  expect((await runIn(answering(' \n'), ADDRESS)).stderr).toBe(
    `article-reader: cannot read "${ADDRESS}": it is empty\n`,
  );
});

test('run() says that an address is none', async () => {
  expect(await runIn({}, 'http://')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'article-reader: cannot read "http://": it is no valid address on the web\n',
  });
});

test('--timeout ends the wait for a server', async () => {
  const calls: [number, () => void][] = [];
  const onFetch: FetchWithoutRedirect = (_url, { signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      calls[0]?.[1]();
    });
  const after = (milliseconds: number, call: () => void) => {
    calls.push([milliseconds, call]);
    return () => {};
  };
  const { exitCode, stderr } = await runIn({ onFetch, after }, '--timeout', '2.5', ADDRESS);
  expect(calls[0]?.[0]).toBe(2500);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `article-reader: cannot read "${ADDRESS}": it took more than 2.5 seconds\n`,
  });
});

test('run() says what it waits for when a server is slow', async () => {
  const slow = { ...answering(HARBOUR), terminal: 80, delay: 1000 };
  const { stdout, stderr } = await runIn(slow, 'https://example.org:8080/news');
  expect(stderr).toBe('article-reader: waiting for example.org:8080\n');
  expect(stdout).toContain('The harbour of Brill');
});

test('run() says what it waits for when a page comes drop by drop', async () => {
  const timers = new Map<number, () => void>();
  const after = (milliseconds: number, call: () => void) => {
    timers.set(milliseconds, call);
    return () => {};
  };
  async function* drops() {
    yield Buffer.from('The harbour');
    timers.get(1000)?.();
    yield Buffer.from(' of Brill');
  }
  const onFetch: FetchWithoutRedirect = async () => ({ status: 200, headers: {}, body: drops() });
  expect(await runIn({ onFetch, after, terminal: 80 }, '--plain', ADDRESS)).toEqual({
    exitCode: 0,
    stdout: 'The harbour of Brill\n',
    stderr: 'article-reader: waiting for example.org\n',
  });
});

test.each([
  ['where nobody watches', { delay: 1000 }],
  ['when the page comes at once', { terminal: 80, delay: 10 }],
])('run() waits in silence for a server %s', async (_when, world) => {
  expect((await runIn({ ...answering(HARBOUR), ...world }, ADDRESS)).stderr).toBe('');
});

test('run() reads addresses, files and standard input in the order in which they are named', async () => {
  const world = { ...answering(LIBRARY), piped: [HARBOUR] };
  const { stdout } = await runIn(world, '--json', ADDRESS, fileWith('h.txt', HARBOUR), '-');
  const inputs = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).input);
  expect(inputs).toEqual([ADDRESS, expect.stringMatching(/h\.txt$/), '-']);
});
