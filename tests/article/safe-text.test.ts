import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralise } from '../../src/article/safe-text.js';

const ESC = '\x1b';
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

/** Texts rich in what the gate is there for, whole and in pieces. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ESC,
        '[',
        ']',
        '\\',
        '\x07',
        '\x9b',
        '\x9c',
        '\x9d',
        '\x98',
        '\x90',
        'P',
        'X',
        '^',
        '_',
        '(',
        'm',
        ';',
        '1',
      ),
      fc.constantFrom(
        '\r',
        '\n',
        '\t',
        '\v',
        '\f',
        '\x85',
        '\u2028',
        '\u202e',
        '\u2066',
        '\u2069',
        '\ufeff',
        '\ud83d',
        '\ude00',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('neutralise()', () => {
  test('leaves no control character but newline and tab', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(neutralise(text)).not.toMatch(CONTROLS);
      }),
    );
  });

  test('leaves no bidi embedding, override or isolate', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(neutralise(text)).not.toMatch(BIDI);
      }),
    );
  });

  test('leaves no lone surrogate', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(neutralise(text)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('does the same twice as once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = neutralise(text);
        expect(neutralise(once)).toBe(once);
      }),
    );
  });

  test('leaves a text without such characters as it is', () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !CONTROLS.test(text) && !BIDI.test(text));
    fc.assert(
      fc.property(harmless, (text) => {
        expect(neutralise(`a${text}`)).toBe(`a${text}`);
      }),
    );
  });

  test.each([
    ['CRLF', 'a\r\nb'],
    ['CR', 'a\rb'],
    ['VT', 'a\vb'],
    ['NEL', 'a\x85b'],
    ['LS', 'a\u2028b'],
    ['PS', 'a\u2029b'],
  ])('makes %s a newline', (_, text) => {
    expect(neutralise(text)).toBe('a\nb');
  });

  test.each([
    ['a colour', `${ESC}[1;31m`],
    ['a colour in 8 bits', '\x9b31m'],
    ['a private CSI sequence with an intermediate', `${ESC}[?1 q`],
    ['a hyperlink', `${ESC}]8;;http://example.org${ESC}\\`],
    ['a window title that a bell ends', `${ESC}]0;title\x07`],
    ['a window title in 8 bits', '\x9d0;title\x9c'],
    ['a device control string', `${ESC}Pq#0${ESC}\\`],
    ['an application command over two lines', `${ESC}_a\nb${ESC}\\`],
    ['a privacy message', `${ESC}^a${ESC}\\`],
    ['a start of string', `${ESC}Xa${ESC}\\`],
    ['a reset', `${ESC}c`],
    ['a character set', `${ESC}(B`],
  ])('removes %s', (_, sequence) => {
    expect(neutralise(`a${sequence}b`)).toBe('ab');
  });

  test.each([
    ['CSI', `${ESC}[1;31`, '\ufffd[1;31'],
    ['OSC', `${ESC}]0;title`, '\ufffd]0;title'],
    ['CSI broken off by a newline', `${ESC}[1\nm`, '\ufffd[1\nm'],
    ['device control string that only a bell ends', `${ESC}Pq\x07`, '\ufffdPq\ufffd'],
    ['an escape alone', ESC, '\ufffd'],
  ])('keeps the text of a sequence that does not end well: %s', (_, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  test('builds no sequence by removing another one', () => {
    expect(neutralise(`${ESC}${ESC}[0m[31mred`)).toBe('\ufffd[31mred');
  });

  test('keeps marks that other scripts and emoji need', () => {
    const text = '\u200e\u200f\u061c👩\u200d👩\u200d👧 \ud83d\ude00';
    expect(neutralise(text)).toBe(text);
  });

  test('drops byte order marks wherever they are', () => {
    expect(neutralise('\ufeff\ufeffa\ufeffb\ufeff')).toBe('ab');
    expect(neutralise(`${ESC}\ufeff[31mred`)).toBe('\ufffd[31mred');
  });

  test('makes a form feed U+FFFD, pages being told before it', () => {
    expect(neutralise('a\fb')).toBe('a\ufffdb');
  });
});
