/** Whether a link leads out of the text and may be followed: `http`, `https` or `mailto`, not a fragment. */
export function leadsOut(url: string): boolean {
  return /^(?:https?|mailto):/i.test(url);
}

/**
 * An address in ASCII without spaces and control characters, as an escape sequence may carry it; `undefined` for what does
 * not lead out or is malformed.
 *
 * @example asciiAddress('https://example.org/a b') // 'https://example.org/a%20b'
 */
export function asciiAddress(url: string): string | undefined {
  if (!leadsOut(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href.replace(/[^!-~]/gu, encodeURIComponent);
}
