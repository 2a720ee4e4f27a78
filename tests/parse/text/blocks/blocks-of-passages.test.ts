import { describe, expect, test } from 'vitest';
import { blocksOfRun } from '../../../../src/parse/text/blocks/blocks-of-passages.js';
import type { Prose, TextPassage } from '../../../../src/parse/text/passage.js';

const LEAD: TextPassage = { type: 'prose', text: 'You will need:', gap: 1 };
const PARAGRAPH: TextPassage = { type: 'prose', text: 'That is all.', gap: 1 };
const SENTENCE =
  'The bridge was finished in spring, two years late, and it has carried fewer cars since then than the ferry had taken across.';

/** The types of the blocks of lines with a blank line above. */
function types(above: TextPassage | undefined, ...lines: readonly string[]): readonly string[] {
  const run: readonly Prose[] = lines.map((text, index) => ({ type: 'prose', text, gap: index === 0 ? 1 : 0 }));
  return blocksOfRun(run, above).map(({ type }) => type);
}

describe('blocksOfRun()', () => {
  test('makes short lines a list', () => {
    expect(types(PARAGRAPH, 'Stone', 'Sand')).toEqual(['list']);
  });

  test('makes sentences a list after a colon and under a title', () => {
    expect([types(LEAD, SENTENCE, SENTENCE), types(undefined, SENTENCE, SENTENCE)]).toEqual([['list'], ['list']]);
  });

  test('makes sentences paragraphs elsewhere', () => {
    expect(types(PARAGRAPH, SENTENCE, SENTENCE)).toEqual(['paragraph', 'paragraph']);
  });

  test('makes long lines paragraphs anywhere', () => {
    expect(types(LEAD, SENTENCE.repeat(3), SENTENCE.repeat(3))).toEqual(['paragraph', 'paragraph']);
  });

  test('makes a short line and a long one paragraphs', () => {
    expect(types(LEAD, 'Stone', SENTENCE)).toEqual(['paragraph', 'paragraph']);
  });

  test('makes lines that break off code, as they stand', () => {
    expect(types(PARAGRAPH, 'I stand alone,', 'I am of stone,', 'and nobody comes by.')).toEqual(['code']);
  });

  test('makes lines paragraphs where no blank line sets them apart', () => {
    const run: readonly Prose[] = ['Stone', 'Sand'].map((text) => ({ type: 'prose', text, gap: 0 }));
    expect(blocksOfRun(run, PARAGRAPH).map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });
});
