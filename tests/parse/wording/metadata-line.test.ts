import { describe, expect, test } from 'vitest';
import { authorsLineOf, metadataLineOf } from '../../../src/parse/wording/metadata-line.js';

describe('metadataLineOf()', () => {
  test.each([
    ['By Ann Lee', ['Ann Lee']],
    ['by Ann Lee and Tom Okafor', ['Ann Lee', 'Tom Okafor']],
    ['BY ANN LEE', ['ANN LEE']],
    ['By Ann Lee, Tom Okafor and Mia Stone', ['Ann Lee', 'Tom Okafor', 'Mia Stone']],
    ['Words by Ann Lee & Tom Okafor', ['Ann Lee', 'Tom Okafor']],
    ['Written by Ludwig van der Meer', ['Ludwig van der Meer']],
    ['Text: Ann Lee', ['Ann Lee']],
    ['Von Anna Leitner und Tom Ober', ['Anna Leitner', 'Tom Ober']],
    ['By the article-reader authors', ['the article-reader authors']],
    ['By Ann Lee Jr.', ['Ann Lee Jr.']],
  ])('reads the authors of "%s"', (line, authors) => {
    expect(metadataLineOf(line)).toEqual({ metadata: { authors }, remarks: [], isSure: true });
  });

  test('keeps roles and places as remarks', () => {
    expect(metadataLineOf('By Ann Lee, chief correspondent, in Oslo')).toMatchObject({
      metadata: { authors: ['Ann Lee'] },
      remarks: ['chief correspondent', 'in Oslo'],
    });
  });

  test('finds the publisher in a byline', () => {
    expect(metadataLineOf('By Ann Lee, The Harbour Times')?.metadata).toEqual({
      authors: ['Ann Lee'],
      publisher: 'The Harbour Times',
    });
  });

  test.each([
    ['The Harbour Times', 'The Harbour Times'],
    ['Source: River Office', 'River Office'],
    ['Reuters', 'Reuters'],
  ])('reads the publisher of "%s", but is not sure', (line, publisher) => {
    expect(metadataLineOf(line)).toEqual({ metadata: { publisher }, remarks: [], isSure: false });
  });

  test('reads names beside a date without "By"', () => {
    expect(metadataLineOf('Ann Lee | 25 June 2026 | 5 min read')).toEqual({
      metadata: { authors: ['Ann Lee'], datePublished: '2026-06-25' },
      remarks: ['5 min read'],
      isSure: true,
    });
  });

  test('is not sure of what follows "By" and is no name', () => {
    expect(metadataLineOf('By Design')?.isSure).toBe(false);
  });

  test.each([
    'By working together, we can do more.',
    'By and by it rained',
    'The meeting on 25 June 2026 was short',
    'The bridge that nobody wanted',
    'Source: the council has said so in a long letter',
    `By ${'Ann Lee, '.repeat(40)}`,
    '',
  ])('finds nothing in "%s"', (line) => {
    expect(metadataLineOf(line)).toBeUndefined();
  });
});

describe('authorsLineOf()', () => {
  test('reads names in full, with where they are', () => {
    expect(authorsLineOf('Ann Lee and Tom Okafor in Oslo')).toEqual({
      metadata: { authors: ['Ann Lee', 'Tom Okafor'] },
      remarks: ['in Oslo'],
      isSure: false,
    });
  });

  test.each(['Ann', 'The bridge', 'Ann Lee, tall and old', 'x'.repeat(300)])('finds none in "%s"', (line) => {
    expect(authorsLineOf(line)).toBeUndefined();
  });
});
