import { expect, test } from 'vitest';
import { MANUAL_TITLE, manualSections } from '../../src/cli/man-page.js';
import { manualText } from '../../src/cli/man-text.js';

const TITLE = { name: 'sing', chapter: 1, version: '1.0', date: '2026-06-25' };

function bodyOf(...content: Parameters<typeof manualText>[1][number]['content']): string {
  return manualText(TITLE, [{ heading: 'Notes', content }], 50)
    .split('\n')
    .slice(3)
    .join('\n');
}

test('manualText() begins with name and version, and sets headings in capitals', () => {
  expect(manualText(TITLE, [{ heading: 'Notes', content: ['One.'] }], 80)).toBe('sing 1.0\n\nNOTES\n       One.\n');
});

test('manualText() parts paragraphs and breaks them at spaces', () => {
  expect(bodyOf('Sing it once more, and then as loud as you can-do.', 'Two.')).toBe(
    '       Sing it once more, and then as loud as you\n       can-do.\n\n       Two.\n',
  );
});

test('manualText() sets what is said of a term below it, or beside it where there is room', () => {
  expect(bodyOf({ term: '--louder', text: 'Sing it loud.' }, { term: '-l', text: 'Loud.' })).toBe(
    '       --louder\n              Sing it loud.\n\n       -l     Loud.\n',
  );
});

test('manualText() sets a heading within a section close to what follows', () => {
  expect(bodyOf('One.', { subheading: 'High notes' }, { term: '--high', text: 'Sing.' })).toBe(
    '       One.\n\n   High notes\n       --high Sing.\n',
  );
});

test.each([1, 2, 10, 40, 80, 200])(
  'manualText() keeps within %d columns, without roff and without a word lost',
  (columns) => {
    const text = manualText(MANUAL_TITLE, manualSections(), columns);
    expect(text.split('\n').filter((line) => line.length > columns || line !== line.trimEnd())).toEqual([]);
    expect(text).not.toMatch(/^\.[A-Z]{2}|\\[-e&]/m);
    const letters = (string: string) => string.replace(/\s+/g, '');
    expect(letters(text)).toBe(letters(manualText(MANUAL_TITLE, manualSections(), 10_000)));
  },
);
