import { onOneLine } from './text.js';
import type { Image, Inline, Link } from './types.js';

/** The protocols that a link may have; it may lead to a fragment, too. */
const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:'];

/** Characters that must be encoded in an address (RFC 3986, §2), though browsers let them pass. */
const UNENCODED = /[[\]\\^`{|}"<> ]|%(?![\da-f]{2})/gi;

/** An IPv6 address whose brackets are escaped, as converters of Markdown to HTML write it; no browser understands it. */
const ESCAPED_HOST = /^(https?:\/\/(?:[^/?#@]*@)?)%5B([\da-f:.]+)%5D/i;

/**
 * Resolves the address that a link leads to, written as a browser would ask for it: absolute, or a fragment (`#part`) of the
 * same text. `undefined` for an address that is no `http:`, `https:`, `mailto:` or fragment, or cannot be resolved.
 *
 * @param written the address as it stands in the text
 * @param base the address that it is relative to
 */
export function addressOf(written: string, base?: string): string | undefined {
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const isFragment = trimmed.startsWith('#');
  const url = parseUrl(trimmed.replace(ESCAPED_HOST, '$1[$2]'), isFragment ? 'http://localhost/' : base);
  if (url === undefined || !PROTOCOLS.includes(url.protocol)) return undefined;
  if (isFragment) return encode(url.hash) || undefined;
  // Slashes before the address of a mail are a mistake, and would make a host of it.
  if (url.protocol === 'mailto:') return encode(url.href.replace(/^mailto:\/+/, 'mailto:'));
  // The host of an IPv6 address has brackets; a user's name and password are shown to nobody.
  return url.origin + encode(url.pathname + url.search + url.hash);
}

/** Resolves the address of something on the web, such as a picture, as `addressOf` does; it is `http:` or `https:`. */
export function webAddressOf(written: string, base?: string): string | undefined {
  const address = addressOf(written, base);
  return address?.startsWith('http') ? address : undefined;
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
    case 'break':
      return [node];
    case 'image':
      return [resolveImage(node)];
    case 'link':
      return resolveLink(node);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: resolveAddresses(node.children) }];
  }
}

function resolveLink({ title, ...link }: Link): readonly Inline[] {
  const children = resolveAddresses(link.children);
  const url = addressOf(link.url);
  return url === undefined ? children : [{ ...link, url, ...titleField(title), children }];
}

function resolveImage({ title, ...image }: Image): Inline {
  const url = webAddressOf(image.url);
  if (url === undefined) return { type: 'text', value: ` ${image.alternativeText} ` };
  return { ...image, url, ...titleField(title) };
}

/** Makes the field `title` of a link or a picture, on one line; no field where the title has no words. */
export function titleField(title: string | undefined): Pick<Link, 'title'> {
  const line = onOneLine(title);
  return line === '' ? {} : { title: line };
}
