import { isUtf8 } from 'node:buffer';
import { hasControl, isBinary } from '../encoding/binary.js';
import type { UnreadableKind } from './kinds.js';
import { PDF_HEAD_BYTES } from './quick-checks.js';

/** How many bytes of the beginning are looked at. */
const HEAD = 512;

/**
 * The beginnings of data, in hexadecimal digits, two a byte; the first that fits counts. No text begins so, except as bzip2
 * does, whose beginning is ASCII: `BZh91AY&SY`.
 */
const SIGNATURES: readonly (readonly [beginning: RegExp, kind: UnreadableKind])[] = [
  [/^89504e470d0a1a0a/, 'png'],
  [/^ffd8ff/, 'jpeg'],
  // Its screen descriptor ends with an aspect ratio that nobody sets.
  [/^474946383[79]61.{12}00/, 'gif'],
  [/^52494646.{8}57454250/, 'webp'],
  [/^(?:49492a00|4d4d002a)/, 'tiff'],
  [/^424d.{8}00000000/, 'bmp'],
  [/^(?:00000100|.{8}66747970(?:61766966|68656963|6d696631))/, 'picture'],
  // An ISO file of Apple's for sound alone; any other is a video.
  [/^(?:.{8}667479704d34[14]|52494646.{8}57415645|494433[01][0-9]|fff[23ab]|4f67675300|664c614300)/, 'sound'],
  [/^(?:.{8}66747970|52494646.{8}41564920|1a45dfa3|000001b[3a])/, 'video'],
  [/^fd377a585a00/, 'xz'],
  [/^28b52ffd/, 'zstandard'],
  [/^425a683[1-9]314159265359/, 'bzip2'],
  [/^04224d18/, 'lz4'],
  [/^377abcaf271c/, 'seven-zip'],
  [/^526172211a07/, 'rar'],
  [/^.{514}7573746172/, 'tar'],
  [/^53514c69746520666f726d6174203300/, 'sqlite'],
  [/^.{120}424f4f4b4d4f4249/, 'kindle'],
  [/^41542654464f524d.{8}444a56/, 'djvu'],
  // ELF, Mach-O, Java, WebAssembly, Windows.
  [/^(?:7f454c46|c[ef]faedfe|cafebabe|0061736d|4d5a..00)/, 'program'],
  [/^(?:774f4646|774f4632|4f54544f00|0001000000)/, 'font'],
];

/** The beginning of a PDF document: its version, comments, the first object (ISO 32000-1, 7.5). A text may begin with the version. */
const PDF = /^%PDF-\d\.\d\s+(?:%[^\r\n]*[\r\n]\s*)*\d+ \d+ obj\b/;

/** The first bytes of the files of Office before 2007, and of Apple's binary property lists. */
const COMPOUND = 'd0cf11e0a1b11ae1';
const PROPERTY_LIST = '62706c697374';

/** The beginnings of the record at the end of a zip archive, and of a record of its directory: APPNOTE 4.3.16, 4.3.12. */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_ENTRY = 0x02014b50;

/** The sizes of a record of the directory without names and comments, and of the record before a file, in bytes. */
const ZIP_ENTRY_SIZE = 46;
const ZIP_LOCAL_SIZE = 30;

/** The documents that are zip archives, by the folder that their parts are in. */
const ZIP_FOLDERS: readonly (readonly [folder: string, kind: UnreadableKind])[] = [
  ['word/', 'word'],
  ['xl/', 'workbook'],
  ['ppt/', 'slides'],
];

/** The documents that name their type in their first file, `mimetype`: OCF 3.3, OpenDocument 1.3, part 2. */
const ZIP_TYPES: readonly (readonly [type: string, kind: UnreadableKind])[] = [
  ['application/epub+zip', 'epub'],
  ['application/vnd.oasis.opendocument.text', 'open-document'],
  ['application/vnd.oasis.opendocument', 'office'],
];

/** Tells the kind of data by how its bytes begin; `undefined` for text, and for data of no known kind. */
export function kindOfBytes(bytes: Uint8Array): UnreadableKind | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const validUtf8 = isUtf8(bytes);
  if (PDF.test(buffer.toString('latin1', 0, HEAD))) return 'pdf';
  return kindBySignature(buffer, validUtf8) ?? (isPdfWithin(buffer, validUtf8) ? 'pdf' : undefined);
}

/** Tells whether data has the beginning of a PDF document in it, as after the header of a server; readers take it so. */
function isPdfWithin(bytes: Buffer, validUtf8: boolean): boolean {
  return bytes.subarray(0, PDF_HEAD_BYTES).includes('%PDF-') && isBinary(bytes, validUtf8);
}

function kindBySignature(buffer: Buffer, validUtf8: boolean): UnreadableKind | undefined {
  const head = buffer.subarray(0, HEAD);
  if (validUtf8 && !hasControl(head)) return undefined;
  const hex = buffer.toString('hex', 0, HEAD);
  if (/^504b0(?:304|506)/.test(hex)) return kindOfZip(buffer);
  if (hex.startsWith(COMPOUND)) return holds(buffer, 'WordDocument', 'utf16le') ? 'old-word' : 'office';
  if (hex.startsWith(PROPERTY_LIST)) return holds(buffer, 'WebMainResource', 'latin1') ? 'web-archive' : undefined;
  return SIGNATURES.find(([beginning]) => beginning.test(hex))?.[1];
}

function holds(bytes: Buffer, name: string, encoding: BufferEncoding): boolean {
  return bytes.includes(Buffer.from(name, encoding));
}

/** Tells the kind of document that a zip archive is; `zip` for any other archive. */
function kindOfZip(bytes: Buffer): UnreadableKind {
  const type = ZIP_TYPES.find(([name]) => firstFile(bytes).startsWith(`mimetype${name}`));
  if (type !== undefined) return type[1];
  const names = namesIn(bytes);
  return ZIP_FOLDERS.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1] ?? 'zip';
}

/** Gives the name of the first file and the beginning of its content, which is not packed where it names the type. */
function firstFile(bytes: Buffer): string {
  if (bytes.length < ZIP_LOCAL_SIZE) return '';
  const nameEnd = ZIP_LOCAL_SIZE + bytes.readUInt16LE(26);
  const start = nameEnd + bytes.readUInt16LE(28);
  return bytes.toString('latin1', ZIP_LOCAL_SIZE, nameEnd) + bytes.toString('latin1', start, start + 60);
}

/** Reads the names of the files from the directory at the end; gives none where that is missing or broken. */
function namesIn(bytes: Buffer): readonly string[] {
  const names: string[] = [];
  const end = bytes.lastIndexOf(ZIP_END);
  if (end === -1 || end + 20 > bytes.length) return names;
  let at = bytes.readUInt32LE(end + 16);
  while (at + ZIP_ENTRY_SIZE <= bytes.length && bytes.readUInt32LE(at) === ZIP_ENTRY) {
    const nameSize = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('latin1', at + ZIP_ENTRY_SIZE, at + ZIP_ENTRY_SIZE + nameSize));
    at += ZIP_ENTRY_SIZE + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}
