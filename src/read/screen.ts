/**
 * What is written to take the screen: the alternate screen without its cursor, without lines that go on at the next row, with
 * the mouse. https://invisible-island.net/xterm/ctlseqs/ctlseqs.html names the modes.
 */
export const ENTER = '\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[H\x1b[2J';

/** What is written to give it back as it was. */
export const LEAVE = '\x1b[?2026l\x1b[?1006l\x1b[?1000l\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l';

/** What makes the terminal report its mouse wheel, and what leaves the mouse to it. */
export const MOUSE_ON = '\x1b[?1000h\x1b[?1006h';
export const MOUSE_OFF = '\x1b[?1006l\x1b[?1000l';

/** Swaps the colours of ground and letters, and swaps them back (ECMA-48, 8.3.117): no colour, and seen without any. */
export const REVERSE = '\x1b[7m';
export const NOT_REVERSE = '\x1b[27m';

/** Underlines letters, and ends that. */
export const UNDERLINE = '\x1b[4m';
export const NOT_UNDERLINE = '\x1b[24m';

/** Between these a terminal shows nothing new, so that no half of a screen is seen: https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036 */
const HOLD = '\x1b[?2026h';
const RELEASE = '\x1b[?2026l';

/**
 * Gives what makes one screen of another: the rows that differ. Each is cleared before it is written: after a row that is full, the
 * cursor still stands on its last column.
 *
 * @param before the rows that are seen; none where the screen is to be painted whole
 */
export function repaint(before: readonly string[], rows: readonly string[]): string {
  const changes = rows.flatMap((row, index) => (row === before[index] ? [] : [`\x1b[${index + 1};1H\x1b[2K${row}`]));
  const clear = before.length === 0 ? '\x1b[H\x1b[2J' : '';
  return changes.length === 0 && clear === '' ? '' : `${HOLD}${clear}${changes.join('')}${RELEASE}`;
}

/** Gives what hands a text to the clipboard of the terminal: OSC 52. */
export function toClipboard(text: string): string {
  return `\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`;
}
