import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { graphemes } from '../../../src/render/lines/width.js';
import { breakLines } from '../../../src/render/lines/wrap.js';
import { anyText } from '../arbitrary-article.js';

function lines(text: string, columns: number): readonly string[] {
  return breakLines(text, columns).map(({ start, end }) => text.slice(start, end));
}

function width(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

const WIDTHS = fc.integer({ min: 1, max: 120 });

describe('breakLines()', () => {
  it.each([
    ['fills each line', 'one two three four', 9, ['one two', 'three', 'four']],
    ['keeps the spaces within a line', 'a  b c', 4, ['a  b', 'c']],
    ['leaves out spaces at both ends', '  a b  ', 10, ['a b']],
    ['starts a new line at a newline', 'a b\nc', 10, ['a b', 'c']],
    ['gives nothing for nothing', ' \n ', 10, []],
    ['breaks a word that is wider than a line', 'see abcdefghij', 4, ['see', 'abcd', 'efgh', 'ij']],
    ['breaks after a hyphen between letters', 'a well-known man', 8, ['a well-', 'known', 'man']],
    ['does not break in a date', 'on 2026-06-25 it', 12, ['on', '2026-06-25', 'it']],
    ['breaks after a dash between words', 'yes—perhaps', 8, ['yes—', 'perhaps']],
    ['keeps a mark with the dash before it', '“Wait—” he said', 7, ['“Wait—”', 'he said']],
    [
      'breaks an address after its slashes',
      'at https://example.org/news/today',
      14,
      ['at https://', 'example.org/', 'news/today'],
    ],
    ['does not break at a space that holds', 'a 10\u00a0km run', 6, ['a', '10\u00a0km', 'run']],
    ['breaks where a space without width says so', 'abc\u200bdef', 4, ['abc', 'def']],
    ['breaks between ideographs', '日本語の文章', 5, ['日本', '語の', '文章']],
    ['breaks between Hangul syllables', '한국어문장', 4, ['한국', '어문', '장']],
    ['breaks between an ideograph and a word', '日本のTypeScript', 10, ['日本の', 'TypeScript']],
    ['does not start a line with a full stop', 'これは本。', 8, ['これは', '本。']],
    ['does not start a line with a closing mark', '日「本」です', 7, ['日', '「本」', 'です']],
    ['does not start a line with a small kana', 'あちょっと', 6, ['あ', 'ちょっ', 'と']],
    ['does not end a line with an opening mark', 'これ「本', 6, ['これ', '「本']],
    ['keeps a mark with the word that a space parts it from', 'Bonjour ! Ça va', 8, ['Bonjour', '! Ça va']],
    ['does not part an emoji', '👩‍🌾👩‍🌾👩‍🌾', 3, ['👩‍🌾', '👩‍🌾', '👩‍🌾']],
    ['does not part a letter and its mark', 'e\u0301e\u0301', 1, ['e\u0301', 'e\u0301']],
    ['does not break beside a no-break space between ideographs', '日本\u00a0語', 5, ['日', '本\u00a0語']],
    ['does not break at a narrow space that holds', 'le mot\u202f!', 5, ['le', 'mot\u202f!']],
    ['does not break at a word joiner', '日本\u2060語本', 4, ['日', '本\u2060語', '本']],
    ['does not break after a hyphen that a word joiner holds', 'ab-\u2060cd ef', 6, ['ab-\u2060cd', 'ef']],
    ['breaks at a thin space', '10\u2009000 people', 6, ['10\u2009000', 'people']],
    ['breaks Thai between words', 'ภาษาไทยสวยงาม', 8, ['ภาษาไทย', 'สวยงาม']],
    ['does not start a line with a Thai mark of repetition', 'เด็ก ๆ วิ่ง', 6, ['เด็ก ๆ', 'วิ่ง']],
    ['breaks Lao between words', 'ພາສາລາວ', 4, ['ພາສາ', 'ລາວ']],
    ['breaks Burmese between words', 'မြန်မာစကား', 6, ['မြန်မာ', 'စကား']],
    ['lets a grapheme that is wider than a line stand alone', 'a日b', 1, ['a', '日', 'b']],
  ])('%s', (_, text, columns, expected) => {
    expect(lines(text, columns)).toEqual(expected);
  });

  // The dictionary of ICU 77, which Node 20.19 has, knows neither word.
  const hasKhmer = [...new Intl.Segmenter('km', { granularity: 'word' }).segment('ភាសាខ្មែរ')][1]?.segment === 'ខ្មែរ';
  it.skipIf(!hasKhmer)('breaks Khmer between words', () => {
    expect(lines('ភាសាខ្មែរ', 5)).toEqual(['ភាសា', 'ខ្មែរ']);
  });

  it('gives no line that is too wide, but for a lone grapheme', () => {
    fc.assert(
      fc.property(anyText, WIDTHS, (text, columns) => {
        const wide = lines(text.replaceAll('\t', ' '), columns).filter((line) => width(line) > columns);
        expect(wide.filter((line) => [...graphemes(line)].length > 1)).toEqual([]);
      }),
    );
  });

  it('keeps all that is no space, in order', () => {
    fc.assert(
      fc.property(anyText, WIDTHS, (text, columns) => {
        expect(
          lines(text, columns)
            .join('')
            .replace(/[\s\u200b]/g, ''),
        ).toBe(text.replace(/[\s\u200b]/g, ''));
      }),
    );
  });

  it('gives no line that begins or ends with a space', () => {
    fc.assert(
      fc.property(anyText, WIDTHS, (text, columns) => {
        expect(lines(text, columns).filter((line) => /^[ \n\u3000]|[ \n\u3000]$/.test(line))).toEqual([]);
      }),
    );
  });

  it('keeps closing marks with what they close and opening marks with what they open, where they fit', () => {
    const part = fc.tuple(
      fc.constantFrom('「', '（', '“', ''),
      fc.constantFrom('日', 'か', '한', 'ab', '12'),
      fc.constantFrom('。', '」', '、', 'ー', 'っ', '”', '！', ''),
    );
    const text = fc.array(
      part.map((marks) => marks.join('')),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (parts, columns) => {
        const broken = lines(parts.join('語'), columns);
        expect(broken.filter((line) => /^[。」、ーっ”！]|[「（“]$/.test(line))).toEqual([]);
      }),
    );
  });

  it('breaks plain words where wrap-ansi does', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 80 }), (parts, columns) => {
        expect(lines(parts.join(' '), columns)).toEqual(wrapAnsi(parts.join(' '), columns, { hard: true }).split('\n'));
      }),
    );
  });

  it('breaks a text at the same places whether wrap-ansi sets it or what else is in it keeps it from that', () => {
    const word = fc.constantFrom(
      'a',
      'bells',
      '“town',
      'hall”',
      '1–3',
      '–',
      '- ',
      ' ',
      '\u00a0',
      'a\u00a0b',
      'e\u0301',
      '👩‍🌾',
      '«',
      '?',
      'Ünïcödé.',
      '$',
      '5-6',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 4, max: 40 }),
        (words, columns) => {
          const text = `${words.join(' ')} end`;
          const alone = lines(text, columns);
          const beside = lines(`${text} un-broken`, columns);
          expect(beside.slice(0, alone.length - 1)).toEqual(alone.slice(0, -1));
          expect((beside[alone.length - 1] ?? '').startsWith(alone.at(-1) ?? '')).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([1, 2])('keeps characters whole in a word that is too long to be matched at once, offset %i', (offset) => {
    const broken = lines('x'.repeat(offset) + '🙂'.repeat(40_000), 80);
    expect(broken.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
    expect(broken.join('').length).toBe(offset + 80_000);
  });
});
