import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/parse/text/kind-of.js';
import { pasted } from '../../../src/parse/text/kinds/pasted.js';
import { wrapped } from '../../../src/parse/text/kinds/wrapped.js';
import { layoutOf } from '../../../src/parse/text/layout.js';
import { pagesOf } from '../../../src/parse/text/line.js';

const LONG =
  'The bridge was finished in spring, two years late, and since then it has carried fewer cars each month than the old ferry did in a week.';
const BROKEN =
  'The bridge was finished in spring, two years late, and since\nthen it has carried fewer cars each month than the old ferry\ndid in a week, figures show.';

describe('kindOf()', () => {
  test.each([
    ['nothing', ''],
    ['a line', LONG],
    ['paragraphs on a line each', `${LONG}\n\n${LONG}\n\n${LONG}`],
    ['paragraphs on a line each without blank lines', `${LONG}\n${LONG}\n${LONG}`],
    ['a headline right above byline and date', `The bridge that nobody wanted\nBy Ann Lee\n25 June 2026\n\n${LONG}`],
    ['a list of short lines', 'Stone\nSand and water\nA plan\nSomebody to pay for it'],
  ])('takes %s for pasted', (_, text) => {
    expect(kindOf(layoutOf(pagesOf(text)))).toBe(pasted);
  });

  test.each([
    ['one paragraph of broken lines', BROKEN],
    ['broken paragraphs', `The bridge\n\n${BROKEN}\n\n${BROKEN}`],
    [
      'broken paragraphs with an address too long to break',
      `${BROKEN}\n\nhttp://example.org/${'a'.repeat(140)}\n\n${BROKEN}\n\n${BROKEN}`,
    ],
  ])('takes %s for wrapped', (_, text) => {
    expect(kindOf(layoutOf(pagesOf(text)))).toBe(wrapped);
  });
});
