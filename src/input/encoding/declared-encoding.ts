import { encodingOf, type FoundEncoding } from './encodings.js';

/** How many bytes are looked at. The standard asks for 1024 at least; browsers go on to the end of the head. */
const HEAD_BYTES = 16 * 1024;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta(?=[\s/])(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const XML_DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/;

/**
 * Finds the encoding that a page declares: by `<meta charset>`, `<meta http-equiv>` or its XML declaration. As the
 * declaration can be read before it is decoded, a page that calls itself UTF-16 is UTF-8:
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(bytes: Uint8Array): FoundEncoding | undefined {
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
