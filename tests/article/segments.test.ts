import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/article/segments.js';

const cut = (text: string, granularity: 'grapheme' | 'word'): string[] =>
  Array.from(segments(text, granularity), ({ segment }) => segment);

describe('segments()', () => {
  it('cuts a short text as Intl.Segmenter does', () => {
    const text = fc.string({ unit: 'grapheme' });
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, (value) => {
        expect(cut(value, 'grapheme')).toEqual(Array.from(segmenter.segment(value), ({ segment }) => segment));
      }),
    );
  });

  it('cuts no grapheme and no word in two where a chunk ends', () => {
    for (let before = 1015; before < 1030; before++) {
      const text = `${'x '.repeat(before / 2)}${'👩‍🌾'.repeat(3)} naïveté`;
      expect(cut(text, 'grapheme').filter((one) => one === '👩‍🌾')).toHaveLength(3);
      expect(cut(text, 'word').at(-1)).toBe('naïveté');
    }
  });

  it('keeps a word together that is longer than a chunk', () => {
    expect(cut(`${'é'.repeat(5000)} b`, 'word')).toEqual(['é'.repeat(5000), ' ', 'b']);
  });

  it('loses nothing of a long text without a space', () => {
    expect(cut('東京は大きい。'.repeat(3000), 'word').join('')).toBe('東京は大きい。'.repeat(3000));
  });
});
