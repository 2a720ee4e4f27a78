import { KINDS, type Kind } from './kinds.js';

/** How the record at the end of a zip archive, and one of its directory, begin: APPNOTE 4.3.16, 4.3.12. */
const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;

/** The sizes of those records without their names and comments, and of what is before the first file, in bytes. */
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** Which documents are zip archives, by the folder that their parts are in. */
const FOLDERS: readonly (readonly [folder: string, kind: Kind])[] = [
  ['word/', KINDS.word],
  ['xl/', KINDS.workbook],
  ['ppt/', KINDS.slides],
];

/** Which documents say in their first file, `mimetype`, what they are: OCF 3.3, OpenDocument 1.3, part 2. */
const TYPES: readonly (readonly [type: string, kind: Kind])[] = [
  ['application/epub+zip', KINDS.epub],
  ['application/vnd.oasis.opendocument.text', KINDS.openDocument],
  ['application/vnd.oasis.opendocument', KINDS.office],
];

/** The kind of document that a zip archive is, or an archive of whatever. */
export function kindOfZip(bytes: Buffer): Kind {
  const type = TYPES.find(([name]) => firstFile(bytes).startsWith(`mimetype${name}`));
  if (type !== undefined) return type[1];
  const names = namesIn(bytes);
  return FOLDERS.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1] ?? KINDS.zip;
}

/** The name of the first file and the beginning of what is in it, which is not packed where it says what the archive is. */
function firstFile(bytes: Buffer): string {
  if (bytes.length < LOCAL_SIZE) return '';
  const nameEnd = LOCAL_SIZE + bytes.readUInt16LE(26);
  const start = nameEnd + bytes.readUInt16LE(28);
  return bytes.toString('latin1', LOCAL_SIZE, nameEnd) + bytes.toString('latin1', start, start + 60);
}

/** The names of the files, by the directory at the end; none where that is missing or broken. */
function namesIn(bytes: Buffer): readonly string[] {
  const names: string[] = [];
  const end = bytes.lastIndexOf(END);
  if (end === -1 || end + 20 > bytes.length) return names;
  let at = bytes.readUInt32LE(end + 16);
  while (at + ENTRY_SIZE <= bytes.length && bytes.readUInt32LE(at) === ENTRY) {
    const nameSize = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('latin1', at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize));
    at += ENTRY_SIZE + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}
