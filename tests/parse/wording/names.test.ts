import { describe, expect, test } from 'vitest';
import { isPersonName } from '../../../src/parse/wording/names.js';

describe('isPersonName()', () => {
  test.each(['Ann Lee', 'A. B. Lee', 'Ludwig van der Meer', 'Jean-Luc O’Hara', 'Анна Ли'])('is true of %s', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  test.each([
    'Ann',
    'ann lee',
    'The Bridge',
    'Where To',
    'Ann Lee 2',
    'ANN LEE',
    'Ann, Lee',
    'A Bridge That Nobody Ever Wanted Here',
    '橋本',
  ])('is false of %s', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});
