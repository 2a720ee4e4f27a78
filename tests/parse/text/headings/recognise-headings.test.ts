import { describe, expect, test } from 'vitest';
import { recogniseHeadings } from '../../../../src/parse/text/headings/recognise-headings.js';
import type { TextPassage } from '../../../../src/parse/text/passage.js';

const TEXT =
  'The bridge was finished in spring, two years late, and since then it has carried fewer cars each month than the old ferry did in a week, figures show.';
const prose = (text: string, gap = 1): TextPassage => ({ type: 'prose', text, gap });
const LIST: TextPassage = {
  type: 'block',
  block: { type: 'list', ordered: false, children: [{ type: 'listItem', children: [] }] },
};
const BREAK: TextPassage = { type: 'block', block: { type: 'thematicBreak' } };
const FIGURE: TextPassage = { type: 'block', block: { type: 'figure', caption: [], credit: 'Mia Stone' } };
const CODE: TextPassage = { type: 'block', block: { type: 'code', value: 'x' } };

/** The titles found among passages; a string is prose with a blank line above. */
function titles(...passages: readonly (string | TextPassage)[]): readonly string[] {
  return recogniseHeadings(passages.map((passage) => (typeof passage === 'string' ? prose(passage) : passage))).flatMap(
    (passage) => (passage.type === 'title' ? [passage.text] : []),
  );
}

/** The levels of the titles among lines with text between them. */
function levels(...lines: readonly string[]): readonly number[] {
  const settled = recogniseHeadings([TEXT, ...lines.flatMap((line) => [line, TEXT])].map((text) => prose(text)));
  const found = settled.flatMap((passage) => (passage.type === 'title' ? [passage.level] : []));
  return found.map((level) => level - Math.min(...found) + 1);
}

describe('recogniseHeadings()', () => {
  test('finds a short line between paragraphs', () => {
    expect(titles(TEXT, 'A plan from another time', TEXT)).toEqual(['A plan from another time']);
  });

  test.each([
    ['breaks off', 'Among them were the'],
    ['is a sentence', 'Nobody came.'],
    ['leads to something', 'He said this:'],
    ['gives somebody’s words', '“Nobody asked us” — Tom Okafor'],
    ['is a remark', '(Tom Okafor has contributed)'],
    ['is a byline', 'Ann Lee, science editor'],
    ['names a source', 'Mia Stone, Reuters'],
    ['is an account', 'Follow @bridge for more'],
    ['is an address', 'www.example.org'],
    ['is a time', '10:45 AM'],
    ['is a date', '25 June 2026'],
    ['is a step', 'Step 3'],
    ['has no letter', '1 / 5'],
    ['begins small', 'and so on'],
  ])('leaves a line between paragraphs that %s', (_, line) => {
    expect(titles(TEXT, line, TEXT)).toEqual([]);
  });

  test.each([
    ['at the end', [TEXT, 'A plan from another time']],
    ['above a break', [TEXT, 'A plan from another time', BREAK, TEXT]],
    ['above code', [TEXT, 'A plan from another time and its numbers', CODE, TEXT]],
    ['below a picture, above another line', [FIGURE, 'A plan from another time', 'Nobody came.', TEXT]],
  ])('leaves a line %s', (_, passages) => {
    expect(titles(...passages)).toEqual([]);
  });

  test('leaves lines that stand line under line in a text with blank lines', () => {
    expect(titles(TEXT, 'Stone', prose('Sand', 0), prose('Water', 0), TEXT)).toEqual([]);
  });

  test('leaves what is left out unseen between a title and its text', () => {
    const ad: TextPassage = { type: 'omitted', text: 'Advertisement', reason: 'advertisement label' };
    expect(titles(TEXT, 'A plan from another time', ad, TEXT)).toEqual(['A plan from another time']);
  });

  test('finds lines above lists where several are', () => {
    const lines = ['For those who build', 'For those who cross', 'For those who only want to stand there and look'];
    expect(titles(TEXT, ...lines.flatMap((line) => [line, LIST]), TEXT)).toEqual(lines);
  });

  test('finds sentences that are numbered in a row', () => {
    const lines = ['1. Ask first.', '2. Count the cars.', '3. Stop in time.'];
    expect(titles(TEXT, ...lines.flatMap((line) => [line, TEXT]))).toEqual(lines);
  });

  test('finds lines that are numbered down to 1', () => {
    const lines = ['3) A bridge!', '2) A ferry!', '1) A swim!'];
    expect(titles(TEXT, ...lines.flatMap((line) => [line, TEXT]))).toEqual(lines);
  });

  test('leaves a caption right above a numbered title', () => {
    const lines = ['1. The plan', '2. The bridge', '3. The end'];
    const passages = lines.flatMap((line) => ['The guard and his dog wait here for cars', line, TEXT]);
    expect(titles(TEXT, ...passages)).toEqual(lines);
  });

  test('finds a line with a colon that comes again and again', () => {
    const again = Array.from({ length: 3 }, () => ['What to do:', TEXT]).flat();
    expect(titles(TEXT, ...again)).toHaveLength(3);
  });

  test('leaves lines that end with a mark in a tale', () => {
    const speech =
      '“I never asked for a bridge,” he said, and looked across the river to where the lamps were going on in the toll house.';
    expect(titles(speech, speech, 'Really?', speech, speech)).toEqual([]);
  });

  test('gives all titles one level where the text shows none', () => {
    expect(levels('A plan from another time', 'What the mill left behind')).toEqual([1, 1]);
  });

  test('gives titles levels by their numbers', () => {
    expect(levels('1. The plan', '1.1 The mill', '1.1.1 The chimney', '2. The bridge')).toEqual([1, 2, 3, 1]);
  });

  test('gives titles in capitals a higher level', () => {
    expect(levels('THE PLAN', 'The mill', 'The chimney', 'THE BRIDGE')).toEqual([1, 2, 2, 1]);
  });
});
