import { expect, test } from 'vitest';
import { withoutFurniture } from '../../../src/parse/text/classify-passages.js';
import type { TextPassage } from '../../../src/parse/text/passage.js';

test('withoutFurniture() marks lines of prose as left out, and nothing else', () => {
  const title: TextPassage = { type: 'title', text: 'Advertisement', level: 1 };
  const prose: TextPassage = { type: 'prose', text: 'The ferry left the island before dawn.', gap: 1 };
  expect(withoutFurniture([title, { type: 'prose', text: 'Advertisement', gap: 1 }, prose])).toEqual([
    title,
    { type: 'omitted', text: 'Advertisement', reason: 'advertisement label' },
    prose,
  ]);
});
