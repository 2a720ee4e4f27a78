import { quoted } from '../../article/quoted.js';
import { ReaderError } from '../../article/reader-error.js';
import { type Decompress, fromBrotli, fromDeflate, fromGzip, fromZstd } from '../decompress.js';
import { encodingOf } from '../encoding/labels.js';

/** How each content coding is undone: RFC 9110, 8.4.1; RFC 7932; RFC 8878. */
const CODINGS: Readonly<Record<string, Decompress | undefined>> = {
  gzip: fromGzip,
  'x-gzip': fromGzip,
  deflate: fromDeflate,
  br: fromBrotli,
  zstd: fromZstd,
};

/** How many times a page may be compressed. */
const MOST_CODINGS = 5;

/** What a server is told of the compressions that can be undone. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/**
 * What undoes the compressions of a page, in the order in which they are to be undone.
 *
 * @param header the value of `Content-Encoding`
 * @throws {ReaderError} `unsupported` when one of them is not known, or there are more than five
 */
export function decompressionsOf(header = ''): readonly Decompress[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const codings = names.filter((name) => !isNoCoding(name));
  if (codings.length > MOST_CODINGS) {
    throw new ReaderError('unsupported', `it is compressed more than ${MOST_CODINGS} times`);
  }
  return codings.map(decompressionOf).reverse();
}

/** Servers also send the encoding of the text in this header. */
function isNoCoding(name: string): boolean {
  return ['', 'identity', 'none'].includes(name) || encodingOf(name) !== undefined;
}

function decompressionOf(name: string): Decompress {
  const decompress = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
  if (decompress !== undefined) return decompress;
  throw new ReaderError('unsupported', `it is compressed as ${quoted(name)}, which cannot be undone here`);
}
