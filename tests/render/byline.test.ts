import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../src/render/byline.js';

describe('bylineOf()', () => {
  it.each([
    [['Ann Lee'], 'By Ann Lee'],
    [['Ann Lee', 'Bo Ek'], 'By Ann Lee and Bo Ek'],
    [['Ann Lee', 'Bo Ek', 'Cy Moor'], 'By Ann Lee, Bo Ek and Cy Moor'],
  ])('names %o', (authors, expected) => {
    expect(bylineOf(authors)).toBe(expected);
  });
});
