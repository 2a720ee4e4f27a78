import { hasControl, latin1 } from '../encoding/binary.js';

/** How many bytes are looked at: a tar archive names itself at 257. */
const HEAD = 512;

/** How many bytes the beginning of a PDF document is looked for in. */
export const PDF_HEAD_BYTES = 1024;

/** The beginning of data that may go on for long without a control character. */
const DATA = /^(?:BZh|\(\xb5\/\xfd)|%PDF-/;

/** The beginning of a text that may be no article: XML, JSON, RTF, PostScript. */
const MARKUP =
  /^\s*(?:<(?:\?xml|!--|(?:!doctype\s+)?(?:rss|feed|rdf|urlset|sitemapindex|opml|svg|fictionbook))|\{\s*"|\{\\rtf|%!PS-)/i;

/** How any of these begins: this is compiled in no time, which `MARKUP` is not. */
const MARKUP_START = /^\s*(?:[<{%]|[a-z-]+:)/i;

/** Tells whether `kindOfBytes` may know these bytes. To be quick, it may say so of others, too. */
export function mayBeData(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, PDF_HEAD_BYTES);
  return hasControl(head.subarray(0, HEAD)) || DATA.test(latin1(head));
}

/** Tells whether `kindOfMarkup` may know this text. To be quick, it may say so of others, too. */
export function mayBeOtherMarkup(text: string): boolean {
  return MARKUP_START.test(text) && MARKUP.test(text);
}

/** How many bytes the head of a message is looked for in. */
const MESSAGE_HEAD = 16 * 1024;

/** The head of a message that is not plain text: of one of several parts, of a page, of a text that is encoded in ASCII. */
const MESSAGE =
  /^(?:\xef\xbb\xbf)?[\w-]+:[\s\S]*?^(?:snapshot-content-location:|content-(?:type:\s*(?:multipart\/|text\/html|application\/xhtml)|transfer-encoding:\s*(?:quoted|base64)))/im;

/** The media types of a message of several parts that belong together, as servers call a page that was saved: RFC 2557. */
const SAVED_PAGE = /^(?:multipart\/related|application\/x-mimearchive)$/;

/** Tells whether `readMessage` may know these bytes. To be quick, it may say so of others, too. */
export function mayBeMessage(bytes: Uint8Array, mediaType = ''): boolean {
  const head = latin1(bytes.subarray(0, MESSAGE_HEAD));
  return MESSAGE.test(head) || (SAVED_PAGE.test(mediaType) && /^\s*--/.test(head));
}
