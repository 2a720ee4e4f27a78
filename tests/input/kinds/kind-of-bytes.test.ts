import { brotliCompressSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOfBytes } from '../../../src/input/kinds/kind-of-bytes.js';
import type { UnreadableKind } from '../../../src/input/kinds/kinds.js';
import { mayBeData } from '../../../src/input/kinds/quick-checks.js';
import { hex, PDF, TAR, zipOf } from './samples.js';

/** A PDF document that is packed from the first line on. */
const PDF_OF_DATA = Buffer.concat([
  Buffer.from('%PDF-1.5 '),
  deflateSync(Array.from({ length: 3000 }, (_, n) => n * n).join(' ')),
]);

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test.each<[UnreadableKind, Buffer]>([
  ['png', hex('89504e470d0a1a0a0000000d49484452')],
  ['jpeg', hex('ffd8ffe000104a46494600')],
  ['gif', hex('47494638396101000100800000ffffff')],
  ['webp', hex('524946462400000057454250')],
  ['tiff', hex('49492a0008000000')],
  ['bmp', hex('424d3600000000000000')],
  ['picture', hex('0000001c6674797061766966')],
  ['sound', hex('494433030000')],
  ['sound', hex('fffb9000')],
  ['sound', hex('524946462400000057415645')],
  ['sound', hex('0000001c667479704d344120')],
  ['video', hex('0000001c6674797069736f6d')],
  ['video', hex('1a45dfa3a3428681')],
  ['xz', hex('fd377a585a000004')],
  ['zstandard', hex('28b52ffd2411', 'Words.')],
  ['bzip2', hex('425a6839314159265359e2a1b2c3')],
  ['lz4', hex('04224d1864')],
  ['seven-zip', hex('377abcaf271c0004')],
  ['rar', hex('526172211a0701')],
  ['tar', TAR],
  ['sqlite', hex('53514c69746520666f726d6174203300', 'Words '.repeat(200))],
  ['kindle', Buffer.concat([Buffer.alloc(60, 'a'), Buffer.from('BOOKMOBI\0\0')])],
  ['djvu', hex('41542654464f524d00000100444a5655')],
  ['program', hex('7f454c46020101')],
  ['font', hex('774f463200010000')],
  ['pdf', PDF],
  ['pdf', hex('', '%PDF-1.7\r1 0 obj')],
  ['pdf', PDF_OF_DATA],
  ['pdf', Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), PDF_OF_DATA])],
  ['pdf', Buffer.concat([Buffer.alloc(1000, 'Words '), PDF_OF_DATA])],
  ['pdf', Buffer.concat([Buffer.from('\uFEFF\n'), PDF_OF_DATA])],
  ['tar', Buffer.concat([TAR.subarray(0, 512), PDF_OF_DATA])],
  ['zip', zipOf({ 'a.pdf': PDF_OF_DATA.toString('latin1') })],
  ['old-word', Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(99), utf16('WordDocument')])],
  ['office', Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(99), utf16('Workbook')])],
  ['web-archive', hex('62706c6973743030d101025f', 'WebMainResource')],
  ['epub', zipOf({ mimetype: 'application/epub+zip', 'a.xhtml': 'Words' })],
  ['open-document', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })],
  ['office', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  ['word', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' })],
  ['workbook', zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' })],
  ['slides', zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
  ['zip', zipOf({ 'news.txt': 'word/document.xml, said Ann Lee. '.repeat(900) })],
  ['zip', zipOf({})],
  ['zip', hex('504b0304', 'cut off')],
])('kindOfBytes() knows %s', (kind, bytes) => {
  expect(mayBeData(bytes)).toBe(true);
  expect(kindOfBytes(bytes)).toBe(kind);
});

test.each([
  'PK is how a zip archive begins, and PK\u00b7\u00b7 how it goes on.',
  '%PDF-1.7 is how a PDF document begins, and 1 0 obj how it goes on.',
  '%PDF-1.7\n\nThis line begins every PDF document.',
  '“%PDF-1.4”, she said.',
  'A PDF document begins so:\n\n%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\n',
  'BZh91AY&SY is how bzip2 data begins – every time.',
  'GIF89a is a form of pictures.',
  'ID3\tis how a recording begins.',
  'SQLite format 3 is its name.',
  'RIFF and WAVE',
  'Rar! said the lion.',
  'OTTO',
  'BM',
  'MZ',
  '',
])('kindOfBytes() takes "%s" for text', (text) => {
  for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16(`\uFEFF${text}`)])
    expect(kindOfBytes(bytes)).toBeUndefined();
});

test('kindOfBytes() takes text with a control character, and what it does not know, for nothing', () => {
  for (const bytes of [
    Buffer.from('A bell \x07 rings.'),
    Buffer.alloc(900, 1),
    brotliCompressSync(Buffer.from('Words')),
  ])
    expect(kindOfBytes(bytes)).toBeUndefined();
});

test('kindOfBytes() takes any bytes, cut off anywhere', () => {
  const whole = [PDF, TAR.subarray(0, 600), zipOf({ mimetype: 'application/epub+zip', 'word/a': 'b' })];
  for (const bytes of whole)
    for (let end = 0; end <= bytes.length; end++) expect(() => kindOfBytes(bytes.subarray(0, end))).not.toThrow();
  const zip = fc
    .uint8Array({ maxLength: 120 })
    .map((tail) => Buffer.concat([hex('504b0304'), tail, hex('504b0506'), tail]));
  fc.assert(fc.property(zip, (bytes) => kindOfBytes(bytes) !== undefined));
});

test('mayBeData() sees none in text', () => {
  for (const text of ['Words.\r\n\tWords.\f', '“Words”', 'Слова', '100% wool', 'BZ'])
    expect(mayBeData(Buffer.from(text))).toBe(false);
});
