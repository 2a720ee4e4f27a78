import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromDeflate, fromGzip } from '../../src/input/decompress.js';

const MOST = 1000;
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** The word "words" as a gzip member with this in its header. */
function memberWith(flags: number, ...fields: readonly Uint8Array[]): Buffer {
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc32('words'));
  end.writeUInt32LE(5, 4);
  return Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3]),
    ...fields,
    deflateRawSync('words'),
    end,
  ]);
}

const EXTRA = Buffer.from([3, 0, 1, 0, 2]);
const NAME = Buffer.from('words.txt\0');
const COMMENT = Buffer.from('a word\0');
const CHECK = Buffer.from([1, 2]);

test.each([
  ['nothing more', memberWith(0)],
  ['an extra field', memberWith(4, EXTRA)],
  ['a name', memberWith(8, NAME)],
  ['a comment', memberWith(16, COMMENT)],
  ['a check of the header', memberWith(2, CHECK)],
  ['all of that', memberWith(30, EXTRA, NAME, COMMENT, CHECK)],
])('fromGzip() reads a header with %s', (_what, member) => {
  expect(textOf(fromGzip(member, MOST))).toBe('words');
  expect(textOf(fromGzip(Buffer.concat([member, member]), MOST))).toBe('wordswords');
});

test('fromGzip() says that data is cut short, wherever that is', () => {
  const member = memberWith(30, EXTRA, NAME, COMMENT, CHECK);
  for (let length = 2; length < member.length; length++) {
    expect(() => fromGzip(member.subarray(0, length), MOST)).toThrow('its compressed data is cut short');
  }
});

test.each([
  ['zeros', Buffer.alloc(20)],
  ['words', Buffer.from('words')],
  ['a newline', Buffer.from('\n')],
])('fromGzip() leaves out %s after the data', (_what, rest) => {
  expect(textOf(fromGzip(Buffer.concat([gzipSync('words'), rest]), MOST))).toBe('words');
});

test('fromGzip() unpacks no more than it may, in one member or in several', () => {
  expect(fromGzip(gzipSync(Buffer.alloc(MOST)), MOST)).toHaveLength(MOST);
  expect(() => fromGzip(gzipSync(Buffer.alloc(MOST + 1)), MOST)).toThrow('it is larger than');
  const half = gzipSync(Buffer.alloc(MOST / 2 + 1));
  expect(() => fromGzip(Buffer.concat([half, half]), MOST)).toThrow('it is larger than');
});

test('fromDeflate() unpacks no more than it may', () => {
  expect(() => fromDeflate(deflateRawSync(Buffer.alloc(MOST + 1)), MOST)).toThrow('it is larger than');
});
