import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';

/** The colour of a dot: red, green, blue, and how opaque it is. */
export type Dot = readonly [red: number, green: number, blue: number, opacity: number];

/** Makes a PNG of dots. */
export function pngOf(width: number, height: number, dotAt: (x: number, y: number) => Dot): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(dotsOf(width, height, dotAt));
  return PNG.sync.write(png);
}

/** Makes a JPEG of dots. */
export function jpegOf(width: number, height: number, dotAt: (x: number, y: number) => Dot): Uint8Array {
  return encode({ width, height, data: Buffer.from(dotsOf(width, height, dotAt)) }, 95).data;
}

function dotsOf(width: number, height: number, dotAt: (x: number, y: number) => Dot): readonly number[] {
  return Array.from({ length: width * height }, (_, index) => dotAt(index % width, Math.floor(index / width))).flat();
}

export const RED: Dot = [255, 0, 0, 255];
export const BLUE: Dot = [0, 0, 255, 255];
export const NOTHING: Dot = [0, 0, 0, 0];
