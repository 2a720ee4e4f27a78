import { describe, expect, it } from 'vitest';
import { contrastOf, PALETTES, THEMES } from '../../../scripts/contrast-of.mjs';
import { stylesOf } from '../../../src/render/terminal/themes.js';

const [XTERM, SOLARIZED] = ['xterm, dark', 'Solarized, light'].map((name) => PALETTES[name]);

describe.each(THEMES)('the theme $name with colours of level $level', ({ name, level, roles, fits }) => {
  it.each(Object.entries(PALETTES).filter(([, palette]) => fits(palette)))('can be read on %s', (_name, palette) => {
    const low = Object.entries(roles).filter(([, style]) => !contrastOf(style, palette, level).enough);
    expect(low).toEqual([]);
  });

  it('is the one that pages are set in', () => {
    expect(stylesOf(name as Parameters<typeof stylesOf>[0], level)).toEqual(roles);
  });
});

describe('contrastOf()', () => {
  it('measures as WCAG does', () => {
    if (XTERM === undefined) expect.unreachable();
    expect(contrastOf('#ffffff', XTERM, 3)).toEqual({ contrast: 21, enough: true });
    expect(contrastOf('#777777', { ...XTERM, ground: '#ffffff' }, 3).contrast).toBeCloseTo(4.48, 2);
    expect(contrastOf('red', XTERM, 1)).toMatchObject({ contrast: expect.closeTo(3.57, 1), enough: false });
  });

  it('counts a bold colour as the worse of both that it may be', () => {
    if (SOLARIZED === undefined) expect.unreachable();
    expect(contrastOf('bold cyan', SOLARIZED, 1).contrast).toBeLessThan(contrastOf('cyan', SOLARIZED, 1).contrast);
  });

  it('counts dim as half of a colour, also of the text’s own', () => {
    if (SOLARIZED === undefined) expect.unreachable();
    expect(contrastOf('', SOLARIZED, 1).enough).toBe(true);
    expect(contrastOf('dim', SOLARIZED, 1).enough).toBe(false);
  });
});
