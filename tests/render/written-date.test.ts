import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../src/render/written-date.js';

describe('writtenDate()', () => {
  it.each([
    ['2026-06-25', '25 June 2026'],
    ['2026-01-03T23:30:00-08:00', '3 January 2026'],
    ['2026-13-01', '2026-13-01'],
    ['2026', '2026'],
    ['yesterday', 'yesterday'],
  ])('writes %o as %o', (iso, expected) => {
    expect(writtenDate(iso)).toBe(expected);
  });
});
