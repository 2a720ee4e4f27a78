import { onOneLine } from './text.js';
import type { Image, Inline, Link } from './types.js';

/** The protocols that a link may have; it may lead to a fragment, too. */
const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:'];

/** Characters that must be encoded in an address (RFC 3986, §2), though browsers let them pass. */
const UNENCODED = /[[\]\\^`{|}"<> ]|%(?![\da-f]{2})/gi;

/** An IPv6 address whose brackets are escaped, as converters of Markdown to HTML write it; no browser understands it. */
const ESCAPED_HOST = /^(https?:\/\/(?:[^/?#@]*@)?)%5B([\da-f:.]+)%5D/i;

/** Stands for the base of an address where none is known; no such host exists (RFC 2606, §2). */
const UNKNOWN = 'https://unknown.invalid';

/** So many addresses are remembered; a longer one, in UTF-16 code units, is not. */
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 500;

/** Addresses by what was resolved: each is resolved when it is read, when it is put into normal form and when it is shown. */
const remembered = new Map<string, string | undefined>();

/**
 * Resolves the address that a link leads to, written as a browser would ask for it: absolute, or a fragment (`#part`) of the
 * same text. Without a base a relative address stays relative. `undefined` for an address that is no `http:`, `https:` or
 * `mailto:` and neither of those, or cannot be resolved.
 *
 * @param written the address as it stands in the text
 * @param base the address that it is relative to
 */
export function linkAddressOf(written: string, base?: string): string | undefined {
  if (written.length > LONGEST_REMEMBERED) return resolveAddressOf(written, base);
  const key = `${base ?? ''}\n${written}`;
  if (remembered.has(key)) return remembered.get(key);
  const address = resolveAddressOf(written, base);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, address);
  return address;
}

function resolveAddressOf(written: string, base: string | undefined): string | undefined {
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const isFragment = trimmed.startsWith('#');
  const url = parseUrl(trimmed.replace(ESCAPED_HOST, '$1[$2]'), isFragment ? UNKNOWN : (base ?? UNKNOWN));
  if (url === undefined || !PROTOCOLS.includes(url.protocol)) return undefined;
  if (isFragment) return encode(url.hash) || undefined;
  if (url.origin === UNKNOWN) return relativeAddress(trimmed);
  // Slashes before the address of a mail are a mistake, and would make a host of it.
  if (url.protocol === 'mailto:') return encode(url.href.replace(/^mailto:\/+/, 'mailto:'));
  // The host of an IPv6 address has brackets; a user's name and password are shown to nobody.
  return url.origin + encode(url.pathname + url.search + url.hash);
}

/** Resolves the address of something on the web as `linkAddressOf` does; it is absolute, `http:` or `https:`. */
export function webAddressOf(written: string, base?: string): string | undefined {
  const address = linkAddressOf(written, base);
  return address !== undefined && /^https?:/.test(address) ? address : undefined;
}

/** Resolves the address of a picture as `linkAddressOf` does; it is `http:` or `https:`, or relative where there is no base. */
export function pictureAddressOf(written: string, base?: string): string | undefined {
  const address = linkAddressOf(written, base);
  return address === undefined || /^(?:#|mailto:)/.test(address) ? undefined : address;
}

/** Resolves an address and leaves its fragment out, so that it names a page and no place in it; `undefined` for what is none. */
export function pageAddressOf(written: string, base?: string): string | undefined {
  const url = parseUrl(written, base);
  if (url === undefined) return undefined;
  url.hash = '';
  return url.href;
}

/** Whether an address is absolute, so that it can be opened from anywhere. */
export function isAbsoluteAddress(address: string): boolean {
  return /^(?:https?|mailto):/.test(address);
}

/** An address that is relative to one that nobody knows: as it is written, in ASCII. */
function relativeAddress(written: string): string {
  const visible = written.replace(/[\t\n\r]/g, '').replace(/[\ud800-\udfff]/gu, '\ufffd');
  return encode(visible.replace(/[^\x20-\x7e]+/g, encodeURIComponent));
}

function parseUrl(written: string, base: string | undefined): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}

function encode(part: string): string {
  return part.replace(UNENCODED, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Resolves the addresses of all links and pictures in running text, and puts their titles on one line. A link or picture
 * without a valid address becomes its words.
 */
export function resolveAddresses(children: readonly Inline[]): readonly Inline[] {
  return children.flatMap(resolveAddress);
}

function resolveAddress(node: Inline): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
    case 'break':
    case 'footnoteReference':
      return [node];
    case 'image':
      return [resolveImage(node)];
    case 'link':
      return resolveLink(node);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript':
      return [{ ...node, children: resolveAddresses(node.children) }];
  }
}

function resolveLink({ title, ...link }: Link): readonly Inline[] {
  const children = resolveAddresses(link.children);
  const url = linkAddressOf(link.url);
  return url === undefined ? children : [{ ...link, url, ...titleField(title), children }];
}

function resolveImage({ title, ...image }: Image): Inline {
  const url = pictureAddressOf(image.url);
  if (url === undefined) return { type: 'text', value: ` ${image.alternativeText} ` };
  return { ...image, url, ...titleField(title) };
}

/** Makes the field `title` of a link or a picture, on one line; no field where the title has no words. */
export function titleField(title: string | undefined): Pick<Link, 'title'> {
  const line = onOneLine(title);
  return line === '' ? {} : { title: line };
}
