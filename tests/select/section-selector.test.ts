import { describe, expect, it } from 'vitest';
import { ReaderError } from '../../src/article/reader-error.js';
import { parseSelectors } from '../../src/select/section-selector.js';

describe('parseSelectors()', () => {
  it('reads a number as a range of one', () => {
    expect(parseSelectors(' 2 ')).toEqual([{ type: 'number', typed: '2', first: 2, last: 2 }]);
  });

  it('reads ranges, closed and open', () => {
    expect(parseSelectors('2-4')).toMatchObject([{ first: 2, last: 4 }]);
    expect(parseSelectors('3-')).toMatchObject([{ first: 3, last: Number.POSITIVE_INFINITY }]);
    expect(parseSelectors('2 - 4')).toMatchObject([{ first: 2, last: 4 }]);
  });

  it.each(['2–4', '2‑4', '2−4', '2 – 4'])('reads %s, with a dash, as a range', (typed) => {
    expect(parseSelectors(typed)).toEqual([{ type: 'number', typed, first: 2, last: 4 }]);
  });

  it.each(['2,4-5', '2, 4-5', ' 2 ,4-5 '])('reads %s as a list of a number and a range', (typed) => {
    expect(parseSelectors(typed)).toEqual([
      { type: 'number', typed: '2', first: 2, last: 2 },
      { type: 'number', typed: '4-5', first: 4, last: 5 },
    ]);
  });

  it.each(['Sport', '2nd half', '1.5', '3-4-3', 'Money, power', '2, Sport', '10, 20 and 30', ',', '1914–18'])(
    'reads %s as a title',
    (typed) => {
      expect(parseSelectors(typed)).toEqual([{ type: 'title', typed }]);
    },
  );

  it('reads a number that no article has', () => {
    expect(parseSelectors('99999999999999999999')).toMatchObject([{ type: 'number', first: 1e20 }]);
    expect(parseSelectors('0')).toMatchObject([{ type: 'number', first: 0 }]);
  });

  it.each(['4-2', '1,4-2'])(
    'refuses the range in %s, which is written backwards, and says which way it goes',
    (typed) => {
      expect(() => parseSelectors(typed)).toThrow(
        new ReaderError('usage', 'range "4-2" is written backwards: did you mean "2-4"?'),
      );
    },
  );

  it.each(['', '  ', '-', '--plain', '-Sport', '-0'])('refuses "%s", which is no selector', (typed) => {
    expect(() => parseSelectors(typed)).toThrow(
      new ReaderError('usage', `--section takes a number, a range (2-4, 3-) or a title, not "${typed.trim()}"`),
    );
  });

  it('says of a range without a start how the first ones are asked for', () => {
    expect(() => parseSelectors('-2')).toThrow(
      new ReaderError(
        'usage',
        '--section takes a number, a range (2-4, 3-) or a title, not "-2": the first 2 are 1-2, and number 2 alone is 2',
      ),
    );
  });
});
