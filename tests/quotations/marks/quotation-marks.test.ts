import { expect, test } from 'vitest';
import { doubleMarksIn, singleMarksIn } from '../../../src/quotations/marks/quotation-marks.js';

test.each([
  ['"Go."', ['opens', 'closes']],
  ['“Go.“', ['opens', 'closes']],
  ['”Go.”', ['opens', 'closes']],
  ["''Go.''", ['opens', 'closes']],
  ['„Go.“', ['opens', 'closes']],
  ['»Go.«', ['opens', 'closes']],
  ['「行」と', ['opens', 'closes']],
  ['a "b', ['opens']],
  ['a" b', ['closes']],
  ['a"b', ['either']],
  ['a ” b', ['closes']],
])('doubleMarksIn() turns the marks of %s', (line, turns) => {
  expect(doubleMarksIn(line).map(({ facing }) => facing)).toEqual(turns);
});

test('doubleMarksIn() passes over the sign for inches', () => {
  expect(doubleMarksIn('a door of 6\'5" and more')).toEqual([]);
});

test.each([
  ['‘Go,’ he said.', 2],
  ["'Go,' he said.", 2],
  ["the boys' own coats", 0],
  ["'twas the '90s, rock 'n' roll", 0],
  ['it’s', 0],
  ['He called it ‘a farce’ once', 2],
])('singleMarksIn() tells marks from apostrophes in %s', (line, count) => {
  expect(singleMarksIn(line)).toHaveLength(count);
});
