import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Role, unstyledText } from '../../../src/render/lines/line.js';
import { breakLines, wrap } from '../../../src/render/lines/wrap.js';
import { anyText } from '../arbitrary-article.js';

describe('wrap()', () => {
  it('breaks styled words that a line ends in, and keeps their roles', () => {
    const spans = [
      { text: 'so ', roles: [] },
      { text: 'very long', roles: ['strong'] as const },
      { text: ' ago', roles: [] },
    ];
    expect(wrap(spans, 8)).toEqual([
      [spans[0], { text: 'very', roles: ['strong'] }],
      [{ text: 'long', roles: ['strong'] }, spans[2]],
    ]);
  });

  it('measures a word of two styles as one', () => {
    const spans = [
      { text: 'a won', roles: [] },
      { text: 'der', roles: ['emphasis'] as const },
    ];
    expect(wrap(spans, 6).map(unstyledText)).toEqual(['a', 'wonder']);
  });

  it('gives the lines of the whole text, each character with the roles that it had', () => {
    const roles = fc.constantFrom<readonly Role[]>([], ['strong'], ['caption', 'emphasis']);
    const spans = fc.array(fc.record({ text: anyText, roles }), { maxLength: 6 });
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 60 }), (parts, columns) => {
        const text = unstyledText(parts);
        const lines = wrap(parts, columns);
        expect(lines.map(unstyledText)).toEqual(
          breakLines(text, columns).map(({ start, end }) => text.slice(start, end)),
        );
        expect(lines.flatMap(coloured).join('')).toBe(parts.flatMap(coloured).join(''));
      }),
    );
  });
});

/** The characters that are no spaces, each with the last of its roles. */
function coloured({ text, roles }: { text: string; roles: readonly Role[] }): string;
function coloured(line: readonly { text: string; roles: readonly Role[] }[]): string;
function coloured(input: unknown): string {
  const spans = Array.isArray(input) ? input : [input];
  return spans
    .map(({ text, roles }) => text.replace(/[\s\u200b]/g, '').replace(/./gsu, `$&${roles.at(-1) ?? ''}`))
    .join('');
}
