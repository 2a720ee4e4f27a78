import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../src/render/terminal/theme.js';
import { stylesCode, stylesOf } from '../../../src/render/terminal/themes.js';

const NEUTRAL = stylesOf('neutral', 1);

describe('themeOf()', () => {
  it('leaves every text as it is at level 0', () => {
    expect(themeOf(0, NEUTRAL)('words', ['headline', 'emphasis'])).toBe('words');
  });

  it.each([1, 2, 3] as const)('gives the same few styles at level %i', (level) => {
    expect(themeOf(level, NEUTRAL)('words', ['heading1'])).toBe('\x1b[1m\x1b[4mwords\x1b[24m\x1b[22m');
  });

  it('sets a text in the styles of all its roles, each once', () => {
    const roles = ['headline', 'strong', 'emphasis'] as const;
    expect(themeOf(1, NEUTRAL)('words', roles)).toBe('\x1b[1m\x1b[3mwords\x1b[23m\x1b[22m');
  });

  it('leaves words without a role, or whose role has no style, as they are', () => {
    expect(themeOf(3, NEUTRAL)('words', [])).toBe('words');
    expect(themeOf(3, NEUTRAL)('words', ['byline'])).toBe('words');
  });

  it.each([
    ['dim', '\x1b[2mx\x1b[22m'],
    ['inverse', '\x1b[7mx\x1b[27m'],
    ['brightBlack', '\x1b[90mx\x1b[39m'],
    ['bold cyan', '\x1b[1m\x1b[36mx\x1b[39m\x1b[22m'],
    ['#87d7ff', '\x1b[38;2;135;215;255mx\x1b[39m'],
    ['purple', 'x'],
  ])('knows the style %s', (style, painted) => {
    expect(themeOf(3, { ...NEUTRAL, byline: style })('x', ['byline'])).toBe(painted);
  });

  it.each([
    [1, '\x1b[95mx\x1b[39m'],
    [2, '\x1b[38;5;213mx\x1b[39m'],
    [3, '\x1b[38;2;255;95;255mx\x1b[39m'],
  ] as const)('brings a colour down to those of level %i', (level, painted) => {
    expect(themeOf(level, { ...NEUTRAL, byline: '#ff5fff' })('x', ['byline'])).toBe(painted);
  });

  it('shows the colour of the innermost role', () => {
    const styles = { ...NEUTRAL, caption: 'red', link: 'blue' };
    expect(themeOf(1, styles)('x', ['caption', 'link'])).toEqual(
      expect.stringMatching(/^\x1b\[31m\x1b\[34mx\x1b\[39m/),
    );
  });
});

describe('stylesOf()', () => {
  it('gives each theme the roles that all have', () => {
    for (const name of ['neutral', 'plain', 'dark', 'light'] as const)
      expect(Object.keys(stylesOf(name, 3))).toEqual(Object.keys(NEUTRAL));
  });

  it('gives dark three colours of the sixteen, and light none of them', () => {
    expect(stylesOf('dark', 1)).toMatchObject({ heading1: 'bold cyan', inlineCode: 'yellow' });
    expect(stylesOf('light', 1)).toEqual(NEUTRAL);
  });

  it('tells the words of code apart, but not in plain', () => {
    expect(stylesCode(NEUTRAL)).toBe(true);
    expect(stylesCode(stylesOf('dark', 3))).toBe(true);
    expect(stylesCode(stylesOf('plain', 3))).toBe(false);
  });
});
