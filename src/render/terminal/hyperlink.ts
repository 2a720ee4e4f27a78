import { addressOutside } from '../address.js';

/**
 * Words that can be clicked: OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. What leads nowhere
 * safe stays as it is.
 *
 * @param text on one line; it may be styled
 */
export function hyperlink(text: string, url: string): string {
  const address = addressOutside(url);
  return address === undefined ? text : `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}
