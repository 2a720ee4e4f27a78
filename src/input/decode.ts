import { isUtf8 } from 'node:buffer';
import { ReaderError } from '../article/reader-error.js';
import { isBinary } from './binary.js';
import { type Utf16, utf16ByZeros } from './utf-16.js';
import { decodeWindows1252 } from './windows-1252.js';

/** The encodings that are told apart, by their WHATWG names. */
export type Encoding = Unicode | 'windows-1252';

/** Those of them that hold every character. */
type Unicode = 'utf-8' | Utf16;

/** A text and how it was written down. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Finds out the encoding of bytes and decodes them: by a byte order mark; UTF-16 by its zero bytes; UTF-8 when they are
 * well-formed UTF-8; else windows-1252, which any bytes are.
 *
 * @throws {ReaderError} `unsupported` when the bytes are data and no text
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return decodedAs(marked, bytes);
  const validUtf8 = isUtf8(bytes);
  const utf16 = utf16ByZeros(bytes, validUtf8);
  if (utf16 !== undefined) return decodedAs(utf16, bytes);
  if (isBinary(bytes, validUtf8)) throw new ReaderError('unsupported', 'it is binary data, not text');
  return validUtf8 ? decodedAs('utf-8', bytes) : { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** The encoding that a byte order mark gives: https://encoding.spec.whatwg.org/#bom-sniff */
function byMark([first, second, third]: Uint8Array): Unicode | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodedAs(encoding: Unicode, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
