import { isAscii } from 'node:buffer';
import { countCodes } from './binary.js';
import { encodingOf, type FoundEncoding } from './encodings.js';

/** The labels that are known for bytes without a look at them. */
export interface EncodingHints {
  /** The label of the encoding to use, whatever the bytes look like. */
  readonly asked?: string | undefined;
  /** The label in the HTTP header. */
  readonly header?: string | undefined;
}

/** The characters that Unicode leaves to private agreement. */
const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;

/** The two ways of writing UTF-16. */
type Utf16 = 'utf-16le' | 'utf-16be';

/** How many bytes are looked at for UTF-16 and for Shift_JIS. */
const SAMPLE = 64 * 1024;

/** From this share of pairs with a zero byte on, bytes are UTF-16 and nothing else: most letters are European. */
const ZERO_BYTES_IN_EUROPEAN = 0.4;

/** The share in a Chinese or Japanese text, where only spaces, digits and line ends have a zero byte. */
const ZERO_BYTES_IN_EAST_ASIAN = 0.005;

/** How many times as many zero bytes the one side of the pairs must have as the other. */
const ONE_SIDED = 20;

/** The least share of kana and Japanese punctuation in the characters beyond ASCII. Any Japanese prose has twice as much. */
const LEAST_KANA = 0.2;

/** How many good characters of UTF-8 there must be for each broken one, where the text is said to be UTF-8 and where it is not. */
const GOOD_FOR_BROKEN = { said: 1, unsaid: 4 };

const REPLACEMENT = 0xfffd;

/** How many bytes are looked at. The standard asks for 1024 at least; browsers go on to the end of the head. */
const HEAD_BYTES = 16 * 1024;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta(?=[\s/])(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const XML_DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/;

/**
 * Finds out the encoding of bytes: by what is asked for; a byte order mark; UTF-16 by its zero bytes; UTF-8 when they are
 * well-formed and beyond ASCII; the HTTP header; `<meta>` or XML declaration; Shift_JIS when they fit it alone; else
 * windows-1252, which any bytes are. UTF-8 with a few broken characters is still UTF-8.
 *
 * @param validUtf8 whether the bytes are well-formed UTF-8
 */
export function detectEncoding(bytes: Uint8Array, validUtf8: boolean, hints: EncodingHints): FoundEncoding {
  return encodingAsked(bytes, hints.asked) ?? encodingFound(bytes, validUtf8, hints.header);
}

/** Gives the encoding asked for; of the two ways of writing UTF-16 the one that the bytes are marked with. */
function encodingAsked(bytes: Uint8Array, label: string | undefined): FoundEncoding | undefined {
  const encoding = label === undefined ? undefined : encodingOf(label);
  if (encoding === undefined) return undefined;
  const mark = encoding.startsWith('utf-16') ? encodingByMark(bytes) : undefined;
  return { encoding: mark?.startsWith('utf-16') ? mark : encoding, by: 'asked' };
}

function encodingFound(bytes: Uint8Array, validUtf8: boolean, header: string | undefined): FoundEncoding {
  const marked = encodingByMark(bytes);
  if (marked !== undefined) return { encoding: marked, by: 'byte-order-mark' };
  const utf16 = utf16ByZeros(bytes, validUtf8);
  if (utf16 !== undefined) return { encoding: utf16, by: 'zero-bytes' };
  if (validUtf8 && !isAscii(bytes)) return { encoding: 'utf-8', by: 'bytes' };
  const said = encodingInHeader(bytes, header) ?? declaredEncoding(bytes);
  if (said !== undefined && (said.encoding !== 'utf-8' || isMostlyUtf8(bytes, GOOD_FOR_BROKEN.said))) return said;
  if (validUtf8) return { encoding: 'utf-8', by: 'ascii' };
  if (isShiftJis(bytes)) return { encoding: 'shift_jis', by: 'bytes' };
  if (isMostlyUtf8(bytes, GOOD_FOR_BROKEN.unsaid)) return { encoding: 'utf-8', by: 'most-bytes' };
  return { encoding: 'windows-1252', by: 'no-utf-8' };
}

/** Gives the encoding that a byte order mark stands for: https://encoding.spec.whatwg.org/#bom-sniff */
function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * Tells bytes without a byte order mark to be UTF-16 by their zero bytes: all on one side of the pairs. Where these are
 * few, the bytes must not be UTF-8, and be well-formed UTF-16.
 */
function utf16ByZeros(bytes: Uint8Array, validUtf8: boolean): Utf16 | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  const [even, odd] = zerosBySide(sample);
  const share = Math.max(even, odd) / (sample.length / 2);
  const isOneSided = Math.max(even, odd) > ONE_SIDED * Math.min(even, odd);
  if (!isOneSided || share < ZERO_BYTES_IN_EAST_ASIAN) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  if (share >= ZERO_BYTES_IN_EUROPEAN) return encoding;
  return !validUtf8 && decodeStrictly(sample, encoding) !== undefined ? encoding : undefined;
}

