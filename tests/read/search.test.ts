import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.js';
import { layoutOf, linesFrom, START } from '../../src/read/layout.js';
import { findHit, foldPattern, type Hit, hitsIn, rankOf } from '../../src/read/search.js';
import { unstyledText } from '../../src/render/lines/line.js';
import { bookFrom, PARAGRAPHS, WALK } from './books.js';

const SETTING = { columns: 30, color: 0 } as const;
const BEFORE_ALL = { ...START, start: -1 };

const layout = layoutOf(bookFrom(WALK), SETTING);

/** The words of a hit, as they stand in the lines. */
const wordsOf = ({ slice, ranges }: Hit, within = layout) =>
  ranges.map(({ line, start, end }) => unstyledText(within.lines(slice)[line]?.line ?? []).slice(start, end));

/** An article of one paragraph. */
const articleWith = (value: string): Article => ({
  type: 'article',
  metadata: {},
  sections: [
    {
      type: 'section',
      depth: 1,
      blocks: [{ type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }],
    },
  ],
});

describe('hitsIn()', () => {
  it.each([
    ['CAFÉ', 'café'],
    ['cafe', 'café'],
    ['“it is', '“It is'],
    ['"it is', '“It is'],
  ])('finds %s', (typed, found) => {
    const hit = findHit(layout, foldPattern(typed), BEFORE_ALL, 1);
    expect(hit && wordsOf(hit).join(' ')).toBe(found);
  });

  it('finds words over the ends of lines, without the bar beside them', () => {
    const quoted = layoutOf(bookFrom(articleWith('The old harbour of the town opened again on Monday.')), {
      columns: 20,
      color: 0,
    });
    expect(hitsIn(quoted, 0, 'the town opened again').map((hit) => wordsOf(hit, quoted))).toEqual([
      ['the town opened', 'again'],
    ]);
  });

  it('finds words without spaces between them over the ends of lines', () => {
    const japanese = layoutOf(bookFrom(articleWith('日本語の文章はここにあります。')), { columns: 14, color: 0 });
    expect(hitsIn(japanese, 0, '文章はここ')).toHaveLength(1);
  });

  it('marks what has the letters of what is sought', () => {
    const words = fc.constantFrom('canal', 'the', 'a while', 'ock', 'é', 'rest for a while before');
    fc.assert(
      fc.property(words, fc.nat({ max: 5 }), (typed, slice) => {
        const pattern = foldPattern(typed);
        for (const hit of hitsIn(layout, slice, pattern)) expect(foldPattern(wordsOf(hit).join(' '))).toBe(pattern);
      }),
    );
  });

  it('finds nothing where nothing is sought', () => {
    expect(hitsIn(layout, 0, '')).toEqual([]);
  });
});

describe('findHit()', () => {
  it('goes from hit to hit through all of the book, and on at its other end', () => {
    const hits: Hit[] = [];
    let from: Hit | typeof BEFORE_ALL = BEFORE_ALL;
    for (let count = 0; count < PARAGRAPHS; count++) {
      const hit = findHit(layout, 'cafe', from, 1);
      if (hit !== undefined) hits.push(hit);
      from = hit ?? from;
    }
    expect(new Set(hits.map(({ slice, line }) => `${slice}:${line}`)).size).toBe(PARAGRAPHS);
    expect(findHit(layout, 'cafe', from, 1)).toEqual(hits[0]);
    expect(findHit(layout, 'cafe', from, -1)).toEqual(hits.at(-2));
    expect(findHit(layout, 'cafe', BEFORE_ALL, -1)).toEqual(hits.at(-1));
  });

  it('finds what stands once from itself', () => {
    const hit = findHit(layout, 'bo ek', BEFORE_ALL, 1);
    expect(hit && findHit(layout, 'bo ek', hit, 1)).toEqual(hit);
  });

  it('tells that there is nothing', () => {
    expect(findHit(layout, 'no such words', BEFORE_ALL, 1)).toBeUndefined();
  });

  it('finds each word of the page', () => {
    const words = linesFrom(layout, START, 1000).flatMap(({ line }) => unstyledText(line).match(/[\p{L}\d]+/gu) ?? []);
    for (const word of new Set(words)) {
      // The reading time is no word of the article.
      if (!/^(?:min|read|By)$/.test(word))
        expect(findHit(layout, foldPattern(word), BEFORE_ALL, 1), word).toBeDefined();
    }
  });
});

describe('rankOf()', () => {
  it('tells which hit it is', () => {
    const first = findHit(layout, 'cafe', BEFORE_ALL, 1);
    const second = first && findHit(layout, 'cafe', first, 1);
    const last = findHit(layout, 'cafe', BEFORE_ALL, -1);
    const ranks = [first, second, last].map((hit) => hit && rankOf(layout, 'cafe', hit));
    expect(ranks).toEqual([1, 2, PARAGRAPHS].map((rank) => ({ rank, all: PARAGRAPHS })));
  });
});
