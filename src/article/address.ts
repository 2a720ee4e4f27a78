/** What a link may lead to, beside a fragment. */
const PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:'];

/** What does not stand in an address as it is (RFC 3986, §2), though browsers let it pass. */
const UNWRITTEN = /[[\]\\^`{|}"<> ]|%(?![\da-f]{2})/gi;

/** An IPv6 address whose brackets are escaped, as whoever makes HTML of Markdown writes it; no browser understands it. */
const ESCAPED_HOST = /^(https?:\/\/(?:[^/?#@]*@)?)%5B([\da-f:.]+)%5D/i;

/**
 * The address that a link leads to, written as a browser would ask for it: absolute, or a fragment (`#part`) of the same
 * text. `undefined` for anything that is no `http:`, `https:`, `mailto:` or fragment, or cannot be resolved.
 *
 * @param written as it stands in the text
 * @param base what it is relative to
 */
export function addressOf(written: string, base?: string): string | undefined {
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const isFragment = trimmed.startsWith('#');
  const url = parsed(trimmed.replace(ESCAPED_HOST, '$1[$2]'), isFragment ? 'http://localhost/' : base);
  if (url === undefined || !PROTOCOLS.includes(url.protocol)) return undefined;
  if (isFragment) return encoded(url.hash) || undefined;
  // Slashes before who gets a mail are a mistake, and would make a host of it.
  if (url.protocol === 'mailto:') return encoded(url.href.replace(/^mailto:\/+/, 'mailto:'));
  // The host of an IPv6 address has brackets; a user's name and password are shown to nobody.
  return url.origin + encoded(url.pathname + url.search + url.hash);
}

/** The address of something on the web, such as a picture: `http:` or `https:`; else as `addressOf`. */
export function webAddressOf(written: string, base?: string): string | undefined {
  const address = addressOf(written, base);
  return address?.startsWith('http') ? address : undefined;
}

function parsed(written: string, base: string | undefined): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}

function encoded(part: string): string {
  return part.replace(UNWRITTEN, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
