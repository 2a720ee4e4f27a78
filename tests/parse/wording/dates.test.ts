import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/parse/wording/dates.js';

const published = (line: string): string | undefined => datesIn(line).dates.datePublished;

describe('datesIn()', () => {
  test.each([
    ['June 25, 2026', '2026-06-25'],
    ['25 June 2026', '2026-06-25'],
    ['25 Jun 2026', '2026-06-25'],
    ['Sept. 5, 2026', '2026-09-05'],
    ['the 25th of June 2026', '2026-06-25'],
    ['Thursday, June 25th, 2026', '2026-06-25'],
    ['Thu 25 Jun 2026', '2026-06-25'],
    ['2026-06-25', '2026-06-25'],
    ['2026/6/25', '2026-06-25'],
    ['25. Juni 2026', '2026-06-25'],
    ['Donnerstag, 5. März 2026', '2026-03-05'],
    ['25.06.2026', '2026-06-25'],
    ['1er août 2026', '2026-08-01'],
    ['25 de junio de 2026', '2026-06-25'],
    ['1.º de mayo de 2026', '2026-05-01'],
    ['Do., 25. Juni 2026', '2026-06-25'],
    ['25 giugno 2026', '2026-06-25'],
    ['25 июня 2026 года', '2026-06-25'],
    ['2026년 6월 25일', '2026-06-25'],
    ['25/06/2026', '2026-06-25'],
    ['06/25/2026', '2026-06-25'],
    ['2026年6月25日', '2026-06-25'],
  ])('reads the date of "%s"', (line, expected) => {
    expect(published(line)).toBe(expected);
  });

  test.each([
    ['June 25, 2026 at 10:30 AM', '2026-06-25T10:30'],
    ['June 25, 2026, 3pm', '2026-06-25T15:00'],
    ['12:05 a.m. on June 25, 2026', '2026-06-25T00:05'],
    ['3:15 PM EDT, Thu June 25, 2026', '2026-06-25T15:15-04:00'],
    ['25 June 2026 • 10:30 BST', '2026-06-25T10:30+01:00'],
    ['25 June 2026 10:30 (GMT)', '2026-06-25T10:30Z'],
    ['June 25, 2026 1:39 PM ET', '2026-06-25T13:39'],
    ['25. Juni 2026, 14.05 Uhr', '2026-06-25T14:05'],
    ['25. Juni 2026, 9 Uhr', '2026-06-25T09:00'],
    ['le 25 juin 2026 à 10h30', '2026-06-25T10:30'],
    ['25 juin 2026, 10 h 30', '2026-06-25T10:30'],
    ['25 de junio de 2026 a las 10:30 horas', '2026-06-25T10:30'],
    ['2026-06-25T10:30:15Z', '2026-06-25T10:30Z'],
    ['2026-06-25 10:30+0200', '2026-06-25T10:30+02:00'],
  ])('reads the time of "%s"', (line, expected) => {
    expect(published(line)).toBe(expected);
  });

  test.each(['05/06/2026', 'June 2026', 'June 31, 2026', '2026-13-01', '25 June', 'Summer 25, 2026', 'room 2026', ''])(
    'finds no date in "%s"',
    (line) => {
      expect(datesIn(line)).toEqual({ dates: {}, rest: line });
    },
  );

  test('tells when it appeared from when it was changed', () => {
    expect(datesIn('Published June 25, 2026; last updated on June 26, 2026').dates).toEqual({
      datePublished: '2026-06-25',
      dateModified: '2026-06-26',
    });
  });

  test('leaves what is not of the date', () => {
    expect(datesIn('Posted by Ann Lee on Thursday, June 25, 2026, 10:30 pm in Oslo').rest).toBe(
      'Posted by Ann Lee  | in Oslo',
    );
  });

  test('leaves a second date of the same kind', () => {
    expect(datesIn('June 25, 2026 to June 28, 2026').rest).toContain('June 28, 2026');
  });

  test('leaves a word after a time that is no time zone', () => {
    expect(datesIn('June 25, 2026 10:30 Oslo').rest).toBe(' | Oslo');
  });

  test('takes no hour for a time that is none', () => {
    expect(published('June 25, 2026 | 27:30')).toBe('2026-06-25');
  });
});
