import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../../src/render/wrap/graphemes.js';

describe('graphemes()', () => {
  it('keeps an emoji of several code points together', () => {
    expect([...graphemes('a👩‍🌾e\u0301')]).toEqual(['a', '👩‍🌾', 'e\u0301']);
  });

  it('finds what Intl.Segmenter finds in one go, wherever a chunk ends', () => {
    const segmenter = new Intl.Segmenter('en');
    const part = fc.constantFrom('👩‍👩‍👧‍👦', 'e\u0301\u0302', '🇯🇵', 'क्षि', 'x', '한', '\u1112\u1161\u11ab');
    fc.assert(
      fc.property(fc.array(part, { minLength: 300, maxLength: 900 }), (parts) => {
        const text = parts.join('');
        expect([...graphemes(text)]).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a grapheme whole that is longer than a chunk', () => {
    const marks = `e${'\u0301'.repeat(5000)}`;
    expect([...graphemes(`a${marks}b`)]).toEqual(['a', marks, 'b']);
  });
});
