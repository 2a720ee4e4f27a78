import { isControl } from '../encoding/binary.js';

/** How many bytes are looked at: a tar archive says what it is at 257. */
const HEAD = 512;

/** How data begins that may go on for long without a control character. */
const DATA = /^(?:%PDF-|BZh|\(\xb5\/\xfd)/;

/** How a text begins that may be no article: XML, RTF, PostScript, a message of several parts. */
const MARKUP =
  /^\s*(?:<(?:\?xml|!--|(?:!doctype\s+)?(?:rss|feed|rdf|svg|fictionbook))|\{\\rtf|%!PS-|[a-z-]+:[\s\S]{0,8000}?multipart\/related)/i;

/** Whether bytes may be data of a known kind, as `kindOfBytes` tells. To be quick, it may be wrong in saying so. */
export function mayBeData(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  return head.some(isControl) || DATA.test(Buffer.from(head.subarray(0, 5)).toString('latin1'));
}

/** Whether a text may be of a kind that is not read, as `kindOfMarkup` tells. To be quick, it may be wrong in saying so. */
export function mayBeOtherMarkup(text: string): boolean {
  return MARKUP.test(text);
}
