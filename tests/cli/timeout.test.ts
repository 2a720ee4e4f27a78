import { expect, test } from 'vitest';
import { timeoutFrom } from '../../src/cli/timeout.js';

test.each([
  [undefined, 30_000],
  ['1', 1000],
  ['2.5', 2500],
  ['.5', 500],
  ['0.0001', 1],
  ['999999999999', 2 ** 31 - 1],
])('timeoutFrom() takes %s', (typed, milliseconds) => {
  expect(timeoutFrom(typed)).toBe(milliseconds);
});

test.each(['0', '0.0', '-1', '', ' ', 'ten', '1e3', '5s', '1,5', 'Infinity', '.'])(
  'timeoutFrom() refuses "%s"',
  (typed) => {
    expect(() => timeoutFrom(typed)).toThrow(`--timeout takes a number of seconds above 0, not "${typed}"`);
  },
);
