import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/render/lines/pieces.js';
import { demeritsOf, type Fit, type Measured, measure, totalFit } from '../../../src/render/lines/total-fit.js';

const words = fc.array(fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,5})?$/), { minLength: 1, maxLength: 60 });

function measured(text: string, columns: number): Measured {
  return measure(text, piecesOf(text, columns));
}

/** The lines of first fit: each takes as many pieces as it can hold. */
function firstFit({ pieces, starts, ends }: Measured, columns: number): readonly number[] {
  const lines: number[] = [];
  let first = 0;
  for (let next = 1; next <= pieces.length; next++) {
    const fits = (ends[next] ?? 0) - (starts[first] ?? 0) <= columns;
    if (next < pieces.length && fits) continue;
    lines.push(next);
    first = next;
  }
  return lines;
}

/** All ways to break so many pieces into lines. */
function waysToBreak(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** (count - 1) }, (_, bits) =>
    Array.from({ length: count }, (_number, index) => index + 1).filter(
      (next) => next === count || (bits >> (next - 1)) % 2 === 1,
    ),
  );
}

describe('totalFit()', () => {
  it('looks at all lines at once', () => {
    const text = 'aaa bb cc ddddd';
    const fit = { columns: 6, justify: false };
    expect(firstFit(measured(text, 6), 6)).toEqual([2, 3, 4]);
    expect(totalFit(measured(text, 6), fit)).toEqual([1, 3, 4]);
  });

  it('is never worse than first fit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 16, max: 70 }), fc.boolean(), (parts, columns, justify) => {
        const paragraph = measured(parts.join(' '), columns);
        const fit: Fit = { columns, justify };
        const best = demeritsOf(paragraph, fit, totalFit(paragraph, fit));
        expect(best).toBeLessThanOrEqual(demeritsOf(paragraph, fit, firstFit(paragraph, columns)));
      }),
    );
  });

  it('finds the best of all ways to break a paragraph', () => {
    const few = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(few, fc.integer({ min: 6, max: 20 }), fc.boolean(), (parts, columns, justify) => {
        const paragraph = measured(parts.join(' '), columns);
        const fit = { columns, justify };
        const all = waysToBreak(paragraph.pieces.length).map((lines) => demeritsOf(paragraph, fit, lines));
        expect(demeritsOf(paragraph, fit, totalFit(paragraph, fit))).toBe(Math.min(...all));
      }),
    );
  });

  it('ends at the last piece, and has no line without one', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (parts, columns) => {
        const paragraph = measured(parts.join(' '), columns);
        const lines = totalFit(paragraph, { columns, justify: true });
        expect(lines.at(-1)).toBe(paragraph.pieces.length);
        expect(lines.every((next, index) => next > (lines[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('measure()', () => {
  it('gives a piece of no width to the one before', () => {
    const { pieces } = measured('ab\u200b\u0301\u200bcd', 10);
    expect(pieces.map(({ width }) => width)).toEqual([2, 2]);
  });
});
