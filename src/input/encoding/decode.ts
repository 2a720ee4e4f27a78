import { isAscii, isUtf8 } from 'node:buffer';
import { ReaderError } from '../../article/reader-error.js';
import { isBinary, isBinaryUtf16 } from './binary.js';
import { declaredEncoding, type Told } from './declared.js';
import { encodingOf } from './labels.js';
import { fitsShiftJis } from './shift-jis.js';
import { utf16ByZeros } from './utf-16.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A text and how it was written down. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** The encoding's WHATWG name: `windows-1252`. */
  readonly encoding: string;
  /** What told the encoding, as it follows "by": `its byte order mark`. */
  readonly encodingBy: string;
  /** How many characters could not be decoded and are shown as U+FFFD. */
  readonly unmappable: number;
}

/** What is known of the encoding of bytes without a look at them. */
export interface EncodingHints {
  /** The label of the one to use, whatever the bytes look like. */
  readonly asked?: string | undefined;
  /** The label in the HTTP header. */
  readonly header?: string | undefined;
}

const REPLACEMENT = 0xfffd;
const NEXT_LINE = 0x85;

/** How many characters must be good UTF-8 for one that is broken, where the text is said to be UTF-8 and where it is not. */
const GOOD_FOR_BROKEN = { said: 1, unsaid: 4 };

/**
 * Finds out the encoding of bytes and decodes them: by what is asked for; a byte order mark; UTF-16 by its zero bytes; UTF-8
 * when they are well-formed and beyond ASCII; the HTTP header; `<meta>` or XML declaration; Shift_JIS when they fit it alone;
 * else windows-1252, which any bytes are. UTF-8 with a few broken characters is still UTF-8.
 *
 * @throws {ReaderError} `unsupported` when the bytes are data and no text
 */
export function decode(bytes: Uint8Array, hints: EncodingHints = {}): Decoded {
  const validUtf8 = isUtf8(bytes);
  const { encoding, by } = encodingAsked(bytes, hints.asked) ?? encodingFound(bytes, validUtf8, hints.header);
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (encoding.startsWith('utf-16') ? isBinaryUtf16(text) : isBinary(bytes, validUtf8)) {
    throw new ReaderError('unsupported', 'it is binary data, not text');
  }
  return { text, encoding, encodingBy: by, unmappable: encoding === 'utf-8' && validUtf8 ? 0 : unmappableIn(text) };
}

/** The encoding asked for; of the two ways of writing UTF-16 the one that the bytes are marked with. */
function encodingAsked(bytes: Uint8Array, label: string | undefined): Told | undefined {
  const encoding = label === undefined ? undefined : encodingOf(label);
  if (encoding === undefined) return undefined;
  const mark = encoding.startsWith('utf-16') ? markOf(bytes) : undefined;
  return { encoding: mark?.startsWith('utf-16') ? mark : encoding, by: '--encoding' };
}

function encodingFound(bytes: Uint8Array, validUtf8: boolean, header: string | undefined): Told {
  const mark = markOf(bytes);
  if (mark !== undefined) return { encoding: mark, by: 'its byte order mark' };
  const utf16 = utf16ByZeros(bytes, validUtf8);
  if (utf16 !== undefined) return { encoding: utf16, by: 'its zero bytes' };
  if (validUtf8 && !isAscii(bytes)) return { encoding: 'utf-8', by: 'its bytes' };
  const said = encodingInHeader(bytes, header) ?? declaredEncoding(bytes);
  if (said !== undefined && (said.encoding !== 'utf-8' || isMostlyUtf8(bytes, GOOD_FOR_BROKEN.said))) return said;
  if (validUtf8) return { encoding: 'utf-8', by: 'its bytes, which are ASCII' };
  if (fitsShiftJis(bytes)) return { encoding: 'shift_jis', by: 'its bytes' };
  if (isMostlyUtf8(bytes, GOOD_FOR_BROKEN.unsaid)) return { encoding: 'utf-8', by: 'most of its bytes' };
  return { encoding: 'windows-1252', by: 'its bytes, which are no UTF-8' };
}

/** The encoding that a byte order mark gives: https://encoding.spec.whatwg.org/#bom-sniff */
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding that the HTTP header gives. Bytes that are ASCII are no UTF-16, whatever it says. */
function encodingInHeader(bytes: Uint8Array, label: string | undefined): Told | undefined {
  const encoding = label === undefined ? undefined : encodingOf(label);
  if (encoding === undefined || (encoding.startsWith('utf-16') && isAscii(bytes))) return undefined;
  return { encoding, by: 'its HTTP header' };
}

function isMostlyUtf8(bytes: Uint8Array, goodForBroken: number): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, (code) => code === REPLACEMENT);
  const good = count(text, (code) => code > 0x7f && code !== REPLACEMENT);
  return good >= broken * goodForBroken;
}

/** What no character stands for: U+FFFD, and in the older encodings a control character beyond ASCII, but the line end NEL. */
function unmappableIn(text: string): number {
  return count(text, (code) => code === REPLACEMENT || (code >= 0x80 && code <= 0x9f && code !== NEXT_LINE));
}

/** How many code units of a text are of some kind; there may be millions, too many to match them all at once. */
function count(text: string, isCounted: (code: number) => boolean): number {
  let counted = 0;
  for (let index = 0; index < text.length; index++) if (isCounted(text.charCodeAt(index))) counted++;
  return counted;
}
