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
