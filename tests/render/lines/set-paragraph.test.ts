import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type StyledText, unstyledText } from '../../../src/render/lines/line.js';
import { MOST_ADDED, setParagraph } from '../../../src/render/lines/set-paragraph.js';
import { graphemes } from '../../../src/render/lines/width.js';
import { anyText } from '../arbitrary-article.js';

const JUSTIFIED = { justify: true };

function set(text: string, columns: number, style: Parameters<typeof setParagraph>[2] = JUSTIFIED): readonly string[] {
  return setParagraph([{ text, roles: [] }], columns, style).map(unstyledText);
}

/** Divides each word in its middle. */
function inTheMiddle(chunk: string): readonly number[] {
  return /^[a-z]{4,}$/.test(chunk) ? [Math.floor(chunk.length / 2)] : [];
}

const width = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });
const widths = fc.integer({ min: 1, max: 90 });
const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/) },
  fc.constantFrom('well-known', 'har\u00adbour', 'a\u00a0b', '日本語。', 'ภาษาไทย', 'مرحبا', '« so »', 'x\n'),
);
const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const styles = fc.constantFrom(
  { justify: true },
  { justify: true, divide: inTheMiddle },
  { justify: false, divide: inTheMiddle },
);

describe('setParagraph()', () => {
  it.each([
    ['fills all lines but the last', 'aa bb cc dd ee ff', 9, ['aa  bb cc', 'dd ee ff']],
    ['fills no line before a newline', 'aa bb\ncc dd ee ff', 9, ['aa bb', 'cc  dd ee', 'ff']],
    ['leaves a single word as it is', 'aaaaaa bbbbbb', 8, ['aaaaaa', 'bbbbbb']],
    ['leaves a line that would fall apart', 'a b cccccccccccccccc', 16, ['a b', 'cccccccccccccccc']],
    ['puts no space between ideographs', '日本語の文章です', 9, ['日本語の', '文章です']],
    [
      'widens gaps among ideographs by two columns at most',
      '日本 ab international 語',
      13,
      ['日本 ab', 'international', '語'],
    ],
    ['does not widen a space that holds', 'aa\u00a0bb cc dddd', 10, ['aa\u00a0bb   cc', 'dddd']],
    ['keeps a mark at its word', 'Bonjour ! Ça va bien', 13, ['Bonjour !  Ça', 'va bien']],
    ['sets nothing for nothing', ' \n ', 10, []],
  ])('%s', (_, text, columns, expected) => {
    expect(set(text, columns)).toEqual(expected);
  });

  it('puts wide gaps at the left of one line and at the right of the next', () => {
    const lines = set('a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb', 10);
    expect(lines.slice(0, 4)).toEqual(['a  b c d e', 'f g h  i j', 'k  l m n o', 'p q r  s t']);
  });

  it('divides a word where that fills lines better', () => {
    expect(set('aa bbbbbbbbbbbb cc dd', 10, { justify: true, divide: inTheMiddle })).toEqual([
      'aa bbbbbb-',
      'bbbbbb  cc',
      'dd',
    ]);
    expect(set('aa bbbbbbbbbb cc', 10, { justify: false, divide: inTheMiddle })).toEqual(['aa bbbbb-', 'bbbbb cc']);
  });

  it('divides no code', () => {
    const code: StyledText = { text: 'bbbbbbbb', roles: ['inlineCode'] };
    const lines = setParagraph([{ text: 'aaaa ', roles: [] }, code, { text: ' cccccccc', roles: [] }], 10, {
      justify: true,
      divide: inTheMiddle,
    });
    expect(lines.map(unstyledText)).toEqual(['aaaa', 'bbbbbbbb', 'cccccccc']);
  });

  it('gives added spaces and hyphens the style of what stands before', () => {
    const link = { text: 'aa bbbb', roles: ['link'] as const, link: { url: 'https://example.org' } };
    const lines = setParagraph([link, { text: ' cc dd', roles: [] }], 10, JUSTIFIED);
    expect(lines[0]).toEqual([link, { text: ' cc', roles: [] }]);
    const wider = setParagraph([link, { text: ' cc dd', roles: [] }], 11, JUSTIFIED);
    expect(wider[0]?.map(({ link: target }) => target)).toEqual([link.link, undefined]);
  });

  it('gives no line that is too wide, but for a lone grapheme', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anyText), widths, styles, (text, columns, style) => {
        const wide = set(text.replaceAll('\t', ' '), columns, style).filter((line) => width(line) > columns);
        expect(wide.filter((line) => [...graphemes(line)].length > 1)).toEqual([]);
      }),
    );
  });

  it('loses no word, and begins and ends no line with a space', () => {
    fc.assert(
      fc.property(prose, widths, styles, (text, columns, style) => {
        const lines = set(text, columns, style);
        const letters = (words: string): string => words.replace(/[\s\u00ad-]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        expect(lines.filter((line) => /^ | $/.test(line))).toEqual([]);
      }),
    );
  });

  it('fills every line but the last that has two words, as evenly as whole columns can be', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 90 }), (parts, columns) => {
        const lines = set(parts.join(' '), columns).slice(0, -1);
        const gaps = lines.map((line) => (line.match(/ +/g) ?? []).map(({ length }) => length));
        for (const [index, line] of lines.entries()) {
          const of = gaps[index] ?? [];
          const bare = line.replace(/ +/g, ' ').length;
          if (of.length === 0 || columns - bare > MOST_ADDED * of.length) continue;
          expect(line.length).toBe(columns);
          expect(Math.max(...of) - Math.min(...of)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keeps styles and links with their words', () => {
    const roles = fc.constantFrom<StyledText['roles']>([], ['strong'], ['link']);
    const spans = fc.array(fc.record({ text: prose, roles }), { maxLength: 4 });
    fc.assert(
      fc.property(spans, widths, styles, (texts, columns, style) => {
        const marked = (words: readonly StyledText[]): string =>
          words
            .map(({ text, roles: [role = ''] }) => text.replace(/[\s\u00ad-]/g, '').replace(/./gsu, `$&${role}`))
            .join('');
        expect(setParagraph(texts, columns, style).map(marked).join('')).toBe(marked(texts));
      }),
    );
  });
});
