import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { intendedPath } from '../../src/input/intended-path.js';

const folder = mkdtempSync(join(tmpdir(), 'article-reader-names-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['file:///news/a.txt', '/news/a.txt'],
  ['FILE://localhost/news/a%20b%C3%BC.txt', '/news/a bü.txt'],
  ['file:/news/a.txt?page=2#part', '/news/a.txt'],
])('intendedPath() gives the path of %s', (address, path) => {
  expect(intendedPath(address)).toBe(path);
});

test.each([
  ['file://server/news/a.txt', 'it is a file of the host "server"; one of this machine is "file:///server/news/a.txt"'],
  ['file:///news/100%.txt', 'it is no valid file: address'],
  ['file://a b/', 'it is no valid file: address'],
])('intendedPath() says why %s has no path', (address, message) => {
  expect(() => intendedPath(address)).toThrow(expect.objectContaining({ name: 'ReaderError', message }));
});

test.each([
  ['www.example.org', 'https://www.example.org'],
  ['www.example.org/a?b#c', 'https://www.example.org/a?b#c'],
  ['WWW.Example.museum:8080/', 'https://WWW.Example.museum:8080/'],
  ['//www.example.org/a', 'https://www.example.org/a'],
  ['example.org', 'https://example.org'],
  ['news.example.co.uk/today', 'https://news.example.co.uk/today'],
  ['zeitung.example.de/a', 'https://zeitung.example.de/a'],
  ['bücher.example.com/a', 'https://bücher.example.com/a'],
  ['localhost:8000/a', 'http://localhost:8000/a'],
  ['127.0.0.1/a', 'http://127.0.0.1/a'],
  ['https:/example.org/a', 'https://example.org/a'],
  ['http:example.org', 'http://example.org'],
  ['https//example.org', 'https://example.org'],
  ['htp://example.org', 'http://example.org'],
  ['hxxps://example.org', 'https://example.org'],
  ['view-source:https://example.org/a', 'https://example.org/a'],
])('intendedPath() asks whether %s is an address', (typed, address) => {
  expect(() => intendedPath(typed)).toThrow(
    expect.objectContaining({ code: 'unreadable', message: `no such file; did you mean "${address}"?` }),
  );
});

test.each([
  ['ftp://example.org/a b', '', '"ftp://example.org/a b"'],
  ['FTPS://example.org/$(a)', '', "'FTPS://example.org/$(a)'"],
  ['gopher://example.org', '', '"gopher://example.org"'],
  ['ftp:example.org/a', 'no such file; ', '"ftp://example.org/a"'],
  ['sftp:/example.org/a', 'no such file; ', '"sftp://example.org/a"'],
])('intendedPath() says what fetches %s', (typed, problem, word) => {
  const message = `${problem}only http:, https: and file: addresses are read; try: curl ${word} | article-reader -`;
  expect(() => intendedPath(typed)).toThrow(expect.objectContaining({ code: 'unreadable', message }));
});

test.each(['gemini://example.org', 's3://bucket/a', 'Git+SSH://example.org'])(
  'intendedPath() says that %s is no address that is read',
  (typed) => {
    expect(() => intendedPath(typed)).toThrow(/^only http:, https: and file: addresses are read$/);
  },
);

test.each(['mailto:ann@example.org', 'javascript:alert(1)', 'data:text/html,Words', 'view-source:a', 'About:blank'])(
  'intendedPath() says that %s is neither a file nor an address that is read',
  (typed) => {
    expect(() => intendedPath(typed)).toThrow(/^no such file; only http:, https: and file: addresses are read$/);
  },
);

test.each([
  'news.txt',
  'news',
  '',
  'notes.md',
  'run.sh',
  'archive.tar.gz',
  'C:\\news\\a.txt',
  'C:/news/a.txt',
  'Part 2: the bells.txt',
  'Bells:two',
  'news/example.org/a',
  './example.org',
  'ann@example.org',
  '1.2',
  'https',
])('intendedPath() takes "%s" for a name', (typed) => {
  expect(intendedPath(typed)).toBeUndefined();
});

test('intendedPath() takes what begins with a folder that there is for a name', () => {
  const before = process.cwd();
  mkdirSync(join(folder, 'example.org'));
  try {
    process.chdir(folder);
    expect(intendedPath('example.org/a')).toBeUndefined();
  } finally {
    process.chdir(before);
  }
});

test('intendedPath() takes the time of a name for one that is as long as a command line may be', () => {
  // A pattern that tries every way to divide these would not come to an end.
  for (const piece of ['a', 'a.', 'a-', 'h', '1.', 'www.', 'x:'])
    expect(() => intendedPath(piece.repeat(60_000))).not.toThrow(RangeError);
});
