import { describe, expect, it } from 'vitest';
import { ReaderError } from '../../src/article/reader-error.js';
import { parseSelector } from '../../src/select/section-selector.js';

describe('parseSelector()', () => {
  it('reads a number as a range of one', () => {
    expect(parseSelector(' 2 ')).toEqual({ type: 'number', typed: '2', first: 2, last: 2 });
  });

  it('reads ranges, closed and open', () => {
    expect(parseSelector('2-4')).toMatchObject({ first: 2, last: 4 });
    expect(parseSelector('3-')).toMatchObject({ first: 3, last: Number.POSITIVE_INFINITY });
  });

  it('reads anything else as a title', () => {
    for (const typed of ['Sport', '2nd half', '-', '1.5', '3-4-3']) {
      expect(parseSelector(typed)).toEqual({ type: 'title', typed });
    }
  });

  it('refuses a range written backwards, and says which way round it goes', () => {
    expect(() => parseSelector('4-2')).toThrow(
      new ReaderError('usage', 'range "4-2" is written backwards: did you mean "2-4"?'),
    );
  });

  it('refuses an empty selector', () => {
    expect(() => parseSelector('  ')).toThrow(ReaderError);
  });
});
