import { expect, test } from 'vitest';
import { lazyPattern } from '../../src/article/lazy-pattern.js';

test('lazyPattern() makes its pattern once, when it is asked for', () => {
  const invalid = lazyPattern('(', '');
  expect(() => invalid()).toThrow(SyntaxError);
  const letters = lazyPattern(String.raw`\p{L}+`, 'gu');
  expect('año 5, 日本'.match(letters())).toEqual(['año', '日本']);
  expect(letters()).toBe(letters());
});
