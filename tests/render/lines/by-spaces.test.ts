import { describe, expect, it } from 'vitest';
import { breakLinesAtSpaces, breaksAtSpacesOnly, wrapWords } from '../../../src/render/lines/by-spaces.js';

describe('breaksAtSpacesOnly()', () => {
  it.each([
    ['words and stops.', true],
    ['“so” (it) was', true],
    ['a well-known man', false],
    ['a - b', true],
    ['a 10\u00a0km run', true],
    ['a\u3000b', false],
    ['日本', false],
    ['« so »', false],
    ['e\u0301', false],
    ['a word of twenty-one letters: counterrevolutionary', false],
    ['counterrevolutionaries', false],
  ])('of %j is %j', (text, expected) => {
    expect(breaksAtSpacesOnly(text, 20)).toBe(expected);
  });
});

describe('breakLinesAtSpaces()', () => {
  it('finds each line in the text, and none for spaces', () => {
    const text = ' one two  three one ';
    const lines = breakLinesAtSpaces(text, 8).map(({ start, end }) => text.slice(start, end));
    expect(lines.map((line) => line.trim())).toEqual(['one two', 'three', 'one']);
    expect(breakLinesAtSpaces('   ', 8)).toEqual([]);
  });
});

describe('wrapWords()', () => {
  it('breaks at spaces, not at hyphens, and cuts a word that is wider than a line', () => {
    expect(wrapWords('use --no-color or abcdefghijkl', 10)).toEqual(['use', '--no-color', 'or abcdefg', 'hijkl']);
  });
});
