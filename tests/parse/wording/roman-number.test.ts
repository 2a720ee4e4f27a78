import { expect, test } from 'vitest';
import { romanNumber } from '../../../src/parse/wording/roman-number.js';

test.each([
  ['i', 1],
  ['iv', 4],
  ['ix', 9],
  ['xiv', 14],
  ['xc', 90],
  ['ccclxxxviii', 388],
  ['iix', undefined],
  ['a', undefined],
  ['', undefined],
])('romanNumber() of "%s"', (numeral, number) => {
  expect(romanNumber(numeral)).toBe(number);
});
