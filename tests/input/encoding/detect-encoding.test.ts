import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/input/encoding/decode.js';
import type { EncodingHints } from '../../../src/input/encoding/detect-encoding.js';
import type { EncodingSign } from '../../../src/input/encoding/encodings.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

/** 「猫は庭で眠る。」 in Shift_JIS and in EUC-JP. */
const CAT = '「猫は庭で眠る。」';
const CAT_SHIFT_JIS = latin1('\x81\x75\x94\x4c\x82\xcd\x92\xeb\x82\xc5\x96\xb0\x82\xe9\x81\x42\x81\x76');
const CAT_EUC_JP = latin1('\xa1\xd6\xc7\xad\xa4\xcf\xc4\xed\xa4\xc7\xcc\xb2\xa4\xeb\xa1\xa3\xa1\xd7');

/** «Мир» in windows-1251 and in KOI8-R. */
const MIR_1251 = '\xcc\xe8\xf0';
const MIR_KOI8 = '\xed\xc9\xd2';

interface Case {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly hints?: EncodingHints;
  readonly encoding: string;
  readonly by: EncodingSign;
  /** What the decoded text contains. */
  readonly text: string;
}

const CASES: readonly Case[] = [
  // Asked for
  {
    what: 'a label asked for over a mark',
    bytes: utf8('\uFEFFé'),
    hints: { asked: 'latin1' },
    encoding: 'windows-1252',
    by: 'asked',
    text: 'ï»¿Ã©',
  },
  {
    what: 'a label asked for over valid UTF-8',
    bytes: utf8('é'),
    hints: { asked: 'windows-1251' },
    encoding: 'windows-1251',
    by: 'asked',
    text: 'Г©',
  },
  {
    what: 'a label asked for over the header',
    bytes: latin1(MIR_KOI8),
    hints: { asked: 'koi8-r', header: 'windows-1251' },
    encoding: 'koi8-r',
    by: 'asked',
    text: 'Мир',
  },
  {
    what: 'EUC-JP asked for',
    bytes: CAT_EUC_JP,
    hints: { asked: 'EUC-JP' },
    encoding: 'euc-jp',
    by: 'asked',
    text: CAT,
  },
  {
    what: 'UTF-16 asked for',
    bytes: utf16le('猫庭'),
    hints: { asked: 'utf-16' },
    encoding: 'utf-16le',
    by: 'asked',
    text: '猫庭',
  },
  {
    what: 'UTF-16 asked for, marked as the other',
    bytes: utf16be('\uFEFF猫庭'),
    hints: { asked: 'utf-16' },
    encoding: 'utf-16be',
    by: 'asked',
    text: '猫庭',
  },
  // Byte order marks
  {
    what: 'a mark of UTF-8 over the header',
    bytes: utf8('\uFEFFé'),
    hints: { header: 'latin1' },
    encoding: 'utf-8',
    by: 'byte-order-mark',
    text: 'é',
  },
  {
    what: 'a mark of UTF-16 over <meta>',
    bytes: utf16le('\uFEFF<meta charset=utf-8>é'),
    encoding: 'utf-16le',
    by: 'byte-order-mark',
    text: 'é',
  },
  // Zero bytes
  {
    what: 'UTF-16 by its zero bytes over the header',
    bytes: utf16le('Łódź at night'),
    hints: { header: 'utf-8' },
    encoding: 'utf-16le',
    by: 'zero-bytes',
    text: 'Łódź',
  },
  {
    what: 'UTF-16 by its zero bytes over <meta>',
    bytes: utf16be('<meta charset="utf-8">Łódź'),
    encoding: 'utf-16be',
    by: 'zero-bytes',
    text: 'Łódź',
  },
  // Valid UTF-8
  {
    what: 'valid UTF-8 over the header',
    bytes: utf8('Grüße'),
    hints: { header: 'iso-8859-1' },
    encoding: 'utf-8',
    by: 'bytes',
    text: 'Grüße',
  },
  {
    what: 'valid UTF-8 over <meta>',
    bytes: utf8('<meta charset="iso-8859-1">Grüße'),
    encoding: 'utf-8',
    by: 'bytes',
    text: 'Grüße',
  },
  { what: 'ASCII', bytes: utf8('words'), encoding: 'utf-8', by: 'ascii', text: 'words' },
  {
    what: 'ASCII that is said to be UTF-16',
    bytes: utf8('words and words'),
    hints: { header: 'utf-16' },
    encoding: 'utf-8',
    by: 'ascii',
    text: 'words',
  },
  // HTTP header
  {
    what: 'the header',
    bytes: latin1(MIR_1251),
    hints: { header: 'windows-1251' },
    encoding: 'windows-1251',
    by: 'http-header',
    text: 'Мир',
  },
  {
    what: 'the header over <meta>',
    bytes: latin1(`<meta charset=koi8-r>${MIR_1251}`),
    hints: { header: 'cp1251' },
    encoding: 'windows-1251',
    by: 'http-header',
    text: 'Мир',
  },
  {
    what: 'a header that nobody knows',
    bytes: latin1(`<meta charset=koi8-r>${MIR_KOI8}`),
    hints: { header: 'none' },
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: 'a header of ISO 8859-1 for windows-1252',
    bytes: latin1('\x93Yes\x94'),
    hints: { header: 'ISO-8859-1' },
    encoding: 'windows-1252',
    by: 'http-header',
    text: '“Yes”',
  },
  {
    what: 'a header of UTF-16 without zero bytes',
    bytes: utf16le('猫庭猫庭'),
    hints: { header: 'utf-16le' },
    encoding: 'utf-16le',
    by: 'http-header',
    text: '猫庭',
  },
  {
    what: 'UTF-8 in the header that is none',
    bytes: latin1('caf\xe9 au lait'),
    hints: { header: 'utf-8' },
    encoding: 'windows-1252',
    by: 'no-utf-8',
    text: 'café',
  },
  {
    what: 'UTF-8 in the header, broken in one place',
    bytes: latin1('Gr\xc3\xbc\xc3\x9fe \xff'),
    hints: { header: 'utf-8' },
    encoding: 'utf-8',
    by: 'http-header',
    text: 'Grüße \uFFFD',
  },
  {
    what: 'ISO-2022-JP',
    bytes: latin1('\x1b$B\x47\x2d\x1b(B'),
    hints: { header: 'iso-2022-jp' },
    encoding: 'iso-2022-jp',
    by: 'http-header',
    text: '猫',
  },
  // <meta>
  {
    what: '<meta charset>',
    bytes: latin1(`<head><meta charset="koi8-r"><title>${MIR_KOI8}`),
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: '<meta charset> in capitals, unquoted',
    bytes: latin1(`<META CHARSET=KOI8-R>${MIR_KOI8}`),
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: '<meta http-equiv>',
    bytes: latin1(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${MIR_1251}`),
    encoding: 'windows-1251',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: '<meta http-equiv> the other way round',
    bytes: latin1(`<meta content='text/html;charset=windows-1251' http-equiv=content-type />${MIR_1251}`),
    encoding: 'windows-1251',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: 'a <meta> behind others',
    bytes: latin1(`<meta name=a content="charset=big5"><meta charset=koi8-r>${MIR_KOI8}`),
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: 'a <meta> in a comment',
    bytes: latin1(`<!-- <meta charset=big5> --><meta charset=koi8-r>${MIR_KOI8}`),
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: 'a <meta> of no encoding, then one',
    bytes: latin1(`<meta charset=none><meta charset=koi8-r>${MIR_KOI8}`),
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: 'a <meta> behind 5000 bytes of head',
    bytes: latin1(`<style>${' '.repeat(5000)}</style><meta charset=koi8-r>${MIR_KOI8}`),
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  {
    what: 'a <meta> of UTF-16, which it cannot be',
    bytes: latin1('<meta charset=utf-16>caf\xe9'),
    encoding: 'windows-1252',
    by: 'no-utf-8',
    text: 'café',
  },
  {
    what: 'a <meta> of UTF-8 that is none',
    bytes: latin1('<meta charset=utf-8>caf\xe9'),
    encoding: 'windows-1252',
    by: 'no-utf-8',
    text: 'café',
  },
  {
    what: 'a <meta> of UTF-8 on Shift_JIS',
    bytes: Buffer.concat([utf8('<meta charset=utf-8>'), CAT_SHIFT_JIS]),
    encoding: 'shift_jis',
    by: 'bytes',
    text: CAT,
  },
  {
    what: '<meta> over the XML declaration',
    bytes: latin1(`<?xml version="1.0" encoding="big5"?><meta charset=koi8-r>${MIR_KOI8}`),
    encoding: 'koi8-r',
    by: 'meta-element',
    text: 'Мир',
  },
  // XML declaration
  {
    what: 'an XML declaration',
    bytes: latin1(`<?xml version="1.0" encoding="koi8-r"?><a>${MIR_KOI8}</a>`),
    encoding: 'koi8-r',
    by: 'xml-declaration',
    text: 'Мир',
  },
  {
    what: 'an XML declaration in single marks',
    bytes: latin1(`<?xml version='1.0' encoding = 'windows-1251' ?>${MIR_1251}`),
    encoding: 'windows-1251',
    by: 'xml-declaration',
    text: 'Мир',
  },
  // Nobody says
  { what: 'Shift_JIS', bytes: CAT_SHIFT_JIS, encoding: 'shift_jis', by: 'bytes', text: CAT },
  {
    what: 'Shift_JIS that is cut off',
    bytes: CAT_SHIFT_JIS.subarray(0, -1),
    encoding: 'shift_jis',
    by: 'bytes',
    text: '「猫は庭で眠る。',
  },
  {
    what: 'EUC-JP, which is not guessed',
    bytes: CAT_EUC_JP,
    encoding: 'windows-1252',
    by: 'no-utf-8',
    text: '¡Ö',
  },
  {
    what: 'French that is well-formed Shift_JIS',
    bytes: latin1('les \xe9cluses du ca\xf1on'),
    encoding: 'windows-1252',
    by: 'no-utf-8',
    text: 'écluses du cañon',
  },
  {
    what: 'windows-1252',
    bytes: latin1('\x93Yes\x94 \x97 \x80 5'),
    encoding: 'windows-1252',
    by: 'no-utf-8',
    text: '“Yes” — € 5',
  },
  {
    what: 'UTF-8 that is cut off',
    bytes: utf8('Grüße aus Łódź').subarray(0, -1),
    encoding: 'utf-8',
    by: 'most-bytes',
    text: 'Grüße aus Łód\uFFFD',
  },
  {
    what: 'UTF-8 with one broken byte',
    bytes: latin1('Gr\xc3\xbc\xc3\x9fe, \xc3\xbc\xc3\x9f\xc3\xa9\xff!'),
    encoding: 'utf-8',
    by: 'most-bytes',
    text: 'üßé\uFFFD!',
  },
  {
    what: 'UTF-8 in which much is broken',
    bytes: latin1('caf\xe9 Gr\xc3\xbc'),
    encoding: 'windows-1252',
    by: 'no-utf-8',
    text: 'café GrÃ¼',
  },
];

describe('decode()', () => {
  test.each(CASES)('obeys $what', ({ bytes, hints, encoding, by, text }) => {
    const decoded = decode(bytes, hints);
    expect(decoded).toMatchObject({ encoding, encodingBy: by });
    expect(decoded.text).toContain(text);
  });

  test.each([
    ['broken UTF-8', utf8('Grüße aus Łódź').subarray(0, -1), {}, 1],
    ['UTF-8 with a U+FFFD of its own', utf8('Grüße\uFFFD'), {}, 0],
    ['bytes that windows-1252 lacks', latin1('caf\xe9 \x81 \x90'), {}, 2],
    ['bytes that windows-1252 has', latin1('caf\xe9 \x85 \x93'), {}, 0],
    ['a label that does not fit', latin1('caf\xe9s'), { asked: 'utf-8' }, 1],
    ['half a character of Shift_JIS', CAT_SHIFT_JIS.subarray(0, -1), {}, 1],
    ['a line end of ISO 8859', latin1('one\x85two \xe9'), { asked: 'iso-8859-15' }, 0],
  ])('counts what cannot be decoded: %s', (_what, bytes, hints, count) => {
    expect(decode(bytes, hints).unmappable).toBe(count);
  });

  test('refuses binary data whatever label it bears', () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d4948445200000020000000200806000000737a7af4', 'hex');
    for (const hints of [{ header: 'utf-8' }, { asked: 'shift_jis' }, {}]) {
      expect(() => decode(picture, hints)).toThrow('it is binary data, not text');
    }
  });
});
