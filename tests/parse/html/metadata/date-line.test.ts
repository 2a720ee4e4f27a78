import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../../src/parse/html/metadata/values.js';

describe('isDateLine()', () => {
  it.each([
    'June 25, 2026',
    'Updated Nov 19, 9:41 AM; Posted Nov 18, 8:19 PM',
    'Donnerstag, 25. Juni 2026, 10:30 Uhr',
    'Publié le 25 juin 2026 à 10h30',
    'jueves, 25 de junio de 2026 a las 10:30',
    'giovedì 25 giugno 2026 alle ore 10.30',
    'quinta-feira, 25 de junho de 2026 às 10:30',
    'Gepubliceerd op donderdag 25 juni 2026 om 10.30 uur',
    'Opublikowano: 25 czerwca 2026, godz. 10:30',
    'Publicerad 25 juni 2026 kl. 10:30',
    '25 Haziran 2026, Perşembe 10:30',
    'Kamis, 25 Juni 2026 10:30 WIB',
    'Опубликовано 25 июня 2026 года в 10:30',
    '2026年6月25日 10時30分 公開',
    'Updated',
  ])('finds one in "%s"', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each(['', '42', 'In June 2026 the ferry left.', 'May', '1984', 'A day at sea, 25 June 2026', '— —'])(
    'finds none in "%s"',
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );
});
