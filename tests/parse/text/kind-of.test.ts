import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/parse/text/kind-of.js';
import { book } from '../../../src/parse/text/kinds/book/book.js';
import { pasted } from '../../../src/parse/text/kinds/pasted.js';
import { rfc } from '../../../src/parse/text/kinds/rfc/rfc.js';
import { wrapped } from '../../../src/parse/text/kinds/wrapped.js';
import { layoutOf } from '../../../src/parse/text/layout.js';
import { pagesOf } from '../../../src/parse/text/line.js';

const LONG =
  'The bridge was finished in spring, two years late, and since then it has carried fewer cars each month than the old ferry did in a week.';
const BROKEN =
  'The bridge was finished in spring, two years late, and since\nthen it has carried fewer cars each month than the old ferry\ndid in a week, figures show.';
const INDENTED = BROKEN.replace(/^/gm, '   ');
const FOOT = 'Lee                   Informational                  [Page 1]';

describe('kindOf()', () => {
  test.each([
    ['nothing', ''],
    ['a line', LONG],
    ['paragraphs on a line each', `${LONG}\n\n${LONG}\n\n${LONG}`],
    ['paragraphs on a line each without blank lines', `${LONG}\n${LONG}\n${LONG}`],
    ['a headline right above byline and date', `The bridge that nobody wanted\nBy Ann Lee\n25 June 2026\n\n${LONG}`],
    ['paragraphs on a line each in chapters', `Chapter 1\n\n${LONG}\n\nChapter 2\n\n${LONG}\n\nChapter 3\n\n${LONG}`],
    ['paragraphs on a line each between links to pages', `${LONG}\n\n[Page 1]\n\n[Page 2]\n\n${LONG}`],
    ['pages without anything that recurs', `${LONG}\f${LONG}\f${LONG}`],
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

  test.each([
    ['numbered titles above text further in', `1. Stone\n\n${INDENTED}\n\n2. Sand\n\n${INDENTED}`],
    ['titles that documents have too', `Introduction\n\n${INDENTED}\n\nReferences\n\n${INDENTED}`],
    ['one page’s foot', `1. Stone\n\n${INDENTED}\n\n${FOOT}`],
    ['a chapter or two', `${BROKEN}\n\nChapter 1\n\n${BROKEN}\n\nChapter 2\n\n${BROKEN}`],
    ['chapters that are not numbered in a row', ['1', '4', '9'].map((at) => `Chapter ${at}\n\n${BROKEN}`).join('\n\n')],
    [
      'words on the library',
      `${BROKEN}\n\nProject Gutenberg\n\n${BROKEN} See the start of the Project Gutenberg book.`,
    ],
  ])('takes broken lines with %s for wrapped', (_, text) => {
    expect(kindOf(layoutOf(pagesOf(text)))).toBe(wrapped);
  });

  test.each([
    ['pages with numbers at their feet', `${INDENTED}\n\n${FOOT}\n\f${INDENTED}\n\n${FOOT}`],
    ['such pages without form feeds', `${INDENTED}\n\n${FOOT}\n\n${INDENTED}\n\n${FOOT}`],
    ['numbered titles that documents have', `1. Introduction\n\n${INDENTED}\n\n2. References\n\n${INDENTED}`],
    [
      'numbered titles and what recurs on pages',
      ['Stone', 'Sand', 'Water']
        .map((name, at) => `Mills\n\n${at + 1}. ${name}\n\n${INDENTED}\n\n- ${at} -`)
        .join('\f'),
    ],
  ])('takes %s for an RFC', (_, text) => {
    expect(kindOf(layoutOf(pagesOf(text)))).toBe(rfc);
  });

  test.each([
    ['what the library marks', `*** START OF THE PROJECT GUTENBERG EBOOK MILLS ***\n\n${LONG}`],
    ['chapters in a row', ['I', 'II', 'III'].map((at) => `CHAPTER ${at}.\n\n${BROKEN}`).join('\n\n')],
    ['letters with numbers as words', ['One', 'Two', 'Three'].map((at) => `Letter ${at}\n\n${BROKEN}`).join('\n\n')],
  ])('takes %s for a book', (_, text) => {
    expect(kindOf(layoutOf(pagesOf(text)))).toBe(book);
  });
});
