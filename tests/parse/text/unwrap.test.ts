import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/parse/text/line.js';
import { unwrap } from '../../../src/parse/text/unwrap.js';

/** The whole lines of a text that is broken at forty columns by the lines at its end. */
function wholeLines(text: string): readonly string[] {
  const column = 'a line that shows where all lines break\nas the next word would have found no room\nunder it at all';
  return unwrap(linesOf(`${text}\n\n${column}`))
    .slice(0, -1)
    .map((line) => line.text);
}

describe('unwrap()', () => {
  test('joins a line to the one above when its first word found no room there', () => {
    expect(wholeLines('The bridge was finished in spring, two\nyears late.')).toEqual([
      'The bridge was finished in spring, two years late.',
    ]);
  });

  test('joins a line to the one above that breaks off in the middle of a sentence', () => {
    expect(wholeLines('The bridge was finished in\nspring.')).toEqual(['The bridge was finished in spring.']);
  });

  test('leaves a line that ends early', () => {
    expect(wholeLines('A plan\nThe bridge was finished.')).toEqual(['A plan', 'The bridge was finished.']);
  });

  test('leaves a line with a blank line above', () => {
    expect(wholeLines('The bridge was finished in spring, two\n\nyears late.')).toHaveLength(2);
  });

  test('leaves items and what divides', () => {
    const lines = ['- a bridge was finished here in spring.', '- years later', '***', 'and so on'];
    expect(wholeLines(lines.join('\n'))).toEqual(lines);
  });

  test('joins the lines of an item under its text', () => {
    expect(wholeLines('- a bridge was finished here in spring\n  years late')).toEqual([
      '- a bridge was finished here in spring years late',
    ]);
  });

  test('joins quoted lines of the same depth, and keeps one mark', () => {
    expect(wholeLines('> the bridge was finished in spring two\n> years late\n>> really')).toEqual([
      '> the bridge was finished in spring two years late',
      '>> really',
    ]);
  });

  test('sets no space where the script has none', () => {
    const text = '橋は春に完成した。予定より二年遅れで、それ以来、ひと月に渡る\n車の数は少ない。';
    expect(unwrap(linesOf(text)).map((line) => line.text)).toEqual([text.replace('\n', '')]);
  });
});
