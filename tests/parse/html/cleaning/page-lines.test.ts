import { describe, expect, test } from 'vitest';
import {
  anyLineReason,
  hasLinkedLead,
  isTailHeading,
  lastLineReason,
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

describe('hasLinkedLead()', () => {
  test.each(['Read more: A boat', 'Don’t miss | A boat', "Don't miss A boat", 'Lesen Sie auch – Ein Boot'])(
    'knows "%s"',
    (text) => {
      expect(hasLinkedLead(text)).toBe(true);
    },
  );

  test.each(['Reading a boat', 'More boats in the harbour', 'A boat'])('does not know "%s"', (text) => {
    expect(hasLinkedLead(text)).toBe(false);
  });
});

test('lastLineReason() and anyLineReason() give the reason of the first pattern that matches', () => {
  expect(lastLineReason('Subscribe to the newsletter: ann@example.org')).toBe('contact line');
  expect(lastLineReason('© 2026 The Gull')).toBe('copyright line');
  expect(anyLineReason('1,204 views')).toBe('number of readers');
  expect([lastLineReason('The boat left.'), anyLineReason('The boat left.')]).toEqual([undefined, undefined]);
});
