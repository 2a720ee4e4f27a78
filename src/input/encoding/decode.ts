import { isUtf8 } from 'node:buffer';
import { ReaderError } from '../../article/reader-error.js';
import { countCodes, isBinary, isBinaryUtf16, latin1 } from './binary.js';
import { detectEncoding, type EncodingHints } from './detect-encoding.js';
import type { EncodingSign } from './encodings.js';

/** A text, and how it was written in bytes. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** The encoding's WHATWG name: `windows-1252`. */
  readonly encoding: string;
  readonly encodingBy: EncodingSign;
  /** How many characters could not be decoded and are shown as U+FFFD. */
  readonly unmappable: number;
}

/** The characters that 0x80 to 0x9F stand for in windows-1252: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const REPLACEMENT = 0xfffd;
const NEXT_LINE = 0x85;

/**
 * Decodes bytes, in the encoding that `detectEncoding` finds.
 *
 * @throws {ReaderError} `unsupported` when the bytes are data and no text
 */
export function decode(bytes: Uint8Array, hints: EncodingHints = {}): Decoded {
  const validUtf8 = isUtf8(bytes);
  const { encoding, by } = detectEncoding(bytes, validUtf8, hints);
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (encoding.startsWith('utf-16') ? isBinaryUtf16(text) : isBinary(bytes, validUtf8)) {
    throw new ReaderError('unsupported', 'it is binary data, not text');
  }
  return { text, encoding, encodingBy: by, unmappable: encoding === 'utf-8' && validUtf8 ? 0 : countUnmappable(text) };
}

/**
 * Decodes windows-1252. `TextDecoder` does not: in Node 20 it takes 0x80 to 0x9F for control characters
 * (since 20.18.3, https://github.com/nodejs/node/issues/56542).
 */
function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** Counts U+FFFD and, as the older encodings have them for nothing, the control characters beyond ASCII but the line end NEL. */
function countUnmappable(text: string): number {
  return countCodes(text, (code) => code === REPLACEMENT || (code >= 0x80 && code <= 0x9f && code !== NEXT_LINE));
}
