import { expect, test } from 'vitest';
import { sourceName, sourceOf } from '../../src/input/source.js';

test('sourceOf() takes a hyphen for standard input', () => {
  expect(sourceOf('-')).toEqual({ type: 'stdin' });
});

test.each(['http://example.org/a', 'HTTPS://example.org/a'])('sourceOf() takes %s for an address', (typed) => {
  expect(sourceOf(typed)).toEqual({ type: 'url', url: typed });
});

test.each(['news.txt', '', 'ftp://example.org/a', 'https.txt', '--'])('sourceOf() takes "%s" for a file', (typed) => {
  expect(sourceOf(typed)).toEqual({ type: 'file', path: typed });
});

test.each(['-', 'news.txt', 'https://example.org/'])('sourceName() gives %s back as it was typed', (typed) => {
  expect(sourceName(sourceOf(typed))).toBe(typed);
});

test('sourceName() calls the bundled article bundled', () => {
  expect(sourceName({ type: 'bundled' })).toBe('bundled');
});
