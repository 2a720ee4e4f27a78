import { describe, expect, it } from 'vitest';
import { foldedWords, slugOf, uniqueSlugs } from '../../src/article/slug.js';

describe('foldedWords()', () => {
  it('ignores case, accents, quotation marks and apostrophes', () => {
    expect(foldedWords('«Café» — O’Brien’s ÉTÉ')).toEqual(['cafe', 'obriens', 'ete']);
  });

  it('keeps letters of any script, with the marks that are letters there', () => {
    expect(foldedWords('日本語 हिन्दी Ёлка')).toEqual(['日本語', 'हिन्दी', 'елка']);
  });

  it('reads English text as it reads the same words beside another script', () => {
    const words = "It’s “no match” — isn't it? 3.5 x_y, A–B…";
    expect(foldedWords(words)).toEqual(foldedWords(`日本語 ${words}`).slice(1));
  });

  it('finds no words in marks alone', () => {
    expect(foldedWords('— … “”')).toEqual([]);
  });
});

describe('slugOf()', () => {
  it('joins the words of a title by hyphens', () => {
    expect(slugOf("'No match for them'")).toBe('no-match-for-them');
  });

  it('calls a title without a letter "section"', () => {
    expect(slugOf('***')).toBe('section');
  });
});

describe('uniqueSlugs()', () => {
  it('numbers what is repeated, in order', () => {
    expect(uniqueSlugs(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a-2', 'a-3']);
  });

  it('steps over a number that a title has already', () => {
    expect(uniqueSlugs(['a', 'a-2', 'a', 'a'])).toEqual(['a', 'a-2', 'a-3', 'a-4']);
  });
});
