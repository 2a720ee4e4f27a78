import { describe, expect, test } from 'vitest';
import { dividedWordTest } from '../../../src/parse/text/join-lines.js';
import { linesOf } from '../../../src/parse/text/line.js';

/** Whether a text takes `first-` and `second` at a line's end for one divided word. */
function isBroken(first: string, second: string, text: string): boolean {
  return dividedWordTest(linesOf(text))(`the ${first}-`, `${second} of it`);
}

describe('dividedWordTest()', () => {
  test.each([
    ['the whole stands elsewhere', 'car', 'ried', 'They carried it.'],
    ['the whole stands elsewhere with a capital', 'car', 'ried', 'Carried away.'],
    ['a half and the whole stand elsewhere', 'car', 'ried', 'A car carried it.'],
    [
      'the text divides words that it shows whole',
      'car',
      'ried',
      'fer-\nry and mar-\nket\n\nThe ferry and the market.',
    ],
    ['hyphens stand at the ends of lines only', 'car', 'ried', 'fer-\nry or mar-\nket or har-\nbour'],
  ])('takes them for one word when %s', (_, first, second, text) => {
    expect(isBroken(first, second, text)).toBe(true);
  });

  test.each([
    ['nothing shows it', 'well', 'known', 'A fact.'],
    ['the compound stands elsewhere', 'well', 'known', 'A well-known fact.'],
    ['the compound and the whole stand elsewhere', 'co', 'operate', 'They co-operate, they cooperate.'],
    ['both halves stand elsewhere', 'well', 'known', 'Well, it is known.'],
    ['compounds stand within lines too', 'well', 'known', 'a-b c-d e-f g-h\nlong-\nterm half-\nwit low-\nkey'],
    ['a capital follows', 'Franco', 'German', 'Francogerman.'],
    ['a letter stands alone', 'e', 'mail', 'An email.'],
    ['a conjunction follows', 'two', 'and', 'Twoand.'],
  ])('takes them for a compound when %s', (_, first, second, text) => {
    expect(isBroken(first, second, text)).toBe(false);
  });
});
