import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/read/book.js';
import { readPlaces, writePlaces } from '../../src/read/places.js';
import { WALK } from './books.js';

const PLACE = { section: 2, block: -1, offset: 0 };
const hash = (number: number) => number.toString(16).padStart(32, '0');

describe('readPlaces()', () => {
  it('gives what writePlaces() wrote, the latest first', () => {
    const first = readPlaces(writePlaces([], new Map([[hash(1), PLACE]])));
    const both = readPlaces(writePlaces(first, new Map([[hash(2), { ...PLACE, offset: 7 }]])));
    expect(both).toEqual([
      { text: hash(2), section: 2, block: -1, offset: 7 },
      { text: hash(1), ...PLACE },
    ]);
  });

  it('ignores a broken file', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (file) => readPlaces(file).length === 0));
    expect(readPlaces(undefined)).toEqual([]);
  });

  it('ignores what is no place', () => {
    const [first] = readPlaces(writePlaces([], new Map([[hash(1), PLACE]])));
    const others = [
      null,
      1,
      {},
      { ...first, text: '\x1b[2J' },
      { ...first, block: -2 },
      { ...first, offset: 'x' },
      { ...first, section: 1.5 },
    ];
    expect(readPlaces(JSON.stringify({ version: 1, places: [...others, first] }))).toEqual([first]);
    expect(readPlaces(JSON.stringify({ version: 2, places: [first] }))).toEqual([]);
  });
});

describe('writePlaces()', () => {
  it('forgets an article that was read to its end, and those of long ago', () => {
    const before = readPlaces(writePlaces([], new Map([[hash(1), PLACE]])));
    expect(readPlaces(writePlaces(before, new Map([[hash(1), undefined]])))).toEqual([]);
    const many = new Map(Array.from({ length: 600 }, (_, number) => [hash(number + 2), PLACE] as const));
    const kept = readPlaces(writePlaces(before, many));
    expect(kept).toHaveLength(500);
    expect(kept.map(({ text }) => text)).not.toContain(hash(1));
  });
});

describe('hashOf()', () => {
  it('tells texts apart, and not what is around them', () => {
    expect(hashOf(WALK)).toMatch(/^[\da-f]{32}$/);
    expect(hashOf({ ...WALK, metadata: {} })).toBe(hashOf(WALK));
    expect(hashOf({ ...WALK, sections: WALK.sections.slice(1) })).not.toBe(hashOf(WALK));
  });
});
