import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../src/select/nearest-name.js';

describe('editDistance()', () => {
  it.each([
    ['sport', 'sport', 0],
    ['sprot', 'sport', 1],
    ['spot', 'sport', 1],
    ['sporty', 'sport', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, and at most the longer length', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        return distance === editDistance(b, a) && distance <= Math.max(a.length, b.length);
      }),
    );
  });
});

describe('nearestName()', () => {
  it.each([
    ['sprot', 'Sport'],
    ['economi', 'Économie'],
    ['brandt', 'Ida Brand'],
    ['weather', undefined],
    ['ab', undefined],
    ['', undefined],
  ])('takes %j for %j', (typed, name) => {
    expect(nearestName(typed, ['Sport', 'Économie', 'Ida Brand'])).toBe(name);
  });

  it('takes the nearer of two names, and the first of two that are as near', () => {
    expect(nearestName('results', ['Result', 'Results'])).toBe('Results');
    expect(nearestName('parts', ['Party', 'Parks'])).toBe('Party');
  });
});
