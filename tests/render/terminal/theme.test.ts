import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../src/render/terminal/theme.js';

describe('themeOf()', () => {
  it('leaves every text as it is at level 0', () => {
    expect(themeOf(0)('words', ['headline', 'emphasis'])).toBe('words');
  });

  it.each([1, 2, 3] as const)('gives the same few styles at level %i', (level) => {
    expect(themeOf(level)('words', ['heading1'])).toBe('\x1b[1m\x1b[35mwords\x1b[39m\x1b[22m');
  });

  it('sets a text in the styles of all its roles, each once', () => {
    expect(themeOf(1)('words', ['headline', 'strong', 'emphasis'])).toBe('\x1b[1m\x1b[3mwords\x1b[23m\x1b[22m');
  });

  it('leaves words without a role as they are', () => {
    expect(themeOf(3)('words', [])).toBe('words');
  });
});
