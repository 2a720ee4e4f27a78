import { encodingOf } from './labels.js';

/** An encoding and how it was told. */
export interface Told {
  /** Its WHATWG name. */
  readonly encoding: string;
  /** What told it, as it follows "by": `its byte order mark`. */
  readonly by: string;
}

/** How many bytes are looked at. The standard asks for 1024 at least; browsers go on to the end of the head. */
const LOOK = 16 * 1024;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta(?=[\s/])(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const XML_DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/;

/**
 * The encoding that a page says that it is in: by `<meta charset>`, `<meta http-equiv>` or its XML declaration. As it can
 * be read before it is decoded, one that calls itself UTF-16 is UTF-8:
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(bytes: Uint8Array): Told | undefined {
  const head = Buffer.from(bytes.subarray(0, LOOK)).toString('latin1');
  for (const [tag] of head.replace(COMMENT, '').matchAll(META)) {
    const encoding = readable(labelOfMeta(tag));
    if (encoding !== undefined) return { encoding, by: 'its <meta> element' };
  }
  const encoding = readable(XML_DECLARATION.exec(head)?.[1]);
  return encoding === undefined ? undefined : { encoding, by: 'its XML declaration' };
}

function labelOfMeta(tag: string): string | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  const isHeader = attributes.get('http-equiv')?.toLowerCase() === 'content-type';
  return attributes.get('charset') ?? (isHeader ? charsetIn(attributes.get('content') ?? '') : undefined);
}

/** The encoding's label in a content type: `text/html; charset=koi8-r`. */
export function charsetIn(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
}

function readable(label: string | undefined): string | undefined {
  const encoding = label === undefined ? undefined : encodingOf(label);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}
