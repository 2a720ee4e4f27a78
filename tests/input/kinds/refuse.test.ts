import { expect, test } from 'vitest';
import { refusal, refuseMarkup } from '../../../src/input/kinds/refuse.js';
import type { Source } from '../../../src/input/source.js';
import { ATOM, JSON_FEED, OPML, RSS, SITEMAP, SITEMAP_INDEX } from './samples.js';

const file = (path: string): Source => ({ type: 'file', path });
const PAGE: Source = { type: 'url', url: 'https://example.org/a?b&c' };

test.each<[Source, boolean, string]>([
  [file('x.pdf'), false, 'pdftotext "x.pdf" -'],
  [file('two words.pdf'), false, 'pdftotext "two words.pdf" -'],
  [file('-x.pdf'), false, 'pdftotext "./-x.pdf" -'],
  [file('a "b" $c `d` \\e.pdf'), false, 'pdftotext \'a "b" $c `d` \\e.pdf\' -'],
  [file("what's $1!.pdf"), false, "pdftotext 'what'\\''s $1!.pdf' -"],
  [file('x.pdf.gz'), true, 'gzip -dc "x.pdf.gz" | pdftotext - -'],
  [PAGE, false, 'curl -L "https://example.org/a?b&c" | pdftotext - -'],
  [PAGE, true, 'curl -L "https://example.org/a?b&c" | gzip -dc | pdftotext - -'],
  [{ type: 'stdin' }, false, '… | pdftotext - -'],
])('refusal() gives a command that can be copied', (source, isPacked, command) => {
  expect(refusal('pdf', { source, isPacked })).toMatchObject({
    code: 'unsupported',
    message: `it is a PDF document, not text; try: ${command} | article-reader -`,
  });
});

test('refusal() gives the path of a file that was named by its address', () => {
  const origin = { source: file('file:///news/a%20b.pdf'), path: '/news/a b.pdf', isPacked: false };
  expect(refusal('pdf', origin).message).toContain('pdftotext "/news/a b.pdf" -');
});

test('refusal() has Pandoc write HTML, which is read as such', () => {
  expect(refusal('word', { source: file('x.docx'), isPacked: false }).message).toBe(
    'it is a Word document, not text; try: pandoc -f docx "x.docx" -t html | article-reader --from html -',
  );
});

test('refusal() leaves out the sign for standard input where there is a pipe', () => {
  const { message } = refusal('web-archive', { source: { type: 'stdin' }, isPacked: false });
  expect(message).toContain('… | textutil -convert html -stdin -stdout | article-reader --from html -');
});

test('refusal() says in words what no command does', () => {
  expect(refusal('tar', { source: file('x.tar'), isPacked: false }).message).toBe(
    'it is a tar archive, not text; unpack it and read one of the files in it',
  );
  expect(refusal('font', { source: file('x.ttf'), isPacked: false }).message).toBe('it is a font, not text');
});

/** Gives the message by which a text is refused. */
function messageFor(text: string, url?: string): string {
  try {
    refuseMarkup(text, { source: { type: 'stdin' }, url, isPacked: false });
    return 'not refused';
  } catch (error) {
    return (error as Error).message;
  }
}

test('refuseMarkup() names the first three articles of a feed', () => {
  expect(messageFor(RSS)).toBe(
    'it is an RSS feed, not an article; read one of its 4 by its address: ' +
      '"https://example.org/1?a=1&b=2", "https://example.org/2", "https://example.org/3"',
  );
});

test('refuseMarkup() takes the link to the page, relative to the address of the feed', () => {
  expect(messageFor(ATOM, 'https://example.org/feeds/all')).toBe(
    'it is an Atom feed, not an article; read one of its 2 by its address: "https://example.org/1"',
  );
});

test('refuseMarkup() finds the addresses in JSON, relative to that of the feed', () => {
  expect(messageFor(JSON_FEED, 'https://example.org/feeds/all')).toBe(
    'it is a JSON feed, not an article; read one of its 4 by its address: ' +
      '"https://example.org/1", "https://example.org/2", "https://example.org/3"',
  );
});

test('refuseMarkup() names the first pages of a sitemap', () => {
  expect(messageFor(SITEMAP)).toBe(
    'it is a sitemap, not an article; read one of its 2 by its address: ' +
      '"https://example.org/1?a=1&b=2", "https://example.org/2"',
  );
});

test.each([
  [SITEMAP_INDEX, 'it is an index of sitemaps, not an article; the sitemaps that it names have the addresses of pages'],
  [
    OPML,
    'it is a list of feeds or an outline (OPML), not an article; the feeds that it names have the addresses of articles',
  ],
  ['{"version":"https://jsonfeed.org/version/1.1"}', 'it is a JSON feed without an article in it'],
  [
    '{"version":"https://jsonfeed.org/version/1","items":[1]}',
    'it is a JSON feed, not an article; read one by its address',
  ],
])('refuseMarkup() says what %s is', (text, message) => {
  expect(messageFor(text)).toBe(message);
});

test('refuseMarkup() does without addresses, and without articles', () => {
  expect(messageFor(ATOM)).toBe('it is an Atom feed, not an article; read one by its address');
  expect(messageFor('<rss><items/></rss>')).toBe('it is an RSS feed without an article in it');
});

test('refuseMarkup() names no address that is not on the web', () => {
  expect(messageFor('<rss><item><link>javascript:alert(1)</link></item></rss>')).toBe(
    'it is an RSS feed, not an article; read one by its address',
  );
});
