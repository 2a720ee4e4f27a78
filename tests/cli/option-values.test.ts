import { expect, test } from 'vitest';
import { parseTimeout, parseWidth } from '../../src/cli/option-values.js';

test.each([
  [undefined, 30_000],
  ['1', 1000],
  ['2.5', 2500],
  ['.5', 500],
  ['0.0001', 1],
  ['999999999999', 2 ** 31 - 1],
])('parseTimeout() takes %s', (typed, milliseconds) => {
  expect(parseTimeout(typed)).toBe(milliseconds);
});

test.each(['0', '0.0', '-1', '', ' ', 'ten', '1e3', '5s', '1,5', 'Infinity', '.'])(
  'parseTimeout() refuses "%s"',
  (typed) => {
    expect(() => parseTimeout(typed)).toThrow(`--timeout takes a number of seconds above 0, not "${typed}"`);
  },
);

test.each([
  ['1', 1],
  ['72', 72],
  ['080', 80],
  ['500', 500],
  ['9'.repeat(30), 100_000],
])('parseWidth() takes %s', (typed, columns) => {
  expect(parseWidth(typed)).toBe(columns);
});

test.each(['0', '-1', '', ' ', 'abc', '1e3', '1.5', '+80', '0x10', '80 '])('parseWidth() refuses "%s"', (typed) => {
  expect(() => parseWidth(typed)).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: `--width takes a whole number of columns, 1 or more, not "${typed}"`,
    }),
  );
});
