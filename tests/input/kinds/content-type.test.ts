import { expect, test } from 'vitest';
import { kindOfMediaType } from '../../../src/input/kinds/content-type.js';

test.each([
  ['application/pdf', 'pdf'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'office'],
  ['application/vnd.ms-excel', 'office'],
  ['application/vnd.oasis.opendocument.text', 'open-document'],
  ['application/msword', 'old-word'],
  ['text/rtf', 'rtf'],
  ['image/png', 'picture'],
  ['image/svg+xml', 'drawing'],
  ['audio/ogg', 'sound'],
  ['video/mp4', 'video'],
  ['font/woff2', 'font'],
  ['application/zip', 'archive'],
  ['application/x-xz', 'xz'],
  ['application/vnd.sqlite3', 'sqlite'],
])('kindOfMediaType() tells that %s is %s', (mediaType, kind) => {
  expect(kindOfMediaType(mediaType)).toBe(kind);
});

test.each([
  'text/html',
  'text/plain',
  'application/rss+xml',
  'application/octet-stream',
  'application/gzip',
  'multipart/mixed',
  'multipart/related',
])('kindOfMediaType() says nothing of %s', (mediaType) => {
  expect(kindOfMediaType(mediaType)).toBeUndefined();
});
