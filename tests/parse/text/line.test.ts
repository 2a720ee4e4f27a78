import { describe, expect, test } from 'vitest';
import { joinPages, linesOf, pagesOf } from '../../../src/parse/text/line.js';

describe('linesOf()', () => {
  test('counts blank lines on the line after them', () => {
    expect(linesOf('\na\n\n \nb\n')).toEqual([
      { text: 'a', indent: 0, gap: 1 },
      { text: 'b', indent: 0, gap: 2 },
    ]);
  });

  test('counts indentation in columns, a tab going to the next stop', () => {
    expect(linesOf('  a\n\tb\n \tc\n\u00a0d').map(({ indent }) => indent)).toEqual([2, 4, 4, 1]);
  });

  test('gives no line for a text of white space', () => {
    expect(linesOf(' \n\t\n')).toEqual([]);
  });
});

describe('pagesOf()', () => {
  test('ends a page at a form feed, before control characters are neutralised', () => {
    expect(pagesOf('a\r\n\x07b\fc').map((page) => page.map(({ text }) => text))).toEqual([['a', '\ufffdb'], ['c']]);
  });
});

describe('joinPages()', () => {
  test('sets pages apart as a blank line does', () => {
    expect(joinPages(pagesOf('a\fb\f\fc')).map(({ text, gap }) => [text, gap])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });
});
