import { describe, expect, test } from 'vitest';
import { mailboxNames } from '../../../../src/parse/text/mail/mail.js';

describe('mailboxNames()', () => {
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
    expect(mailboxNames(value)).toEqual(names);
  });
});
