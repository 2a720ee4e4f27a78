import { describe, expect, test } from 'vitest';
import { englishMonth, monthNumber } from '../../src/lexicon/calendar.js';

describe('englishMonth()', () => {
  test('gives the full name of each month', () => {
    const names = Array.from({ length: 12 }, (_, index) => englishMonth(index + 1) ?? '');
    expect(names.map((name) => monthNumber(name.toLowerCase()))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const format = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
    expect(names).toEqual(names.map((_, index) => format.format(Date.UTC(2026, index, 15))));
  });

  test('has no name for any other number', () => {
    expect([0, 13, 1.5, Number.NaN].map(englishMonth)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
