import { describe, expect, test } from 'vitest';
import { endingOf } from '../../../../src/parse/text/headings/ending.js';

describe('endingOf()', () => {
  test.each([
    ['A plan', 'open'],
    ['A plan?', 'question'],
    ['Ποιος θα πληρώσει;', 'question'],
    ['من سيدفع؟', 'question'],
    ['谁来付钱？', 'question'],
    ['「終わった。」', 'stop'],
    ['योजना।', 'stop'],
    ['a plan;', 'comma'],
    ['خطة،', 'comma'],
    ['“A plan.”', 'stop'],
    ['A plan...', 'dots'],
  ])('tells how "%s" ends', (text, ending) => {
    expect(endingOf(text)).toBe(ending);
  });
});
