import { describe, expect, test } from 'vitest';
import { mailSubjectOf } from '../../../../src/parse/text/mail/header.js';

/** The subject of a mail to a list. */
function subject(value: string): string | undefined {
  const to = 'harbour@lists.example.org';
  return mailSubjectOf([
    { role: 'recipient', value: to, text: `To: ${to}` },
    { role: 'subject', value, text: `Subject: ${value}` },
  ]);
}

describe('mailSubjectOf()', () => {
  test.each([
    ['The bridge', 'The bridge'],
    ['Re: Fwd: RE[2]: The bridge', 'The bridge'],
    ['AW: WG: Die Brücke', 'Die Brücke'],
    ['TR : Le pont', 'Le pont'],
    ['Re: [harbour] Re: The bridge', 'The bridge'],
    ['[PATCH v2] The bridge', '[PATCH v2] The bridge'],
    ['Re: [announce] The bridge', '[announce] The bridge'],
    ['[harbour]', '[harbour]'],
    ['Reading: a list', 'Reading: a list'],
    ['Re:', undefined],
  ])('reads %j', (value, expected) => {
    expect(subject(value)).toBe(expected);
  });
});
