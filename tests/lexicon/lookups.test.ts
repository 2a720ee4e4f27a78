import { describe, expect, test } from 'vitest';
import { sectionsIn } from '../../scripts/lexicon-plugin.mjs';
import { isOneOf, lazily, secondColumnOf } from '../../src/lexicon/lookups.js';

const LISTS = { de: sectionsIn('montag\n[short]\nmo'), fr: sectionsIn('lundi\tlun\n[short]\nlu') };

describe('isOneOf()', () => {
  test('finds the entries of all languages, whole only', () => {
    const isDay = isOneOf({ de: { '': 'montag' }, fr: { '': 'lundi' } });
    expect(['montag', 'lundi', 'mon', ''].map(isDay)).toEqual([true, true, false, false]);
  });

  test('finds only those of the section that is asked for', () => {
    const isShort = isOneOf(LISTS, 'short');
    expect(['mo', 'lu', 'montag'].map(isShort)).toEqual([true, true, false]);
  });
});

describe('secondColumnOf()', () => {
  test('gives the second column, and nothing for any other word', () => {
    const shortOf = secondColumnOf(LISTS);
    expect(shortOf('lundi')).toBe('lun');
    expect(shortOf('mardi')).toBeUndefined();
  });
});

describe('lazily()', () => {
  test('makes a value when it is asked for, and once', () => {
    let made = 0;
    const value = lazily(() => {
      made++;
      return undefined;
    });
    expect(made).toBe(0);
    value();
    value();
    expect(made).toBe(1);
  });
});
