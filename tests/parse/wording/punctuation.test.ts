import { describe, expect, test } from 'vitest';
import { endingOf, hasSentenceBreak } from '../../../src/parse/wording/punctuation.js';

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

describe('hasSentenceBreak()', () => {
  test.each(['It rained. We stayed.', 'Why there? Because.', 'He said “no.” She left.'])('is true of %s', (text) => {
    expect(hasSentenceBreak(text)).toBe(true);
  });

  test.each(['It rained.', 'A. B. Lee and C. Stone', 'The U.S. Army', 'It cost 3.5 million'])(
    'is false of %s',
    (text) => {
      expect(hasSentenceBreak(text)).toBe(false);
    },
  );
});
