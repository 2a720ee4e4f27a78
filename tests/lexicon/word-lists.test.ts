import { describe, expect, it } from 'vitest';
import { sectionsIn as listsIn } from '../../scripts/lexicon-plugin.mjs';
import { isEnglishWeekday, isFullEnglishMonthName, monthNumber, weekdayNames } from '../../src/lexicon/calendar.js';
import { matcherOf } from '../../src/lexicon/matcher.js';
import { entriesBySection, entriesOf, splitColumns, wordSetOf } from '../../src/lexicon/word-lists.js';

const LISTS = {
  de: listsIn('eins\n[more]\nzwei\tb'),
  en: listsIn('# Numbers\none\n\n[more]\ntwo\tb\n[rest]\nthree\n[more]\nfour\n'),
};

describe('entriesOf()', () => {
  it('gives what stands before any section, language by language', () => {
    expect(entriesOf(LISTS)).toEqual(['eins', 'one']);
  });

  it('gives a section of all languages, and none where there is none', () => {
    expect(entriesOf(LISTS, 'more')).toEqual(['zwei\tb', 'two\tb', 'four']);
    expect(entriesOf(LISTS, 'absent')).toEqual([]);
  });
});

describe('entriesBySection()', () => {
  it('gives nothing where a language has no list', () => {
    expect(entriesBySection(undefined).size).toBe(0);
  });

  it('keeps the order of the list, and joins a section that comes twice', () => {
    expect([...entriesBySection(LISTS.en)]).toEqual([
      ['', ['one']],
      ['more', ['two\tb', 'four']],
      ['rest', ['three']],
    ]);
  });
});

describe('wordSetOf()', () => {
  it('gives a set', () => {
    expect(wordSetOf(LISTS).has('eins')).toBe(true);
    expect(wordSetOf(LISTS, 'rest')).toEqual(new Set(['three']));
  });
});

describe('splitColumns()', () => {
  it('parts an entry at its tabs', () => {
    expect(splitColumns('two\tb')).toEqual(['two', 'b']);
  });
});

describe('matcherOf()', () => {
  it('finds the longest entry, whatever stands in it', () => {
    expect(matcherOf(['read', 'read more (a+b)'], { before: '^' }).exec('read more (a+b): c')?.[0]).toBe(
      'read more (a+b)',
    );
    expect(matcherOf(['a.c']).test('abc')).toBe(false);
  });

  it('knows the classes of Unicode where they are asked for, and folds case of any alphabet', () => {
    expect(matcherOf(['read'], { after: '(?!\\p{L})' }).test('reader')).toBe(false);
    expect(matcherOf(['дата'], { flags: 'i' }).test('ДАТА')).toBe(true);
    expect(matcherOf(['дата'], { flags: 'i' }).unicode).toBe(false);
  });
});

describe('monthNumber()', () => {
  it.each([
    ['january', 1],
    ['mrz', 3],
    ['sept', 9],
    ['grudnia', 12],
    ['aralık', 12],
    ['monday', 0],
    ['', 0],
  ])('tells %j as %i', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });
});

describe('isFullEnglishMonthName()', () => {
  it.each([
    ['june', true],
    ['jun', false],
    ['juin', false],
  ])('tells whether %j is an English name in full: %j', (word, is) => {
    expect(isFullEnglishMonthName(word)).toBe(is);
  });
});

describe('isEnglishWeekday()', () => {
  it.each([
    ['sunday', true],
    ['sun', false],
    ['sonntag', false],
  ])('tells whether %j is an English name in full: %j', (word, is) => {
    expect(isEnglishWeekday(word)).toBe(is);
  });
});

describe('weekdayNames()', () => {
  it('gives the names and short forms of all languages', () => {
    expect(weekdayNames()).toEqual(expect.arrayContaining(['sunday', 'sun', 'sonntag', 'dim']));
  });
});
