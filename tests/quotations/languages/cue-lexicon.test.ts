import { expect, test } from 'vitest';
import { isCueNoun, readingWithParticle, verbReading } from '../../../src/quotations/languages/cue-lexicon.js';

test('verbReading() knows a verb of saying in any form', () => {
  expect(verbReading('insisted')).toEqual({ lemma: 'insist', form: 'past', kinds: new Set(['say']) });
});

test('verbReading() knows a plain verb as one without speech', () => {
  expect(verbReading('arrived')?.kinds.size).toBe(0);
});

test('verbReading() does not know a noun', () => {
  expect(verbReading('harbour')).toBeUndefined();
});

test('readingWithParticle() makes a verb of saying of "put it"', () => {
  const put = verbReading('put');
  expect(put && readingWithParticle(put, 'it').kinds.has('say')).toBe(true);
  expect(put && readingWithParticle(put, 'away').kinds.has('say')).toBe(false);
});

test('isCueNoun() knows singular and plural', () => {
  expect(['warning', 'warnings', 'window'].map(isCueNoun)).toEqual([true, true, false]);
});
