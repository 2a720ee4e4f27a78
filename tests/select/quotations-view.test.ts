import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/quotations/types.js';
import { narrowToSpeaker, speakersOf } from '../../src/select/quotations-view.js';
import type { QuotationsView } from '../../src/select/types.js';
import { viewOf } from '../../src/select/view-of.js';
import { articleOf } from './article-of.js';

const quotation = (number: number, source?: string): Quotation => ({
  number,
  section: 1,
  block: 0,
  start: 0,
  end: 9,
  content: 'So it is.',
  ...(source !== undefined && { source }),
  rule: { kind: 'colon' },
});
const quotations = [quotation(1, 'Ann Berg'), quotation(2), quotation(3, 'Tom Berg'), quotation(4, 'Ann Berg')];
const view: QuotationsView = { ...viewOf(articleOf('-')), type: 'quotations', quotations };
const numbersOf = (name: string): readonly number[] =>
  narrowToSpeaker(view, name).quotations.map(({ number }) => number);

describe('narrowToSpeaker()', () => {
  it('finds a speaker by whole words of the name, in any order, in any case', () => {
    expect(numbersOf('ann')).toEqual([1, 4]);
    expect(numbersOf('BERG Tom')).toEqual([3]);
    expect(numbersOf('Be')).toEqual([]);
  });

  it('names the speaker where the name fits one only', () => {
    expect(narrowToSpeaker(view, 'Ann').speaker).toBe('Ann Berg');
    expect(narrowToSpeaker(view, 'Berg')).not.toHaveProperty('speaker');
    expect(narrowToSpeaker(view, 'Lee')).not.toHaveProperty('speaker');
  });

  it('finds nobody by a name without letters', () => {
    expect(numbersOf('')).toEqual([]);
    expect(numbersOf('?!')).toEqual([]);
  });
});

describe('speakersOf()', () => {
  it('names each speaker once, in the order of their first quotations', () => {
    expect(speakersOf(quotations)).toEqual(['Ann Berg', 'Tom Berg']);
  });
});
