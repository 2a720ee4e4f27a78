import { describe, expect, test } from 'vitest';
import { displayWidth, estimateWordCount, readingLength } from '../../../src/parse/wording/characters.js';

describe('readingLength()', () => {
  test('counts letters of alphabets as one, characters of Chinese, Japanese and Korean as more', () => {
    expect(['bridge', 'мост', '橋', '다리', 'は橋'].map(readingLength)).toEqual([6, 4, 2.5, 5, 5]);
  });
});

describe('displayWidth()', () => {
  test('counts wide characters as two', () => {
    expect(['bridge', '橋は', 'مد'].map(displayWidth)).toEqual([6, 4, 2]);
  });
});

describe('estimateWordCount()', () => {
  test('counts words by white space, and two characters as one where there is none', () => {
    expect(['the old bridge', '다른 시대의 계획', '来自另一个时代的计划'].map(estimateWordCount)).toEqual([3, 3, 6]);
  });
});
