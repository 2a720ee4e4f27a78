import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.js';
import { articleWords, countWords, readingMinutes } from '../../src/article/words.js';

describe('countWords()', () => {
  it('counts words, not marks', () => {
    expect(countWords("It's 3.5 million — “no more”, she said.")).toBe(7);
  });

  it('counts words of a script without spaces', () => {
    expect(countWords('東京は大きい')).toBeGreaterThan(1);
  });
});

describe('countWords() of simple text', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const bySegmenter = (text: string): number => [...segmenter.segment(text)].filter((part) => part.isWordLike).length;
  const letters = fc.constantFrom(...`aZéß09_'.,;: \n\t-’‘“”–—/@#$%&()[]…•€£«»×÷¼ªº\u00ad日א`);

  it('agrees with Intl.Segmenter', () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 10 }), (text) => countWords(text) === bySegmenter(text)),
    );
  });

  it('agrees with Intl.Segmenter on each character below U+2100, alone and between letters or digits', () => {
    const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    const texts = characters.flatMap((character) => [character, `a${character}b`, `1${character}2`, `a${character}2`]);
    expect(texts.filter((text) => countWords(text) !== bySegmenter(text))).toEqual([]);
  });
});

describe('countWords() of a very long word', () => {
  it('counts one', () => {
    expect(countWords('a'.repeat(10_000_000))).toBe(1);
    expect(countWords('ж'.repeat(1_000_000))).toBe(1);
  });
});

describe('articleWords()', () => {
  it('counts titles and blocks, captions among them', () => {
    const article: Article = {
      type: 'article',
      metadata: { headline: 'Not counted here' },
      sections: [
        { type: 'section', depth: 1, blocks: [{ type: 'figure', caption: [{ type: 'text', value: 'Two words' }] }] },
        {
          type: 'section',
          depth: 1,
          heading: [{ type: 'text', value: 'One' }],
          blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'and three more.' }] }],
        },
      ],
    };
    expect(articleWords(article)).toBe(6);
  });
});

describe('readingMinutes()', () => {
  it('is at 238 words a minute, at least one', () => {
    expect([0, 238, 476, 2380].map(readingMinutes)).toEqual([1, 1, 2, 10]);
  });
});
