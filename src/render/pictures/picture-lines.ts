import type { StyledLine } from '../lines/line.js';
import { halfBlockLines } from './half-blocks.js';
import { pixelsOf } from './pixels.js';
import { type PictureProtocol, protocolLines } from './protocols.js';
import { type PictureSize, sizeOf } from './size.js';

/** How a terminal shows pictures: by a protocol, or by characters of so many colours (2 for 256, 3 for all). */
export type PictureStyle = PictureProtocol | { readonly color: 2 | 3 };

/**
 * Sets a picture for the terminal.
 *
 * @param bytes a PNG or a JPEG
 * @param room the columns of the text and the rows of the screen, at least 1 each
 * @returns as many lines as the picture is high; none for one that cannot be read
 */
export function pictureLines(bytes: Uint8Array, room: PictureSize, style: PictureStyle): readonly StyledLine[] {
  const pixels = pixelsOf(bytes);
  if (pixels === undefined) return [];
  const size = sizeOf(pixels, room);
  return typeof style === 'string'
    ? protocolLines({ bytes, pixels }, size, style)
    : halfBlockLines(pixels, size, style.color);
}
