import { expect, test } from 'vitest';
import { describeReading } from '../../src/cli/findings.js';
import type { EncodingSign } from '../../src/input/encoding/encodings.js';

test.each<[EncodingSign, string]>([
  ['asked', '--encoding'],
  ['byte-order-mark', 'its byte order mark'],
  ['zero-bytes', 'its zero bytes'],
  ['bytes', 'its bytes'],
  ['ascii', 'its bytes, which are ASCII'],
  ['most-bytes', 'most of its bytes'],
  ['no-utf-8', 'its bytes, which are no UTF-8'],
  ['http-header', 'its HTTP header'],
  ['meta-element', 'its <meta> element'],
  ['xml-declaration', 'its XML declaration'],
])('describeReading() has words for an encoding that was told by %s', (encodingBy, words) => {
  const article = { type: 'article', metadata: {}, sections: [] } as const;
  const parsed = { article, format: 'text', omissions: [] } as const;
  const text = { text: 'words', encoding: 'utf-8', encodingBy, unmappable: 0 } as const;
  expect(describeReading({ text, parsed, formatBy: 'its name', quotations: [] })).toEqual([
    'read as text, by its name',
    `encoded in utf-8, by ${words}`,
  ]);
});

test('describeReading() says what a text was taken out of', () => {
  const article = { type: 'article', metadata: {}, sections: [] } as const;
  const parsed = { article, format: 'html', omissions: [] } as const;
  const text = { text: 'words', encoding: 'koi8-r', encodingBy: 'http-header', unmappable: 0 } as const;
  const reading = { parsed, formatBy: 'its content type', quotations: [] };
  expect(describeReading({ ...reading, text: { ...text, message: 'saved-page' } })).toEqual([
    'taken out of a page saved in one file (MHTML), by the beginning of the file',
    'read as html, by its content type',
    'encoded in koi8-r, by the header of its part',
  ]);
});
