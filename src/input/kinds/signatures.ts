import { isUtf8 } from 'node:buffer';
import { isBinary, isControl } from '../encoding/binary.js';
import { KINDS, type Kind } from './kinds.js';
import { kindOfZip } from './zip.js';

/** How many bytes of the beginning are looked at. */
const HEAD = 512;

/**
 * How data of a kind begins, in hexadecimal digits, two a byte; the first that fits counts. No text begins so, but for
 * bzip2's, which is ASCII: `BZh91AY&SY`.
 */
const SIGNATURES: readonly (readonly [beginning: RegExp, kind: Kind])[] = [
  [/^89504e470d0a1a0a/, { ...KINDS.picture, name: 'a PNG picture' }],
  [/^ffd8ff/, { ...KINDS.picture, name: 'a JPEG picture' }],
  // Its screen descriptor ends with an aspect ratio that nobody sets.
  [/^474946383[79]61.{12}00/, { ...KINDS.picture, name: 'a GIF picture' }],
  [/^52494646.{8}57454250/, { ...KINDS.picture, name: 'a WebP picture' }],
  [/^(?:49492a00|4d4d002a)/, { ...KINDS.picture, name: 'a TIFF picture' }],
  [/^424d.{8}00000000/, { ...KINDS.picture, name: 'a BMP picture' }],
  [/^(?:00000100|.{8}66747970(?:61766966|68656963|6d696631))/, KINDS.picture],
  // An ISO file of Apple's for sound alone; any other is a video.
  [/^(?:.{8}667479704d34[14]|52494646.{8}57415645|494433[01][0-9]|fff[23ab]|4f67675300|664c614300)/, KINDS.sound],
  [/^(?:.{8}66747970|52494646.{8}41564920|1a45dfa3|000001b[3a])/, KINDS.video],
  [/^fd377a585a00/, KINDS.xz],
  [/^28b52ffd/, KINDS.zstandard],
  [/^425a683[1-9]314159265359/, KINDS.bzip2],
  [/^04224d18/, KINDS.lz4],
  [/^377abcaf271c/, KINDS.sevenZip],
  [/^526172211a07/, KINDS.rar],
  [/^.{514}7573746172/, KINDS.tar],
  [/^53514c69746520666f726d6174203300/, KINDS.sqlite],
  [/^.{120}424f4f4b4d4f4249/, KINDS.kindle],
  [/^41542654464f524d.{8}444a56/, KINDS.djvu],
  // ELF, Mach-O, Java, WebAssembly, Windows.
  [/^(?:7f454c46|c[ef]faedfe|cafebabe|0061736d|4d5a..00)/, KINDS.program],
  [/^(?:774f4646|774f4632|4f54544f00|0001000000)/, KINDS.font],
];

/** How a PDF document begins: its version, comments, the first object (ISO 32000-1, 7.5). A text may begin with the version. */
const PDF = /^%PDF-\d\.\d\s+(?:%[^\r\n]*[\r\n]\s*)*\d+ \d+ obj\b/;

/** The first bytes of the files of Office before 2007, and of Apple's binary property lists. */
const COMPOUND = 'd0cf11e0a1b11ae1';
const PROPERTY_LIST = '62706c697374';

/** The kind of data that bytes are, by how they begin; `undefined` for text, and for what is not known. */
export function kindOfBytes(bytes: Uint8Array): Kind | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const validUtf8 = isUtf8(bytes);
  if (buffer.toString('latin1', 0, 5) === '%PDF-') {
    return PDF.test(buffer.toString('latin1', 0, HEAD)) || isBinary(bytes, validUtf8) ? KINDS.pdf : undefined;
  }
  const head = bytes.subarray(0, HEAD);
  if (validUtf8 && !head.some(isControl)) return undefined;
  const hex = buffer.toString('hex', 0, HEAD);
  if (/^504b0(?:304|506)/.test(hex)) return kindOfZip(buffer);
  if (hex.startsWith(COMPOUND)) return holds(buffer, 'WordDocument', 'utf16le') ? KINDS.oldWord : KINDS.office;
  if (hex.startsWith(PROPERTY_LIST)) return holds(buffer, 'WebMainResource', 'latin1') ? KINDS.webArchive : undefined;
  return SIGNATURES.find(([beginning]) => beginning.test(hex))?.[1];
}

function holds(bytes: Buffer, name: string, encoding: BufferEncoding): boolean {
  return bytes.includes(Buffer.from(name, encoding));
}
