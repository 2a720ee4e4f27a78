import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAddressOf, webAddressOf } from '../../src/article/address.js';

/** What may stand in an address, or should not. */
const anyPath = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'/#?%.:@[]\\\x1b\x7f\u00a0\u202e\ud800 日', '%1B', '%5B', '..', '[::1]', '//', 'xn--a'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('linkAddressOf()', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    [' HTTP://Example.org/a b ', 'http://example.org/a%20b'],
    ['https://example.org/a|b?c=[d]#e^', 'https://example.org/a%7Cb?c=%5Bd%5D#e%5E'],
    ['https://example.org/50%', 'https://example.org/50%25'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
    ['http://%5B::1%5D:8080/%5Bb%5D', 'http://[::1]:8080/%5Bb%5D'],
    ['https://ann:secret@[::1]/', 'https://[::1]/'],
    ['https://example.org/\x1b[31m', 'https://example.org/%1B%5B31m'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['mailto://a@example.org', 'mailto:a@example.org'],
    ['mailto://[::1]', 'mailto:%5B::1%5D'],
    ['#part two', '#part%20two'],
    ['//example.org/a', 'https://example.org/a'],
    ['b.html', 'b.html'],
    [' ../a b/ñ.jpg?c=[d] ', '../a%20b/%C3%B1.jpg?c=%5Bd%5D'],
    ['/img/quay.jpg', '/img/quay.jpg'],
    ['a\x1b[31m\ud800', 'a%1B%5B31m%EF%BF%BD'],
  ])('writes %s as a browser would', (written, address) => {
    expect(linkAddressOf(written)).toBe(address);
    expect(linkAddressOf(address)).toBe(address);
  });

  it.each([
    '',
    '#',
    '#\x1b',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'C:\\b.html',
    'data:text/html,a',
    'ftp://example.org/',
    'http://[',
  ])('has none for %j', (written) => expect(linkAddressOf(written)).toBeUndefined());

  it('writes what it has written as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'https://example.org/', 'mailto:', '#', '/', 'a/', '../', ''),
        anyPath,
        (start, path) => {
          const address = linkAddressOf(start + path);
          expect(address === undefined ? undefined : linkAddressOf(address)).toBe(address);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('resolves what is relative, but for a fragment', () => {
    const base = 'https://example.org/a/b';
    expect(linkAddressOf('../c', base)).toBe('https://example.org/c');
    expect(linkAddressOf('//example.com/d', base)).toBe('https://example.com/d');
    expect(linkAddressOf('#e', base)).toBe('#e');
  });
});

describe('webAddressOf()', () => {
  it('is for what can be fetched', () => {
    expect(webAddressOf('https://example.org/a')).toBe('https://example.org/a');
    expect(webAddressOf('mailto:a@example.org')).toBeUndefined();
    expect(webAddressOf('#part')).toBeUndefined();
  });
});
