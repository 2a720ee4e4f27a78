import { describe, expect, test } from 'vitest';
import {
  furnitureReasonOfLastLine,
  furnitureReasonOfLine,
  isTailHeading,
  leadsToOtherArticle,
} from '../../../../src/parse/html/cleaning/lines.js';

describe('isTailHeading()', () => {
  test.each([
    'Related articles',
    'RELATED',
    'À LIRE AUSSI',
    'A lire aussi',
    "L'autore",
    'Über den Autor',
    'About Ann Lee',
  ])('knows "%s"', (text) => {
    expect(isTailHeading(text)).toBe(true);
  });

  test.each(['About a boat', 'Related work on boats', `More ${'very '.repeat(20)}stories`])(
    'does not know "%s"',
    (text) => {
      expect(isTailHeading(text)).toBe(false);
    },
  );
});

describe('leadsToOtherArticle()', () => {
  test.each(['Read more: A boat', 'Don’t miss | A boat', "Don't miss A boat", 'Lesen Sie auch – Ein Boot'])(
    'knows "%s"',
    (text) => {
      expect(leadsToOtherArticle(text)).toBe(true);
    },
  );

  test.each(['Reading a boat', 'More boats in the harbour', 'A boat'])('does not know "%s"', (text) => {
    expect(leadsToOtherArticle(text)).toBe(false);
  });
});

test('furnitureReasonOfLastLine() and furnitureReasonOfLine() give the reason of the first pattern that matches', () => {
  expect(furnitureReasonOfLastLine('Subscribe to the newsletter: ann@example.org')).toBe('contact line');
  expect(furnitureReasonOfLastLine('© 2026 The Gull')).toBe('copyright line');
  expect(furnitureReasonOfLine('1,204 views')).toBe('number of readers');
  expect([furnitureReasonOfLastLine('The boat left.'), furnitureReasonOfLine('The boat left.')]).toEqual([
    undefined,
    undefined,
  ]);
});
