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
