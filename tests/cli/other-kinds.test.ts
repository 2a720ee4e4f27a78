import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ATOM, PDF, RSS, TAR, zipOf } from '../input/kinds/samples.js';
import { answerOf } from '../input/world.js';
import { LIBRARY, temporaryFolder } from './articles.js';
import { runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();
const ADDRESS = 'https://example.org/news';

const serving = (body: string | Uint8Array, type: string): World => ({
  onFetch: async () => answerOf(body, { headers: { 'content-type': type } }),
});

test.each([
  ['document.txt', PDF, 'it is a PDF document, not text; try: pdftotext "PATH" - | article-reader -'],
  [
    'packed.gz',
    gzipSync(PDF),
    'it is a PDF document, not text; try: gzip -dc "PATH" | pdftotext - - | article-reader -',
  ],
  [
    'book.txt',
    zipOf({ mimetype: 'application/epub+zip' }),
    'it is an EPUB book, not text; try: pandoc -f epub "PATH" -t html | article-reader --from html -',
  ],
  ['archive.tar.gz', gzipSync(TAR), 'it is a tar archive, not text; unpack it and read one of the files in it'],
  ['feed.txt', ATOM, 'it is an Atom feed, not an article; read one by its address'],
])('run() says what %s is, by its bytes, and goes on', async (name, content, reason) => {
  const path = fileWith(name, content);
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', path, fileWith('library.txt', LIBRARY));
  expect(stdout).toMatch(/^A library on wheels/);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `article-reader: cannot read "${path}": ${reason.replace('PATH', path)}\n`,
  });
});

test('run() says what is piped in, with a source and without', async () => {
  for (const argv of [[], ['-']])
    expect(await runIn({ piped: [PDF] }, ...argv)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'article-reader: cannot read standard input: it is a PDF document, not text; ' +
        'try: … | pdftotext - - | article-reader -\n',
    });
});

test.each([
  [PDF, 'application/octet-stream', 'a PDF document, not text; try: curl -L "https://example.org/news" | pdftotext'],
  [
    'words',
    'application/epub+zip',
    'an EPUB book, not text; try: curl -L "https://example.org/news" | pandoc -f epub -',
  ],
  [
    RSS,
    'application/rss+xml',
    'an RSS feed, not an article; read one of its 4 by its address: "https://example.org/1?',
  ],
  [ATOM, 'text/xml', 'an Atom feed, not an article; read one of its 2 by its address: "https://example.org/1"'],
])('run() says what a server sends: %#', async (body, type, reason) => {
  const { exitCode, stdout, stderr } = await runIn(serving(body, type), ADDRESS);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/^article-reader: cannot read "https:\/\/example\.org\/news": it is [^\n]+\n$/);
  expect(stderr).toContain(reason);
});

test.each([
  ['%PDF-1.7 is how a PDF document begins, said Ann Lee.', '%PDF-1.7 is'],
  ['PK is how a zip archive begins, said Ann Lee.', 'PK is'],
  ['Ann Lee quotes a feed:\n\n<rss version="2.0"><channel></channel></rss>', 'Ann Lee quotes'],
  ['<rss version="2.0"> is how a feed begins, said Ann Lee.', 'is how a feed begins'],
])('run() reads an article that merely begins as other data does: %s', async (text, words) => {
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', fileWith('quoting.txt', text));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain(words);
});

test('--from has a feed read as the text that it is, and no data that is none', async () => {
  const feed = fileWith('feed.xml', RSS);
  expect(await runIn({}, '--from', 'text', '--plain', feed)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await runIn({}, '--from', 'text', fileWith('x.pdf', PDF))).toMatchObject({ exitCode: 1, stdout: '' });
});
