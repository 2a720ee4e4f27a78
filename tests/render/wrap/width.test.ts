import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/render/wrap/width.js';

describe('displayWidth()', () => {
  it.each([
    ['', 0],
    ['plain words', 11],
    ['“curly” — naïve', 15],
    ['Ωμέγα Жук', 9],
    ['مرحبا', 5],
    ['日本語', 6],
    ['한국어', 6],
    ['ｶﾞ', 2],
    ['が', 2],
    ['e\u0301', 1],
    ['\u200b\u2060', 0],
    ['👩‍🌾', 2],
    ['👍🏽', 2],
    ['🇯🇵', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['\u1112\u1161\u11ab', 2],
    ['नमस्ते', 4],
    ['\ufffd', 1],
  ])('takes %o for %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('takes any text for at least as many columns as string-width does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(displayWidth(text)).toBeGreaterThanOrEqual(stringWidth(text, { countAnsiEscapeCodes: true }));
      }),
    );
  });

  it('measures a long text as its parts', () => {
    expect(displayWidth('नमस्ते '.repeat(5000))).toBe(5 * 5000);
  });
});
