import { describe, expect, test } from 'vitest';
import * as letters from '../../../src/parse/wording/characters.js';

describe('startsWithCapital()', () => {
  test.each(['Bridge', 'Ärger', 'Мост', 'Ω'])('is true of %s', (text) => {
    expect(letters.startsWithCapital(text)).toBe(true);
  });

  test.each(['bridge', 'мост', '橋', '5', '“A', ''])('is false of "%s"', (text) => {
    expect(letters.startsWithCapital(text)).toBe(false);
  });
});

describe('startsWithSmallLetter()', () => {
  test.each(['bridge', 'ärger', 'мост', 'ß'])('is true of %s', (text) => {
    expect(letters.startsWithSmallLetter(text)).toBe(true);
  });

  test.each(['Bridge', '橋', '5', ''])('is false of "%s"', (text) => {
    expect(letters.startsWithSmallLetter(text)).toBe(false);
  });
});

test('startsWithLetter() tells of every character what Unicode does', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  // Some marks have capitals, and count as letters.
  const isLetter = (one: string): boolean => /\p{L}/u.test(one) || one.toLowerCase() !== one.toUpperCase();
  expect(all.filter((one) => letters.startsWithLetter(one) !== isLetter(one))).toEqual([]);
});

describe('hasLetter()', () => {
  test.each(['1 a', '橋', '… я'])('is true of %s', (text) => {
    expect(letters.hasLetter(text)).toBe(true);
  });

  test.each(['', '1 / 5', '* * *', '…—“”', '٣'])('is false of "%s"', (text) => {
    expect(letters.hasLetter(text)).toBe(false);
  });
});

describe('isInCapitals()', () => {
  test('is true of a text with capitals only', () => {
    expect(letters.isInCapitals('PLAN 2: Ω')).toBe(true);
  });

  test.each(['Plan', '橋の', '12', 'A'])('is false of %s', (text) => {
    expect(letters.isInCapitals(text)).toBe(false);
  });
});
