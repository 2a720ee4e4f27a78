import type { StyledLine, StyledText } from '../lines/line.js';
import { type Pixels, pixelsOf, resized } from './pixels.js';
import { type PictureProtocol, protocolLines } from './protocols.js';
import { type PictureSize, sizeOf } from './size.js';

/** How a terminal shows pictures: by a protocol, or by characters of so many colours (2 for 256, 3 for all). */
export type PictureStyle = PictureProtocol | { readonly color: 2 | 3 };

/** A colour as red, green and blue, 0 to 255 each; `undefined` where nothing is drawn. */
type Color = readonly [red: number, green: number, blue: number] | undefined;

/** A dot that is less opaque is not drawn, of 255. */
const OPAQUE = 128;

/** The escape sequence that ends all colours. */
const END = '\x1b[39;49m';

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

/**
 * Draws a picture with half blocks, two dots a character, one above the other: for terminals that show colours but no pictures.
 *
 * @param color how many colours there are: 2 for 256, 3 for all
 */
function halfBlockLines(pixels: Pixels, { columns, rows }: PictureSize, color: 2 | 3): readonly StyledLine[] {
  const small = resized(pixels, { width: columns, height: rows * 2 });
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      blockOf(colorAt(small, column, row * 2), colorAt(small, column, row * 2 + 1), color),
    ),
  );
}

function colorAt({ width, data }: Pixels, x: number, y: number): Color {
  const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray((y * width + x) * 4);
  return opacity < OPAQUE ? undefined : [red, green, blue];
}

function blockOf(upper: Color, lower: Color, level: 2 | 3): StyledText {
  if (upper === undefined && lower === undefined) return { text: ' ', roles: [] };
  const [block, front, back] = upper === undefined ? ['▄', lower, upper] : ['▀', upper, lower];
  const colors = [...parametersOf(front, 38, level), ...parametersOf(back, 48, level)];
  return { text: block, roles: [], painted: `\x1b[${colors.join(';')}m${block}${END}` };
}

/** Gives the parameters of the sequence (ECMA-48, SGR) that sets a colour: `38` of the block itself, `48` of its ground. */
function parametersOf(color: Color, kind: 38 | 48, level: 2 | 3): readonly number[] {
  if (color === undefined) return [];
  return level === 3 ? [kind, 2, ...color] : [kind, 5, indexOf(color)];
}

/** The six steps of red, green and blue in the cube of the 256 colours of xterm, which begins at colour 16. */
const STEPS: readonly number[] = [0, 95, 135, 175, 215, 255];

function indexOf([red, green, blue]: NonNullable<Color>): number {
  return 16 + 36 * nearestStep(red) + 6 * nearestStep(green) + nearestStep(blue);
}

function nearestStep(value: number): number {
  const distances = STEPS.map((step) => Math.abs(step - value));
  return distances.indexOf(Math.min(...distances));
}
