import { expect, test } from 'vitest';
import { marksOf } from '../../../src/quotations/marks/marks-of.js';
import { singleMarksOf } from '../../../src/quotations/marks/single-marks-of.js';

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
])('marksOf() turns the marks of %s', (line, turns) => {
  expect(marksOf(line).map(({ turn }) => turn)).toEqual(turns);
});

test('marksOf() passes over the sign for inches', () => {
  expect(marksOf('a door of 6\'5" and more')).toEqual([]);
});

test.each([
  ['‘Go,’ he said.', 2],
  ["'Go,' he said.", 2],
  ["the boys' own coats", 0],
  ["'twas the '90s, rock 'n' roll", 0],
  ['it’s', 0],
  ['He called it ‘a farce’ once', 2],
])('singleMarksOf() tells marks from apostrophes in %s', (line, count) => {
  expect(singleMarksOf(line)).toHaveLength(count);
});
