import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiAddress, leadsOut } from '../../src/render/address.js';

test.each(['https://example.org/', 'HTTP://example.org/', 'mailto:ann@example.org'])(
  'leadsOut() lets %s be followed',
  (url) => {
    expect(leadsOut(url)).toBe(true);
  },
);

test.each([
  '#note-1',
  '',
  'news.html',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  ' https://a.b',
])('leadsOut() stops "%s"', (url) => {
  expect(leadsOut(url)).toBe(false);
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/ü?q=日本', 'https://example.org/%C3%BC?q=%E6%97%A5%E6%9C%AC'],
  ['https://example.org/\x1b]8;;x\x07y', 'https://example.org/%1B]8;;x%07y'],
  ['mailto:ann lee@example.org', 'mailto:ann%20lee@example.org'],
])('asciiAddress() writes %j in ASCII', (url, written) => {
  expect(asciiAddress(url)).toBe(written);
});

test.each(['#note-1', 'https://', 'http://a b/', 'javascript:alert(1)'])(
  'asciiAddress() gives nothing for "%s"',
  (url) => {
    expect(asciiAddress(url)).toBeUndefined();
  },
);

test('asciiAddress() never gives a character that a terminal could take for the end of an address', () => {
  const anything = fc.string({ unit: 'binary' }).map((rest) => `https://example.org/${rest}`);
  fc.assert(fc.property(anything, (url) => /^[!-~]*$/.test(asciiAddress(url) ?? '')));
});
