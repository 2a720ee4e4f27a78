/** An encoding, and what told it. */
export interface FoundEncoding {
  /** Its WHATWG name: `windows-1252`. */
  readonly encoding: string;
  readonly by: EncodingSign;
}

/** A sign by which the encoding of bytes is told: the user's word, the bytes themselves, or what is said of them. */
export type EncodingSign =
  | 'asked'
  | 'byte-order-mark'
  | 'zero-bytes'
  /** They are well-formed, and beyond ASCII. */
  | 'bytes'
  | 'ascii'
  /** Only a few of them are broken. */
  | 'most-bytes'
  /** They are no UTF-8, and nothing else is known of them. */
  | 'no-utf-8'
  | 'http-header'
  | 'meta-element'
  | 'xml-declaration';

/** The WHATWG names of the encodings that Node has: https://encoding.spec.whatwg.org/#names-and-labels */
export const ENCODING_NAMES: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'windows-874',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gbk',
  'gb18030',
  'big5',
  'euc-kr',
];

/**
 * Gives the WHATWG name of the encoding that a label stands for, or `undefined` where no encoding has this label.
 *
 * @example encodingOf('Latin1') // 'windows-1252'
 */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
