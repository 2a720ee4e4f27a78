import fc from 'fast-check';
import { expect, test } from 'vitest';
import { externalAddress } from '../../src/render/links.js';

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['HTTP://example.org', 'http://example.org/'],
  ['https://example.org/ü?q=日本', 'https://example.org/%C3%BC?q=%E6%97%A5%E6%9C%AC'],
  ['mailto:ann@example.org', 'mailto:ann@example.org'],
])('externalAddress() writes %j in ASCII', (url, written) => {
  expect(externalAddress(url)).toBe(written);
});

test.each(['#note-1', '', 'news.html', 'https://', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
  'externalAddress() gives nothing for "%s"',
  (url) => {
    expect(externalAddress(url)).toBeUndefined();
  },
);

test('externalAddress() never gives a character that a terminal could take for the end of an address', () => {
  const anything = fc
    .tuple(fc.constantFrom('https://example.org/', 'https://', 'mailto:'), fc.string({ unit: 'binary' }))
    .map((parts) => parts.join(''));
  fc.assert(fc.property(anything, (url) => /^[!-~]*$/.test(externalAddress(url) ?? '')));
});
