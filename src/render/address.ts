import { addressOf } from '../article/address.js';

/**
 * Where a link leads out of the text, in ASCII without spaces, as an escape sequence may carry it; `undefined` for a
 * fragment, and for what is not `http`, `https` or `mailto`, whoever made the tree.
 *
 * @example addressOutside('https://example.org/a b') // 'https://example.org/a%20b'
 */
export function addressOutside(url: string): string | undefined {
  const address = addressOf(url);
  return address?.startsWith('#') ? undefined : address;
}
