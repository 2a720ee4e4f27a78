import { FINALIZER, image2sixel, introducer, sixelEncode } from 'sixel/lib/SixelEncoder.js';
import type { StyledLine } from '../lines/line.js';
import { formOf, type Pixels, resized } from './pixels.js';
import type { PictureSize } from './size.js';

/** The protocols by which terminals show pictures. */
export type PictureProtocol = 'kitty' | 'iterm2' | 'sixel';

/** A piece of data in the protocol of kitty has at most so many bytes. */
const KITTY_PIECE = 4096;

/** A character is at least so many dots wide and high in most terminals: a sixel picture fills its room or less. */
const SIXEL_CHARACTER = { width: 8, height: 16 };

/** The colours of a sixel picture: as many as terminals have registers for. */
const SIXEL_COLORS = 256;

/** The picture as it came, and its dots. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly pixels: Pixels;
}

/**
 * Draws a picture by a protocol of the terminal. The first line makes room, draws, and leaves the cursor where it was; the others
 * are empty, and lie below the picture.
 */
export function protocolLines(picture: Picture, size: PictureSize, protocol: PictureProtocol): readonly StyledLine[] {
  const drawn = drawWith(protocol, picture, size);
  const below = size.rows - 1;
  // IND moves down in the same column and scrolls at the end of the screen.
  const room = below === 0 ? '' : `${'\x1bD'.repeat(below)}\x1b[${below}A`;
  const first: StyledLine = [{ text: '', roles: [], painted: `${room}\x1b7${drawn}\x1b8` }];
  return [first, ...Array.from({ length: below }, () => [])];
}

function drawWith(protocol: PictureProtocol, { bytes, pixels }: Picture, size: PictureSize): string {
  switch (protocol) {
    case 'kitty':
      return formOf(bytes) === 'png' ? kitty(bytes, 'f=100', size) : kittyOfPixels(pixels, size);
    case 'iterm2':
      return iterm2(bytes, size);
    case 'sixel':
      return sixel(pixels, size);
  }
}

/** Draws bytes by the protocol of kitty: https://sw.kovidgoyal.net/kitty/graphics-protocol/. No answer is asked for. */
function kitty(bytes: Uint8Array, form: string, { columns, rows }: PictureSize): string {
  const data = Buffer.from(bytes).toString('base64');
  const pieces = data.match(new RegExp(`.{1,${KITTY_PIECE}}`, 'g')) ?? [];
  return pieces
    .map((piece, index) => {
      const keys = index === 0 ? `a=T,q=2,C=1,${form},c=${columns},r=${rows},` : '';
      return `\x1b_G${keys}m=${index < pieces.length - 1 ? 1 : 0};${piece}\x1b\\`;
    })
    .join('');
}

/** The dots of a picture that is no PNG, no more than the terminal may show. */
function kittyOfPixels(pixels: Pixels, size: PictureSize): string {
  const most = { width: size.columns * 20, height: size.rows * 40 };
  const isLarger = pixels.width > most.width || pixels.height > most.height;
  const { width, height, data } = isLarger ? resized(pixels, most) : pixels;
  return kitty(data, `f=32,s=${width},v=${height}`, size);
}

/** Draws bytes by the protocol of iTerm2: https://iterm2.com/documentation-images.html. */
function iterm2(bytes: Uint8Array, { columns, rows }: PictureSize): string {
  const data = Buffer.from(bytes).toString('base64');
  const keys = `inline=1;size=${bytes.length};width=${columns};height=${rows};preserveAspectRatio=1;doNotMoveCursor=1`;
  return `\x1b]1337;File=${keys}:${data}\x07`;
}

/** Draws dots by sixels (DEC STD 070), in one line. */
function sixel(pixels: Pixels, { columns, rows }: PictureSize): string {
  const room = { width: columns * SIXEL_CHARACTER.width, height: rows * SIXEL_CHARACTER.height };
  const { width, height, data } = resized(pixels, room);
  const colors = colorsOf(data);
  // The library makes one colour of two in flat pictures; those with few colours can have their own.
  const drawn =
    colors.length <= SIXEL_COLORS
      ? introducer(1) + sixelEncode(data, width, height, [...colors]) + FINALIZER
      : image2sixel(data, width, height, SIXEL_COLORS, 1);
  return drawn.replaceAll('\n', '');
}

/** Gives the colours of dots, each once, whole: as red, green and blue. */
function colorsOf(data: Uint8Array): readonly [red: number, green: number, blue: number][] {
  const found = new Map<number, [number, number, number]>();
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    found.set((red << 16) | (green << 8) | blue, [red, green, blue]);
  }
  return [...found.values()];
}
