import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../src/article/slug.js';
import { type FurnitureRow, furnitureRows, type Place, patternsAt, rowsByEntry } from '../../src/parse/furniture.js';

const LEXICON = resolve(import.meta.dirname, '../../data/lexicon');

/** Every place, so that a new one must be written here too. */
const PLACES: Readonly<Record<Place, true>> = {
  line: true,
  lead: true,
  pattern: true,
  count: true,
  'tail heading': true,
  'tail heading pattern': true,
  'linked lead': true,
  'last line pattern': true,
  'any line pattern': true,
  class: true,
  'whole class': true,
  element: true,
  role: true,
};

/** The rows of one subject of the lexicon, as they are written. */
function rowsIn(subject: string): readonly FurnitureRow[] {
  const files = readdirSync(LEXICON).filter((name) => name.split('.')[0] === subject);
  return files.flatMap((name) => {
    const lines = readFileSync(join(LEXICON, name), 'utf8').split('\n');
    const list = lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).join('\n');
    return furnitureRows({ [name.split('.')[1] ?? '']: list });
  });
}

const shared = rowsIn('furniture');
const ofPages = rowsIn('furniture-of-pages');
const byName = rowsIn('furniture-by-name');
const all = [...shared, ...ofPages, ...byName];

describe('the table of furniture', () => {
  test('knows the place of every row, and a reason', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(({ place, reason }) => !(place in PLACES) || reason === '')).toEqual([]);
    expect(new Set(all.map(({ place }) => place))).toEqual(new Set(Object.keys(PLACES)));
  });

  test('has patterns that compile where a pattern stands, and words elsewhere', () => {
    const isPattern = ({ place }: FurnitureRow): boolean => place === 'count' || place.endsWith('pattern');
    expect(all.filter((row) => isPattern(row) !== /^\/.*\/[a-z]*$/.test(row.entry))).toEqual([]);
    for (const place of Object.keys(PLACES) as Place[])
      if (place === 'count' || place.endsWith('pattern'))
        for (const { matches } of patternsAt(all, place)) expect(() => matches('x 1 © newsletter')).not.toThrow();
  });

  test('has what a line of plain text is compared with: lower case, straight apostrophes, nothing at its end', () => {
    const words = shared.filter(({ place }) => place === 'line' || place === 'lead');
    expect(words.filter(({ entry }) => entry !== entry.toLowerCase() || /’|[\s.:!…]$|^\s/.test(entry))).toEqual([]);
  });

  test('says of one word at one place one thing', () => {
    const seen = new Map<string, string>();
    const contradictions = all.filter(({ place, entry, reason, agree }) => {
      const key = `${place}: ${place === 'tail heading' ? foldedWords(entry).join(' ') : entry}`;
      const said = `${place === 'tail heading' ? '' : reason} ${agree}`;
      const isOther = seen.has(key) && seen.get(key) !== said && place !== 'tail heading';
      seen.set(key, said);
      return isOther;
    });
    expect(contradictions).toEqual([]);
  });
});

describe('furnitureRows()', () => {
  test('reads the reason and the places of a section', () => {
    const rows = furnitureRows({
      en: '[share button: doubtful line, tail heading]\nshare\n[x: pattern]\n/^a b$/i\ta|b',
    });
    expect(rows).toEqual([
      { reason: 'share button', place: 'line', language: 'en', entry: 'share', agree: 3, needs: [] },
      { reason: 'share button', place: 'tail heading', language: 'en', entry: 'share', agree: 1, needs: [] },
      { reason: 'x', place: 'pattern', language: 'en', entry: '/^a b$/i', agree: 1, needs: ['a', 'b'] },
    ]);
    expect([...rowsByEntry(rows, 'line').keys()]).toEqual(['share']);
  });

  test('tries a pattern only where a line has a word that it needs', () => {
    const [pattern] = patternsAt(furnitureRows({ en: '[x: count]\n/^\\d+ \\w+$/\tmin' }), 'count');
    expect(['7 min', '7 max'].map((line) => pattern?.matches(line))).toEqual([true, false]);
  });
});
