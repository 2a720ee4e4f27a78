import { expect, test } from 'vitest';
import { ReaderError } from '../../../src/article/reader-error.js';
import { kindRefused, notTextBut } from '../../../src/input/web/content-type.js';

test.each([
  ['application/pdf', 'a PDF document'],
  ['application/epub+zip', 'an EPUB book'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'a Word document'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'an office document'],
  ['application/vnd.ms-excel', 'an office document'],
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['application/msword', 'a Word document of before 2007'],
  ['text/rtf', 'an RTF document'],
  ['multipart/related', 'a page saved as MHTML'],
  ['image/png', 'a picture'],
  ['image/svg+xml', 'a drawing (SVG)'],
  ['audio/ogg', 'a sound recording'],
  ['video/mp4', 'a video'],
  ['font/woff2', 'a font'],
  ['application/zip', 'an archive'],
  ['application/x-xz', 'data packed by xz'],
  ['application/vnd.sqlite3', 'an SQLite database'],
])('notTextBut() knows %s for %s', (mediaType, name) => {
  expect(notTextBut(mediaType)).toBe(name);
});

test.each([
  'text/html',
  'text/plain',
  'application/rss+xml',
  'application/octet-stream',
  'application/gzip',
  'multipart/mixed',
])('notTextBut() says nothing of %s', (mediaType) => {
  expect(notTextBut(mediaType)).toBeUndefined();
});

test('kindRefused() gives the kind that a page was refused for, and none for any other error', () => {
  const refused = (message: string) => kindRefused(new ReaderError('unsupported', message))?.name;
  expect(refused('it is a PDF document, not text')).toBe('a PDF document');
  expect(refused('it is an address with a password in it, and none is sent')).toBeUndefined();
  expect(kindRefused(new ReaderError('unreadable', 'it is a PDF document, not text'))).toBeUndefined();
  expect(kindRefused(new TypeError('it is a PDF document, not text'))).toBeUndefined();
});
