import { describe, expect, it } from 'vitest';
import { addressOf, webAddressOf } from '../../src/article/address.js';

describe('addressOf()', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    [' HTTP://Example.org/a b ', 'http://example.org/a%20b'],
    ['https://example.org/a|b?c=[d]#e^', 'https://example.org/a%7Cb?c=%5Bd%5D#e%5E'],
    ['https://example.org/50%', 'https://example.org/50%25'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#part two', '#part%20two'],
  ])('writes %s as a browser would', (written, address) => {
    expect(addressOf(written)).toBe(address);
    expect(addressOf(address)).toBe(address);
  });

  it.each(['', '#', 'b.html', '/b', 'javascript:alert(1)', 'data:text/html,a', 'ftp://example.org/', 'http://['])(
    'has none for %j',
    (written) => expect(addressOf(written)).toBeUndefined(),
  );

  it('resolves what is relative, but for a fragment', () => {
    const base = 'https://example.org/a/b';
    expect(addressOf('../c', base)).toBe('https://example.org/c');
    expect(addressOf('//example.com/d', base)).toBe('https://example.com/d');
    expect(addressOf('#e', base)).toBe('#e');
  });
});

describe('webAddressOf()', () => {
  it('is for what can be fetched', () => {
    expect(webAddressOf('https://example.org/a')).toBe('https://example.org/a');
    expect(webAddressOf('mailto:a@example.org')).toBeUndefined();
    expect(webAddressOf('#part')).toBeUndefined();
  });
});
