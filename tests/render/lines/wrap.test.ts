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

  it.each([
    [
      'shows a soft hyphen where a line ends there',
      'the harbour\u00admaster said',
      12,
      ['the harbour-', 'master said'],
    ],
    ['leaves out soft hyphens elsewhere', 'the har\u00adbour', 12, ['the harbour']],
    ['breaks before a soft hyphen that has no room', 'the harbour\u00admaster', 11, ['the', 'harbour-', 'master']],
    ['breaks at the last of several', 'an har\u00adbour\u00admas\u00adter', 12, ['an harbour-', 'master']],
    ['sets a word with soft hyphens wider than a line', 'abcdefgh\u00adij', 4, ['abcd', 'efg', 'hij']],
    ['leaves out one at the end of a word', 'abc\u00ad def\u00ad', 4, ['abc', 'def']],
    ['leaves out all of them where no line is broken', 'a\u00adb', Number.POSITIVE_INFINITY, ['ab']],
  ])('%s', (_, text, columns, expected) => {
    expect(wrap([{ text, roles: [] }], columns).map(unstyledText)).toEqual(expected);
  });

  it('gives the hyphen the roles of the word that it divides', () => {
    const link = { text: 'har\u00adbour', roles: ['link'] as const, link: { url: 'https://example.org' } };
    expect(wrap([link, { text: ' town', roles: [] }], 5)).toEqual([
      [{ ...link, text: 'har-' }],
      [{ ...link, text: 'bour' }],
      [{ text: 'town', roles: [] }],
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
