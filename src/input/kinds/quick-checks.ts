import { isControl } from '../encoding/binary.js';

/** How many bytes are looked at: a tar archive names itself at 257. */
const HEAD = 512;

/** How many bytes the beginning of a PDF document is looked for in. */
export const PDF_HEAD = 1024;

/** The beginning of data that may go on for long without a control character. */
const DATA = /^(?:BZh|\(\xb5\/\xfd)|%PDF-/;

/** The beginning of a text that may be no article: XML, JSON, RTF, PostScript, a message of several parts. */
const MARKUP =
  /^\s*(?:<(?:\?xml|!--|(?:!doctype\s+)?(?:rss|feed|rdf|urlset|sitemapindex|opml|svg|fictionbook))|\{\s*"|\{\\rtf|%!PS-|[a-z-]+:[\s\S]{0,8000}?multipart\/related)/i;

/** Tells whether `kindOfBytes` may know these bytes. To be quick, it may say so of others, too. */
export function mayBeData(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, PDF_HEAD);
  return head.subarray(0, HEAD).some(isControl) || DATA.test(Buffer.from(head).toString('latin1'));
}

/** Tells whether `kindOfMarkup` may know this text. To be quick, it may say so of others, too. */
export function mayBeOtherMarkup(text: string): boolean {
  return MARKUP.test(text);
}
