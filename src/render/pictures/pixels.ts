import { decode as decodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';

/** The dots of a picture, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a dot: red, green, blue, and how opaque it is. */
  readonly data: Uint8Array;
}

/** The forms of pictures that can be read. */
type Form = 'png' | 'jpeg';

/** A picture with more dots is not read, in millions: it would take seconds, and four bytes of memory a dot. */
const MOST_MEGAPIXELS = 40;

/** How much memory reading a JPEG may take, in MB. */
const MOST_MEGABYTES = 512;

/** The bytes that a PNG begins with, up to the width in its header (https://www.w3.org/TR/png-3/#5PNG-file-signature). */
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const PNG_WIDTH_AT = 16;

/** The bytes that a JPEG begins with. */
const JPEG_START = [0xff, 0xd8, 0xff] as const;

/** Reads the dots of a picture in PNG or JPEG; `undefined` for another form, a broken one and one of too many dots. */
export function pixelsOf(bytes: Uint8Array): Pixels | undefined {
  const form = formOf(bytes);
  if (form === undefined || (form === 'png' && megapixelsOfPng(bytes) > MOST_MEGAPIXELS)) return undefined;
  try {
    const { width, height, data } = form === 'png' ? PNG.sync.read(Buffer.from(bytes)) : jpegOf(bytes);
    return width > 0 && height > 0 ? { width, height, data } : undefined;
  } catch {
    // Both libraries throw plain errors for what they cannot read, and nothing is lost: the caption is shown.
    return undefined;
  }
}

/** Tells the form of a picture by its first bytes; `undefined` for any that is not read. */
export function formOf(bytes: Uint8Array): Form | undefined {
  const beginsWith = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (beginsWith(PNG_START)) return 'png';
  return beginsWith(JPEG_START) ? 'jpeg' : undefined;
}

function megapixelsOfPng(bytes: Uint8Array): number {
  if (bytes.length < PNG_WIDTH_AT + 8) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (view.getUint32(PNG_WIDTH_AT) * view.getUint32(PNG_WIDTH_AT + 4)) / 1e6;
}

function jpegOf(bytes: Uint8Array): Pixels {
  return decodeJpeg(bytes, {
    useTArray: true,
    maxResolutionInMP: MOST_MEGAPIXELS,
    maxMemoryUsageInMB: MOST_MEGABYTES,
  });
}

/**
 * Makes a picture smaller or larger: each new dot is the mean of those that it covers, where the more opaque count for more.
 *
 * @param size in dots, 1 or more each way
 */
export function resized(pixels: Pixels, { width, height }: Pick<Pixels, 'width' | 'height'>): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const rows = coveredBy(y, height, pixels.height);
    for (let x = 0; x < width; x++) {
      const columns = coveredBy(x, width, pixels.width);
      data.set(meanOf(pixels, rows, columns), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** A stretch of rows or columns, its end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Gives the old rows or columns that a new one covers, at least one. */
function coveredBy(index: number, count: number, oldCount: number): Stretch {
  const start = Math.floor((index * oldCount) / count);
  return { start, end: Math.max(start + 1, Math.floor(((index + 1) * oldCount) / count)) };
}

function meanOf({ width, data }: Pixels, rows: Stretch, columns: Stretch): readonly number[] {
  let red = 0;
  let green = 0;
  let blue = 0;
  let opacity = 0;
  for (let y = rows.start; y < rows.end; y++) {
    for (let x = columns.start; x < columns.end; x++) {
      const at = (y * width + x) * 4;
      const weight = data[at + 3] ?? 0;
      red += (data[at] ?? 0) * weight;
      green += (data[at + 1] ?? 0) * weight;
      blue += (data[at + 2] ?? 0) * weight;
      opacity += weight;
    }
  }
  const count = (rows.end - rows.start) * (columns.end - columns.start);
  return opacity === 0 ? [0, 0, 0, 0] : [red / opacity, green / opacity, blue / opacity, opacity / count];
}
