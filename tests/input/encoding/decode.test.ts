import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/input/encoding/decode.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test('decode() reads well-formed UTF-8 as UTF-8', () => {
  expect(decode(Buffer.from('Grüße, 世界 👋'))).toMatchObject({ text: 'Grüße, 世界 👋', encoding: 'utf-8' });
});

test('decode() reads ASCII as UTF-8', () => {
  expect(decode(Buffer.from('plain words'))).toMatchObject({ text: 'plain words', encoding: 'utf-8' });
});

test('decode() reads nothing as an empty text', () => {
  expect(decode(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
});

test.each([
  ['utf-8', Buffer.from('\uFEFFé')],
  ['utf-16le', utf16le('\uFEFFé')],
  ['utf-16be', utf16be('\uFEFFé')],
])('decode() obeys a byte order mark and drops it: %s', (encoding, bytes) => {
  expect(decode(bytes)).toMatchObject({ text: 'é', encoding });
});

test('decode() replaces what is no UTF-8 after its mark', () => {
  expect(decode(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toMatchObject({ text: 'a\uFFFD', encoding: 'utf-8' });
});

test.each([
  ['utf-16le', utf16le],
  ['utf-16be', utf16be],
] as const)('decode() knows %s without a mark by the zero bytes of Latin letters', (encoding, write) => {
  expect(decode(write('Night falls on Łódź'))).toMatchObject({ text: 'Night falls on Łódź', encoding });
});

test.each([
  ['utf-16le', utf16le],
  ['utf-16be', utf16be],
] as const)('decode() knows Japanese in %s without a mark by its line ends', (encoding, write) => {
  const text = '吾輩は猫である。名前はまだ無い。\n庭で眠る。\n'.repeat(20);
  expect(decode(write(text))).toMatchObject({ text, encoding });
});

test('decode() reads a text with a few zero bytes as the UTF-8 that it is', () => {
  expect(decode(Buffer.from('one\0two and then some more words')).encoding).toBe('utf-8');
});

test('decode() reads other bytes as windows-1252', () => {
  expect(decode(latin1('caf\xe9'))).toMatchObject({ text: 'café', encoding: 'windows-1252' });
});

test('decode() knows the quotation marks of windows-1252', () => {
  expect(decode(latin1('\x93Yes\x94 \x96 it\x92s \x80 5')).text).toBe('“Yes” – it’s € 5');
});

test('decode() leaves the five bytes that windows-1252 does not define', () => {
  expect(decode(latin1('a word \x81\x8d\x8f\x90\x9d')).text).toBe('a word \x81\x8d\x8f\x90\x9d');
});

test.each([
  ['PNG', Buffer.from('89504e470d0a1a0a0000000d4948445200000020000000200806000000737a7af4', 'hex')],
  ['GIF', Buffer.from('47494638396101000100800000ffffff00000021f90401000000002c00d8010001000002024401003b', 'hex')],
  ['zeros', Buffer.alloc(500)],
  ['small numbers', Buffer.from(Uint16Array.from({ length: 500 }, (_, index) => index % 200).buffer)],
  [
    'marked numbers',
    Buffer.from(Uint16Array.from({ length: 500 }, (_, index) => (index === 0 ? 0xfeff : index % 9)).buffer),
  ],
  ['three bytes', Buffer.from([0, 1, 2])],
  ['noise', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 4) * 29) % 256))],
])('decode() refuses binary data: %s', (_name, bytes) => {
  expect(() => decode(bytes)).toThrow('it is binary data, not text');
});

test('decode() reads a text that is full of terminal escapes', () => {
  const text = 'a \x1b[1mbold\x1b[0m word\x07 and a bell\r\n';
  expect(decode(Buffer.from(text)).text).toBe(text);
});

test('decode() gives back any text that was written in UTF-8', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0-\x1f]|^\uFEFF/.test(text));
  fc.assert(fc.property(words, (text) => decode(Buffer.from(text)).text === text));
});

test('decode() never throws anything but a refusal', () => {
  const survives = (bytes: Uint8Array) => {
    try {
      return typeof decode(bytes).text === 'string';
    } catch (error) {
      return (error as Error).name === 'ReaderError';
    }
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), survives));
});
