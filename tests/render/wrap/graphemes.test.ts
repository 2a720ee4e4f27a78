import { describe, expect, it } from 'vitest';
import { graphemes } from '../../../src/render/wrap/graphemes.js';

describe('graphemes()', () => {
  it.each([
    ['abc', ['a', 'b', 'c']],
    ['日本', ['日', '本']],
    ['a👩‍🌾e\u0301', ['a', '👩‍🌾', 'e\u0301']],
    ['', []],
  ])('gives those of %o', (text, expected) => {
    expect([...graphemes(text)]).toEqual(expected);
  });
});
