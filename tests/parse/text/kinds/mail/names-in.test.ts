import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../../src/parse/text/kinds/mail/names-in.js';

describe('namesIn()', () => {
  test.each([
    ['Ann Lee <ann@example.org>', ['Ann Lee']],
    ['ann@example.org (Ann Lee)', ['Ann Lee']],
    ['ann at example.org (Ann Lee)', ['Ann Lee']],
    ['"Lee, Ann" <ann@example.org>', ['Ann Lee']],
    ['Lee, Ann [mailto:ann@example.org]', ['Ann Lee']],
    ['Ann Lee via harbour <harbour@lists.example.org>', ['Ann Lee']],
    ['Ann Lee', ['Ann Lee']],
    ['Ann Lee, Director', ['Ann Lee']],
    ['ann@example.org', ['ann@example.org']],
    ['<ann@example.org>', ['ann@example.org']],
    ['Ann Lee <ann@example.org>, "Okafor, Tom" <tom@example.org>', ['Ann Lee', 'Tom Okafor']],
    ['', []],
  ])('reads %j', (value, names) => {
    expect(namesIn(value)).toEqual(names);
  });
});
