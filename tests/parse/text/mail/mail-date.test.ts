import { describe, expect, test } from 'vitest';
import { mailDateOf } from '../../../../src/parse/text/mail/mail.js';

describe('mailDateOf()', () => {
  test.each([
    ['Tue, 25 Nov 2025 10:30:00 +0100', '2025-11-25T10:30+01:00'],
    ['25 Nov 2025 10:30 GMT', '2025-11-25T10:30Z'],
    ['Tue, 25 Nov 2025 10:30:00 -0500 (EST)', '2025-11-25T10:30-05:00'],
    ['25 Nov 95 10:30:00 GMT', '1995-11-25T10:30Z'],
    ['25 Nov 25 10:30:00 GMT', '2025-11-25T10:30Z'],
    ['Tue Nov 25 10:30:00 2025', '2025-11-25T10:30'],
    ['Tuesday, November 25, 2025 10:30 AM', '2025-11-25T10:30'],
    ['Dienstag, 25. November 2025 10:30', '2025-11-25T10:30'],
    ['2025-11-25', '2025-11-25'],
    ['last week', undefined],
  ])('reads %j', (value, date) => {
    expect(mailDateOf(value)).toBe(date);
  });
});
