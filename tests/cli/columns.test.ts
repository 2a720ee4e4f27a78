import { expect, test } from 'vitest';
import { columnsFrom, defaultColumns } from '../../src/cli/columns.js';
import type { Environment } from '../../src/cli/io.js';

const columnsOn = (columns: number | undefined, env: Environment = {}) =>
  defaultColumns({ stdout: { isTTY: true, columns, write: async () => {} }, env });

const columnsInPipe = (env: Environment = {}) =>
  defaultColumns({ stdout: { isTTY: false, write: async () => {} }, env });

test('defaultColumns() is the width of the terminal', () => {
  expect(columnsOn(60)).toBe(60);
});

test('defaultColumns() is never above 80', () => {
  expect(columnsOn(200)).toBe(80);
});

test.each([0, undefined])('defaultColumns() is 80 on a terminal that has %s columns', (columns) => {
  expect(columnsOn(columns)).toBe(80);
});

test('defaultColumns() believes COLUMNS rather than the terminal', () => {
  expect(columnsOn(60, { COLUMNS: '40' })).toBe(40);
});

test('defaultColumns() holds COLUMNS to 80 too', () => {
  expect(columnsOn(60, { COLUMNS: '120' })).toBe(80);
});

test.each(['', '0', '-5', 'wide'])('defaultColumns() ignores COLUMNS=%s', (columns) => {
  expect(columnsOn(60, { COLUMNS: columns })).toBe(60);
});

test.each([
  [undefined, 80],
  ['40', 40],
  ['120', 80],
  ['0', 80],
  ['wide', 80],
])('defaultColumns() in a pipe with COLUMNS=%s is %i', (columns, expected) => {
  expect(columnsInPipe({ COLUMNS: columns })).toBe(expected);
});

test.each([
  ['1', 1],
  ['72', 72],
  ['080', 80],
  ['500', 500],
  ['9'.repeat(30), 100_000],
])('columnsFrom() takes %s', (typed, columns) => {
  expect(columnsFrom(typed)).toBe(columns);
});

test.each(['0', '-1', '', ' ', 'abc', '1e3', '1.5', '+80', '0x10', '80 '])('columnsFrom() refuses "%s"', (typed) => {
  expect(() => columnsFrom(typed)).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: `--width takes a whole number of columns, 1 or more, not "${typed}"`,
    }),
  );
});
