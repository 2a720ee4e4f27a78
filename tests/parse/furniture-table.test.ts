import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sectionsIn } from '../../scripts/lexicon-plugin.mjs';
import { foldedWords } from '../../src/article/slug.js';
import {
  type FurnitureRow,
  type FurnitureSection,
  furniturePatternsAt,
  furnitureRows,
  furnitureRowsByEntry,
} from '../../src/parse/furniture.js';

const LEXICON = resolve(import.meta.dirname, '../../data/lexicon');

/** The subjects of the lexicon where each place is read: a row elsewhere would do nothing. */
const SUBJECTS: Readonly<Record<FurnitureSection, readonly string[]>> = {
  line: ['furniture'],
  lead: ['furniture'],
  pattern: ['furniture'],
  count: ['furniture'],
  'tail heading': ['furniture', 'furniture-of-pages'],
  'tail heading pattern': ['furniture', 'furniture-of-pages'],
  'linked lead': ['furniture', 'furniture-of-pages'],
  'last line pattern': ['furniture', 'furniture-of-pages'],
  'any line pattern': ['furniture', 'furniture-of-pages'],
  class: ['furniture-by-name'],
  'whole class': ['furniture-by-name'],
  element: ['furniture-by-name'],
  role: ['furniture-by-name'],
};

/** The rows of one subject of the lexicon, as they are written. */
function rowsIn(subject: string): readonly FurnitureRow[] {
  const files = readdirSync(LEXICON).filter((name) => name.split('.')[0] === subject);
  return files.flatMap((name) => {
    const list = sectionsIn(readFileSync(join(LEXICON, name), 'utf8'));
    return furnitureRows({ [name.split('.')[1] ?? '']: list });
  });
}

/** The entries of some rows, each with its row. */
function entriesWithRow(rows: readonly FurnitureRow[]): readonly (FurnitureRow & { readonly entry: string })[] {
  return rows.flatMap((row) => row.entries.split('\n').map((line) => ({ ...row, entry: line.split('\t')[0] ?? '' })));
}

const shared = rowsIn('furniture');
const ofPages = rowsIn('furniture-of-pages');
const byName = rowsIn('furniture-by-name');
const all = [...shared, ...ofPages, ...byName];
const entries = entriesWithRow(all);

describe('the table of furniture', () => {
  test('knows the place of every row, and a reason', () => {
    expect(entries.length).toBeGreaterThan(1000);
    expect(all.filter(({ place, reason }) => !(place in SUBJECTS) || reason === '')).toEqual([]);
    expect(new Set(all.map(({ place }) => place))).toEqual(new Set(Object.keys(SUBJECTS)));
  });

  test.each([
    ['furniture', shared],
    ['furniture-of-pages', ofPages],
    ['furniture-by-name', byName],
  ])('has in %s only places that are read there', (subject, rows) => {
    expect(rows.filter(({ place }) => !SUBJECTS[place].includes(subject)).map(({ place }) => place)).toEqual([]);
  });

  test('has patterns that compile where a pattern stands, and words elsewhere', () => {
    const isPattern = ({ place }: FurnitureRow): boolean => place === 'count' || place.endsWith('pattern');
    expect(entries.filter((row) => isPattern(row) !== /^\/.*\/[a-z]*$/.test(row.entry))).toEqual([]);
    for (const place of Object.keys(SUBJECTS) as FurnitureSection[])
      if (place === 'count' || place.endsWith('pattern'))
        for (const { matches } of furniturePatternsAt(all, place))
          expect(() => matches('x 1 © newsletter')).not.toThrow();
  });

  test('has what a line of plain text is compared with: lower case, straight apostrophes, nothing at its end', () => {
    const words = entriesWithRow(shared).filter(({ place }) => place === 'line' || place === 'lead');
    expect(words.filter(({ entry }) => entry !== entry.toLowerCase() || /’|[\s.:!…]$|^\s/.test(entry))).toEqual([]);
  });

  test('says of one word at one place one thing', () => {
    const seen = new Map<string, string>();
    const contradictions = entries.filter(({ place, entry, reason, agree }) => {
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
      en: { 'share button: doubtful line, tail heading': 'share', 'x: pattern': '/^a b$/i\ta|b' },
    });
    expect(rows).toEqual([
      { reason: 'share button', place: 'line', language: 'en', entries: 'share', agree: 3 },
      { reason: 'share button', place: 'tail heading', language: 'en', entries: 'share', agree: 1 },
      { reason: 'x', place: 'pattern', language: 'en', entries: '/^a b$/i\ta|b', agree: 1 },
    ]);
    expect([...furnitureRowsByEntry(rows, 'line').keys()]).toEqual(['share']);
  });

  test('tries a pattern only where a line has a word that it needs', () => {
    const [pattern] = furniturePatternsAt(furnitureRows({ en: { 'x: count': '/^\\d+ \\w+$/\tmin' } }), 'count');
    expect(['7 min', '7 max'].map((line) => pattern?.matches(line))).toEqual([true, false]);
  });
});
