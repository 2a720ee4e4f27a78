import { describe, expect, it } from 'vitest';
import { superOrSubscriptAsText } from '../../src/article/raised-text.js';
import { inlineText } from '../../src/article/text.js';
import type { Inline } from '../../src/article/types.js';

function script(type: 'superscript' | 'subscript', ...words: readonly (string | Inline)[]): string {
  const children = words.map((word): Inline => (typeof word === 'string' ? { type: 'text', value: word } : word));
  return inlineText(superOrSubscriptAsText({ type, children }));
}

describe('superOrSubscriptAsText()', () => {
  it.each([
    ['6', '⁶'],
    ['−12', '⁻¹²'],
    ['n+1', 'ⁿ⁺¹'],
    ['max', '^max'],
    ['x + y', '^(x + y)'],
    [' ', ' '],
  ])('sets %j above the line', (words, expected) => {
    expect(script('superscript', words)).toBe(expected);
  });

  it.each([
    ['2', '₂'],
    ['n', '_n'],
    ['i, j', '_(i, j)'],
  ])('sets %j below the line', (words, expected) => {
    expect(script('subscript', words)).toBe(expected);
  });

  it('keeps the marks within', () => {
    expect(
      superOrSubscriptAsText({
        type: 'superscript',
        children: [{ type: 'strong', children: [{ type: 'text', value: '2' }] }],
      }),
    ).toEqual([{ type: 'strong', children: [{ type: 'text', value: '²' }] }]);
    expect(script('superscript', { type: 'image', url: 'https://example.org/', alternativeText: 'x' }, '2')).toBe(
      '^(x2)',
    );
  });
});
