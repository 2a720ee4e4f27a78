import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixelsOf, resized } from '../../../src/render/pictures/pixels.js';
import { BLUE, jpegOf, NOTHING, pngOf, RED } from './made-up-pictures.js';

describe('pixelsOf()', () => {
  it('reads a PNG', () => {
    expect(pixelsOf(pngOf(2, 1, (x) => (x === 0 ? RED : BLUE)))).toMatchObject({
      width: 2,
      height: 1,
      data: Buffer.from([...RED, ...BLUE]),
    });
  });

  it('reads a JPEG', () => {
    const pixels = pixelsOf(jpegOf(16, 8, () => RED));
    expect(pixels).toMatchObject({ width: 16, height: 8 });
    expect(pixels?.data[0]).toBeGreaterThan(245);
    expect(pixels?.data[2]).toBeLessThan(10);
  });

  it('gives nothing for another form, for a PNG cut short, and for one that says it has more dots than are read', () => {
    const whole = pngOf(4, 4, () => RED);
    const huge = Uint8Array.from(whole);
    new DataView(huge.buffer).setUint32(16, 100_000);
    new DataView(huge.buffer).setUint32(20, 100_000);
    for (const bytes of [Buffer.from('GIF89a'), whole.subarray(0, 12), whole.subarray(0, 40), huge, Buffer.from('')])
      expect(pixelsOf(bytes)).toBeUndefined();
  });

  it('never throws, whatever stands after the first bytes', () => {
    const starts = [pngOf(2, 2, () => RED), jpegOf(8, 8, () => RED)];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.nat(600), fc.uint8Array({ maxLength: 40 }), (start, at, rest) => {
        const broken = Buffer.concat([start.subarray(0, at), rest, start.subarray(at + rest.length)]);
        const { width = 1, height = 1, data = [0, 0, 0, 0] } = pixelsOf(broken) ?? {};
        expect(data.length).toBe(width * height * 4);
      }),
    );
  });
});

describe('resized()', () => {
  it('gives each new dot the mean of those that it covers', () => {
    const pixels = { width: 2, height: 2, data: Uint8Array.from([...RED, ...RED, ...BLUE, ...BLUE]) };
    expect([...resized(pixels, { width: 1, height: 1 }).data]).toEqual([127, 0, 127, 255]);
  });

  it('lets dots that cannot be seen give no colour', () => {
    const pixels = { width: 2, height: 1, data: Uint8Array.from([...RED, ...NOTHING]) };
    expect([...resized(pixels, { width: 1, height: 1 }).data]).toEqual([255, 0, 0, 127]);
  });

  it('repeats dots where it makes a picture larger', () => {
    const pixels = { width: 1, height: 1, data: Uint8Array.from(BLUE) };
    expect([...resized(pixels, { width: 2, height: 1 }).data]).toEqual([...BLUE, ...BLUE]);
  });
});