/** Counts the zero bytes that stand first in their pair, and those that stand second. */
function zerosBySide(sample: Uint8Array): readonly [even: number, odd: number] {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  return [even, odd];
}

/** Gives the encoding that the HTTP header names. Bytes that are ASCII are no UTF-16, whatever it says. */
function encodingInHeader(bytes: Uint8Array, label: string | undefined): FoundEncoding | undefined {
  const encoding = label === undefined ? undefined : encodingOf(label);
  if (encoding === undefined || (encoding.startsWith('utf-16') && isAscii(bytes))) return undefined;
  return { encoding, by: 'http-header' };
}

/**
 * Finds the encoding that a page declares: by `<meta charset>`, `<meta http-equiv>` or its XML declaration. As the
 * declaration can be read before it is decoded, a page that calls itself UTF-16 is UTF-8:
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
function declaredEncoding(bytes: Uint8Array): FoundEncoding | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  for (const [tag] of head.replace(COMMENT, '').matchAll(META)) {
    const encoding = readableEncoding(labelInMeta(tag));
    if (encoding !== undefined) return { encoding, by: 'meta-element' };
  }
  const encoding = readableEncoding(XML_DECLARATION.exec(head)?.[1]);
  return encoding === undefined ? undefined : { encoding, by: 'xml-declaration' };
}

/** Finds the label of an encoding in a content type: `text/html; charset=koi8-r`. */
export function charsetIn(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
}

function labelInMeta(tag: string): string | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  const isHeader = attributes.get('http-equiv')?.toLowerCase() === 'content-type';
  return attributes.get('charset') ?? (isHeader ? charsetIn(attributes.get('content') ?? '') : undefined);
}

function readableEncoding(label: string | undefined): string | undefined {
  const encoding = label === undefined ? undefined : encodingOf(label);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function isMostlyUtf8(bytes: Uint8Array, goodForBroken: number): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = countCodes(text, (code) => code === REPLACEMENT);
  const good = countCodes(text, (code) => code > 0x7f && code !== REPLACEMENT);
  return good >= broken * goodForBroken;
}

/**
 * Tells whether bytes that nobody says the encoding of are Shift_JIS: all of them are well-formed in it, and make Japanese
 * as it is written, which takes kana. Bytes in another encoding may be well-formed too, but make rare Chinese characters.
 */
function isShiftJis(bytes: Uint8Array): boolean {
  const text = decodeStrictly(bytes.subarray(0, SAMPLE), 'shift_jis') ?? '';
  const kana = text.match(/[\u3001\u3002\u300c\u300d\u3041-\u30fe]/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return kana > 0 && kana >= beyondAscii * LEAST_KANA && !PRIVATE_USE.test(text);
}

/** Decodes well-formed bytes, the last of which may begin a character; gives `undefined` for any other. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
