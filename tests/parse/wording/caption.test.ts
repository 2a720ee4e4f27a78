import { describe, expect, test } from 'vitest';
import { captionOf } from '../../../src/parse/wording/caption.js';

describe('captionOf()', () => {
  test.each([
    ['The bridge at night (Photo: M. Stone)', 'The bridge at night', 'M. Stone'],
    ['The bridge at night. (AP Photo/Mia Stone)', 'The bridge at night.', 'AP Photo/Mia Stone'],
    ['The bridge at night (Mia Stone)', 'The bridge at night', 'Mia Stone'],
    ['The bridge at night [Reuters]', 'The bridge at night', 'Reuters'],
    [
      'The bridge at night (River Press Service photo via AP)',
      'The bridge at night',
      'River Press Service photo via AP',
    ],
    ['The bridge at night. Photo: Mia Stone/Getty Images', 'The bridge at night.', 'Mia Stone/Getty Images'],
    ['The bridge at night | Photograph by Mia Stone.', 'The bridge at night', 'Mia Stone'],
    ['The bridge at night. Image courtesy of River Archive', 'The bridge at night.', 'River Archive'],
    [
      'The bridge at night. Credit...Mia Stone/The Harbour Times',
      'The bridge at night.',
      'Mia Stone/The Harbour Times',
    ],
    ['The old bridge at night, from the landing - Mia Stone', 'The old bridge at night, from the landing', 'Mia Stone'],
    ['The bridge at night Mia Stone/Reuters', 'The bridge at night', 'Mia Stone/Reuters'],
    [
      'The bridge at night Mia Stone/River Times/Getty Images',
      'The bridge at night',
      'Mia Stone/River Times/Getty Images',
    ],
    ['Photo: Mia Stone', '', 'Mia Stone'],
    ['Crédit photo : Mia Stone', '', 'Mia Stone'],
    ['Bildquelle: Flussarchiv', '', 'Flussarchiv'],
    ['(AP Photo/Mia Stone)', '', 'AP Photo/Mia Stone'],
    ['The bridge at night © Mia Stone/dpa', 'The bridge at night', 'Mia Stone/dpa'],
    ['The bridge at night. / Mia Stone', 'The bridge at night.', 'Mia Stone'],
    ['The bridge at night. EFE/Mia Stone', 'The bridge at night.', 'EFE/Mia Stone'],
    ['Image copyright Getty Images', '', 'Getty Images'],
    ['Image source, Mia Stone', '', 'Mia Stone'],
    ['File photo source: Mia Stone', '', 'Mia Stone'],
  ])('tells caption and credit of "%s" apart', (text, caption, credit) => {
    expect(captionOf(text)).toEqual({ text: caption, credit });
  });

  test.each([
    ['[Image: a map of the river]', 'a map of the river'],
    ['Picture: the river from above', 'the river from above'],
    ['Figure 3. Cars by month', 'Figure 3. Cars by month'],
    ['[Photo of a map of the river]', 'a map of the river'],
    ['Image caption, The bridge at night', 'The bridge at night'],
    ['Abb. 3: Autos je Monat', 'Abb. 3: Autos je Monat'],
    ['Рис. 3. Машины по месяцам', 'Рис. 3. Машины по месяцам'],
  ])('knows "%s" by its label', (text, caption) => {
    expect(captionOf(text)).toEqual({ text: caption });
  });

  test.each([
    'The bridge at night',
    'The River Works Office (RWO)',
    'The RWO (River Works Office)',
    'It was closed (again)',
    '(Photo of a bridge)',
    'The report has a photograph by Mia Stone',
    'Nobody can tell who took the picture of it.',
    'Figure 3 shows how many cars there were',
    'Stone and sand - Ann Lee',
    '“Nobody asked us whether we wanted a bridge” - Tom Okafor',
    'Nobody asked us whether we wanted it. - Tom Okafor',
    'Story by Ann Lee, photographs by Mia Stone',
    'either/or, and/or, he/she',
    `${'The bridge at night. '.repeat(40)}(Photo: Mia Stone)`,
  ])('takes "%s" for no caption', (text) => {
    expect(captionOf(text)).toBeUndefined();
  });
});
