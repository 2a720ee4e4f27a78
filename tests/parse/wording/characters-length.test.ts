import { describe, expect, test } from 'vitest';
import { approximateWidth, estimateWordCount, lengthInLatinLetters } from '../../../src/parse/wording/characters.js';

describe('lengthInLatinLetters()', () => {
  test('counts letters of alphabets as one, characters of Chinese, Japanese and Korean as more', () => {
    expect(['bridge', 'мост', '橋', '다리', 'は橋'].map(lengthInLatinLetters)).toEqual([6, 4, 2.5, 5, 5]);
  });
});

describe('approximateWidth()', () => {
  test('counts wide characters as two', () => {
    expect(['bridge', '橋は', 'مد'].map(approximateWidth)).toEqual([6, 4, 2]);
  });
});

describe('estimateWordCount()', () => {
  test('counts words by white space, and two characters as one where there is none', () => {
    expect(['the old bridge', '다른 시대의 계획', '来自另一个时代的计划'].map(estimateWordCount)).toEqual([3, 3, 6]);
  });
});
