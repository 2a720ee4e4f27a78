import { describe, expect, test } from 'vitest';
import { furnitureReasons } from '../../src/parse/furniture.js';

const reasons = (...lines: readonly (string | undefined)[]): readonly (string | undefined)[] => furnitureReasons(lines);

describe('furnitureReasons()', () => {
  test.each([
    ['ADVERTISEMENT', 'advertisement label'],
    ['Article continues below this ad', 'advertisement label'],
    ['Share this article', 'share button'],
    ['Share on Facebook', 'share button'],
    ['Follow us on Instagram', 'share button'],
    ['Read more: How the mill was closed', 'pointer to another article'],
    ['Don’t miss: How the mill was closed', 'pointer to another article'],
    ['Lire aussi : La fin de l’usine', 'pointer to another article'],
    ['Read more »', 'pointer to another article'],
    ['Sign up for our weekly newsletter', 'sign-up line'],
    ['Get the best of the river in your inbox', 'sign-up line'],
    ['1,204 comments', 'comment count'],
    ['Comments (12)', 'comment count'],
    ['© 2026 The Harbour Times', 'copyright line'],
    ['We use cookies to make this page better', 'cookie notice'],
    ['Current Time 0:00', 'player control'],
    ['Back to the table of contents', 'navigation'],
    ['Image 3 of 7', 'picture label'],
    ['7 min read', 'reading time'],
  ])('leaves out "%s" as a %s', (line, reason) => {
    expect(reasons(line)).toEqual([reason]);
  });

  test.each([
    'The advertisement cost more than the bridge',
    'Share prices fell',
    'More: the toll does not pay for the guards.',
    'Related work',
    'Learn more',
    'See also',
    'Subscribe to nothing that you have not read',
    'Comments on the plan',
    'Facebook',
    'Play',
    'In 7 min read this page',
    `Read more: ${'on and on '.repeat(40)}`,
  ])('keeps "%s"', (line) => {
    expect(reasons(line)).toEqual([undefined]);
  });

  test('leaves out doubtful lines in a row of three', () => {
    expect(reasons('Facebook', 'Twitter', 'Email', 'The bridge')).toEqual([
      'share button',
      'share button',
      'share button',
      undefined,
    ]);
  });

  test('leaves out a doubtful line beside one that is surely left out', () => {
    expect(reasons('The bridge', 'Play', 'Unmute')).toEqual([undefined, 'player control', 'player control']);
  });

  test('does not take a row of doubtful lines for one where something else stands between them', () => {
    expect(reasons('Home', undefined, 'Search', 'Menu')).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('keeps two doubtful lines by themselves', () => {
    expect(reasons('Home', 'Search', 'The bridge')).toEqual([undefined, undefined, undefined]);
  });
});
