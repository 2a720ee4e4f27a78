import { describe, expect, it } from 'vitest';
import { parseSelectors, type SectionSelector } from '../../src/select/section-selector.js';
import { matchSections, numberedSections, type SectionMatch } from '../../src/select/select-sections.js';
import { articleOf } from './article-of.js';

const sections = numberedSections(
  articleOf(
    '-',
    '# Économie',
    '## Jobs',
    '## Prices',
    '# Sport',
    '# Sport results',
    '# 1984',
    '# “No match”',
    '# Results',
  ),
);
const selectorOf = (typed: string): SectionSelector => parseSelectors(typed)[0] ?? expect.unreachable('no selector');
const match = (typed: string): SectionMatch => matchSections(sections, selectorOf(typed));
const numbers = (typed: string): readonly number[] | string => {
  const found = match(typed);
  return found.type === 'found' ? found.sections.map(({ number }) => number) : found.type;
};

describe('matchSections() by number', () => {
  it('finds one, and brings the deeper sections that follow it', () => {
    expect(numbers('5')).toEqual([5]);
    expect(numbers('2')).toEqual([2, 3, 4]);
    expect(numbers('3')).toEqual([3]);
  });

  it('finds a range, closed or open, as far as there are sections', () => {
    expect(numbers('3-5')).toEqual([3, 4, 5]);
    expect(numbers('8-')).toEqual([8, 9]);
    expect(numbers('8-99')).toEqual([8, 9]);
  });

  it('finds nothing beyond the last', () => {
    expect(numbers('10')).toBe('none');
    expect(numbers('0')).toBe('none');
    expect(numbers('10-12')).toBe('none');
  });

  it('tries a number that no section has as a title', () => {
    expect(numbers('1984')).toEqual([7]);
  });
});

describe('matchSections() by title', () => {
  it('takes the slug first', () => {
    expect(numbers('opening')).toEqual([1]);
    expect(numbers('sport-results')).toEqual([6]);
  });

  it('prefers the whole title to one that merely begins so', () => {
    expect(numbers('Sport')).toEqual([5]);
  });

  it('ignores case, accents and marks', () => {
    expect(numbers('ECONOMIE')).toEqual([2, 3, 4]);
    expect(numbers("'no match'")).toEqual([8]);
  });

  it('takes a prefix when it is unique', () => {
    expect(numbers('éco')).toEqual([2, 3, 4]);
    expect(numbers('spo')).toBe('ambiguous');
  });

  it('takes all words of a title in any order', () => {
    expect(numbers('results sport')).toEqual([6]);
  });

  it('guesses nothing between two that have the same title', () => {
    const twice = numberedSections(articleOf('# Notes', '# Notes'));
    const found = matchSections(twice, selectorOf('Notes'));
    expect(found.type === 'ambiguous' && found.sections.map(({ slug }) => slug)).toEqual(['notes', 'notes-2']);
    expect(matchSections(twice, selectorOf('notes-2'))).toMatchObject({ type: 'found' });
  });

  it('finds nothing for marks alone', () => {
    expect(numbers('***')).toBe('none');
  });
});
