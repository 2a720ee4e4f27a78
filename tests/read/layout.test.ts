import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/article/normal-form.js';
import { compare, lastTop, layoutOf, linesFrom, movedBy, placeAt, positionOf, START } from '../../src/read/layout.js';
import { unstyledText } from '../../src/render/lines/line.js';
import { placedLines } from '../../src/render/terminal/page.js';
import { anyArticle } from '../render/arbitrary-article.js';
import { bookFrom, viewFrom, WALK } from './books.js';

const SETTING = { columns: 30, color: 0 } as const;
const MANY = 100_000;

describe('layoutOf()', () => {
  it('gives the lines of the whole page, and their places, slice by slice', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom(1, 40, 400), (article, sliceSize) => {
        const layout = layoutOf(bookFrom(normalForm(article), sliceSize), SETTING);
        const lines = linesFrom(layout, START, MANY).map(({ position: _, ...line }) => line);
        expect(lines).toEqual([...placedLines(viewFrom(normalForm(article)), SETTING)]);
      }),
    );
  });

  it('keeps the lines of a book that is set in the same way', () => {
    const book = bookFrom(WALK);
    expect(layoutOf(book, SETTING)).toBe(layoutOf(book, { ...SETTING }));
  });

  it('sets a slice when it is needed', () => {
    const book = bookFrom(WALK);
    const asked: number[] = [];
    const layout = layoutOf(book, { columns: 31, color: 0 });
    linesFrom({ ...layout, lines: (slice) => asked.push(slice) && layout.lines(slice) } as typeof layout, START, 10);
    expect(Math.max(...asked)).toBeLessThan(book.slices.length / 2);
  });
});

describe('movedBy()', () => {
  const layout = layoutOf(bookFrom(WALK), SETTING);
  const all = linesFrom(layout, START, MANY).map(({ position }) => position);

  it('goes as many lines as it says, and stops at both ends', () => {
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), fc.integer({ min: -300, max: 300 }), (index, by) => {
        const wanted = Math.max(0, Math.min(all.length - 1, index + by));
        expect(movedBy(layout, all[index] ?? START, by)).toEqual(all[wanted]);
      }),
    );
  });

  it('takes numbers without an end', () => {
    expect(movedBy(layout, START, Number.MAX_SAFE_INTEGER)).toEqual(all.at(-1));
    expect(movedBy(layout, all[50] ?? START, Number.MIN_SAFE_INTEGER)).toEqual(START);
  });

  it('orders positions as lines are', () => {
    const pair = fc.tuple(fc.nat({ max: all.length - 1 }), fc.nat({ max: all.length - 1 }));
    fc.assert(fc.property(pair, ([a, b]) => Math.sign(compare(all[a] ?? START, all[b] ?? START)) === Math.sign(a - b)));
  });

  it('ends on the last line of the screen', () => {
    expect(linesFrom(layout, lastTop(layout, 10), MANY)).toHaveLength(10);
    expect(lastTop(layout, MANY)).toEqual(START);
  });
});

describe('positionOf()', () => {
  it('finds the line of a place again, when it is set in the same width', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const layout = layoutOf(bookFrom(article, 40), SETTING);
        for (const { line, position } of linesFrom(layout, START, MANY)) {
          const words = unstyledText(line).replace(/[\W_]/g, '');
          // Two lines of which one holds nothing but marks of a list are the same place.
          if (words !== '')
            expect(placeAt(layout, positionOf(layout, placeAt(layout, position)) ?? START)).toEqual(
              placeAt(layout, position),
            );
        }
      }),
    );
  });

  it('finds the words of a line in another width', () => {
    const book = bookFrom(WALK);
    const [narrow, wide] = [layoutOf(book, { columns: 20, color: 0 }), layoutOf(book, { columns: 70, color: 0 })];
    for (const { position, line } of linesFrom(narrow, START, MANY)) {
      const there = positionOf(wide, placeAt(narrow, position));
      const [found] = linesFrom(wide, there ?? START, 1);
      const first = unstyledText(line).trim().split(' ')[0] ?? '';
      // A rule has no words to be found by.
      if (/\p{L}/u.test(first)) expect(unstyledText(found?.line ?? [])).toContain(first);
    }
  });

  it('knows no place in a section that is not shown', () => {
    expect(positionOf(layoutOf(bookFrom(WALK), SETTING), { section: 9, block: 0, offset: 0 })).toBeUndefined();
  });
});
