import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { quoted } from '../../src/article/quoted.js';
import { readDefault, readSource } from '../../src/input/read-source.js';
import { answerOf, KEYBOARD, pipeOf, READ, worldOf } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'article-reader-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const readFile = (path: string) => readSource({ type: 'file', path }, worldOf(KEYBOARD), READ);

test('readSource() reads a file', async () => {
  const path = fileWith('a.txt', 'A text.\n');
  expect(await readFile(path)).toMatchObject({ source: { type: 'file', path }, text: 'A text.\n', encoding: 'utf-8' });
});

test('readSource() undoes gzip, whatever the file is called', async () => {
  expect((await readFile(fileWith('packed', gzipSync('A packed text.')))).text).toBe('A packed text.');
});

test('readSource() decodes what was packed', async () => {
  const bytes = gzipSync(Buffer.from('caf\xe9', 'latin1'));
  expect(await readFile(fileWith('packed.gz', bytes))).toMatchObject({ text: 'café', encoding: 'windows-1252' });
});

test('readSource() joins a character that was cut between two pieces', async () => {
  const [first, second] = [Buffer.from('caf\u00e9').subarray(0, 4), Buffer.from('caf\u00e9').subarray(4)];
  expect((await readSource({ type: 'stdin' }, worldOf(pipeOf(first, second)), READ)).text).toBe('café');
});

test('readSource() reads the bundled article', async () => {
  expect((await readSource({ type: 'bundled' }, worldOf(KEYBOARD), READ)).text).toMatch(/\S/);
});

test.each([
  ['a missing file', join(folder, 'none.txt'), 'no such file'],
  ['a file below a file', join(fileWith('b.txt', 'b'), 'c.txt'), 'no such file'],
  ['a name without a letter', '', 'no such file'],
  ['a name that no system takes', 'a\0b', 'no such file'],
  ['a folder', folder, 'it is a directory'],
  ['an empty file', fileWith('empty.txt', ''), 'it is empty'],
  ['a file of white space', fileWith('white.txt', '\uFEFF \r\n\t\n'), 'it is empty'],
  [
    'gzip that is cut short',
    fileWith('cut.gz', gzipSync('A text.').subarray(0, 15)),
    'its compressed data is cut short',
  ],
  ['broken gzip', fileWith('broken.gz', gzipSync('A text.').fill(0xff, 10)), 'its compressed data is broken'],
  ['data of no known kind', fileWith('data', Buffer.alloc(500, 1)), 'it is binary data, not text'],
  ['a name that is too long', 'n'.repeat(300), 'name too long'],
])('readSource() says why it cannot read %s', async (_case, path, reason) => {
  await expect(readFile(path)).rejects.toMatchObject({
    name: 'ReaderError',
    message: `cannot read ${quoted(path)}: ${reason}`,
  });
});

test('readSource() reads no more than a source may have', async () => {
  let read = 0;
  async function* endless() {
    for (;;) {
      read++;
      yield Buffer.alloc(1024 * 1024, 'a');
    }
  }
  const stdin = { piped: true, isTTY: false, chunks: endless };
  await expect(readSource({ type: 'stdin' }, worldOf(stdin), READ)).rejects.toThrow(
    /^cannot read standard input: it is larger than/,
  );
  expect(read).toBeLessThan(100);
});

test('readSource() unpacks no more than a source may have', async () => {
  const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, 'a'));
  await expect(readFile(fileWith('bomb.gz', bomb))).rejects.toThrow('it is larger than');
});

test('readSource() calls standard input by its name when it is empty', async () => {
  await expect(readSource({ type: 'stdin' }, worldOf(pipeOf()), READ)).rejects.toThrow(
    'cannot read standard input: it is empty',
  );
});

test('readSource() lets a bug through as it is', async () => {
  const bug = new TypeError('a bug');
  const chunks = () => {
    throw bug;
  };
  await expect(readSource({ type: 'stdin' }, worldOf({ piped: true, isTTY: false, chunks }), READ)).rejects.toBe(bug);
});

test.each([
  ['as they come', (bytes: Uint8Array) => bytes],
  ['packed', gzipSync],
])('readSource() reads no more than 20 MB of a page, %s', async (_how, pack) => {
  const bytes = pack(Buffer.alloc(20 * 1024 * 1024 + 1, 'words '));
  const world = worldOf(KEYBOARD, async () => answerOf(bytes));
  await expect(readSource({ type: 'url', url: 'https://example.org/' }, world, READ)).rejects.toThrow(
    'cannot read "https://example.org/": it is larger than 20 MB',
  );
});

test('readSource() gives what a server says of a page', async () => {
  const answer = answerOf('words', { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
  const source = { type: 'url', url: 'https://example.org' } as const;
  expect(
    await readSource(
      source,
      worldOf(KEYBOARD, async () => answer),
      READ,
    ),
  ).toMatchObject({
    source,
    text: 'words',
    encodingBy: 'http-header',
    url: 'https://example.org/',
    mediaType: 'text/markdown',
  });
});

test('readDefault() reads what is piped in', async () => {
  expect(await readDefault(worldOf(pipeOf('A text', '.')), READ)).toMatchObject({
    source: { type: 'stdin' },
    text: 'A text.',
  });
});

test.each([
  ['nothing can come', KEYBOARD],
  ['the pipe is empty', pipeOf()],
  ['the pipe carries white space', pipeOf(' \n')],
])('readDefault() reads the bundled article when %s', async (_case, stdin) => {
  expect((await readDefault(worldOf(stdin), READ)).source).toEqual({ type: 'bundled' });
});

test('readDefault() does not touch a keyboard', async () => {
  const chunks = () => expect.unreachable();
  expect((await readDefault(worldOf({ ...KEYBOARD, chunks }), READ)).source).toEqual({ type: 'bundled' });
});
