import { describe, expect, test } from 'vitest';
import { listMarkerOf, nextMarkerReading } from '../../../../src/parse/text/blocks/read-list.js';

const marker = (text: string): ReturnType<typeof listMarkerOf> => listMarkerOf({ text, indent: 0, gap: 0 });

describe('listMarkerOf()', () => {
  test.each(['- a', '* a', '• a', '◦\ta', '–\u00a0a', '☐ a', '+ a'])('sees the bullet of "%s"', (text) => {
    expect(marker(text)).toEqual({ readings: [{ family: text.charAt(0) }], width: 2 });
  });

  test.each([
    ['3. a', '1.', 3],
    ['(12) a', '(1)', 12],
    ['b) a', 'a)', 2],
    ['B. a', 'A.', 2],
    ['iv. a', 'a Roman.', 4],
    ['XIV) a', 'A Roman)', 14],
    ['б) a', 'а)', 2],
    ['③ a', '①', 3],
  ])('sees the number of "%s"', (text, family, number) => {
    expect(marker(text)?.readings).toEqual([{ family, number }]);
  });

  test('reads a letter that is a Roman number too in both ways', () => {
    expect(marker('v. a')?.readings).toEqual([
      { family: 'a.', number: 22 },
      { family: 'a Roman.', number: 5 },
    ]);
  });

  test.each(['-a', '-', '3.5 a', '3.', 'iv a', 'ab. a', '>5', ''])('sees none in "%s"', (text) => {
    expect(marker(text)).toBeUndefined();
  });
});

describe('nextMarkerReading()', () => {
  const follows = (text: string, family: string, number?: number): boolean => {
    const next = marker(text);
    return (
      next !== undefined && nextMarkerReading({ family, ...(number !== undefined && { number }) }, next) !== undefined
    );
  };

  test('takes the same bullet for the next item', () => {
    expect([follows('- b', '-'), follows('* b', '-')]).toEqual([true, false]);
  });

  test('takes the next number, written the same way', () => {
    expect([follows('4. b', '1.', 3), follows('4) b', '1.', 3), follows('5. b', '1.', 3)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('takes "i." for the letter after "h." and for the number before "ii."', () => {
    expect([follows('i. b', 'a.', 8), follows('ii. b', 'a Roman.', 1)]).toEqual([true, true]);
  });
});
