import { expect, test } from 'vitest';
import { MANUAL_TITLE, manualSections, manualSource, manualText } from '../../src/cli/manual.js';

const TITLE = { name: 'sing', chapter: 1, version: '1.0', date: '2026-06-25' };

function sourceOf(...content: Parameters<typeof manualSource>[1][number]['content']): string {
  return manualSource(TITLE, [{ heading: 'Notes', content }])
    .split('\n')
    .slice(4)
    .join('\n');
}

test('manualSource() begins with the title line', () => {
  expect(manualSource(TITLE, [])).toMatch(/^\.TH SING 1 2026-06-25 "sing 1.0" "User Commands"\n/);
});

test('manualSource() parts paragraphs', () => {
  expect(sourceOf('One.', 'Two.')).toBe('One.\n.PP\nTwo.\n');
});

test('manualSource() sets a term above its text', () => {
  expect(sourceOf({ term: '--loud', text: 'Sing it loud.' })).toBe('.TP\n.B \\-\\-loud\nSing it loud.\n');
});

test('manualSource() breaks long lines of the source at spaces, and begins none as a request does', () => {
  const words = 'Sing '.repeat(15).trim();
  expect(sourceOf(`${words} .songrc aloud`)).toBe(`${words}\n\\&.songrc aloud\n`);
});

test('manualSource() sets a heading within a section', () => {
  expect(sourceOf({ subheading: 'High notes' })).toBe('.SS High notes\n');
});

test.each([
  ['.sh is a file', '\\&.sh is a file\n'],
  ["'Tis so", "\\&'Tis so\n"],
  ['a\\b', 'a\\eb\n'],
])('manualSource() keeps %s from being a request', (text, lines) => {
  expect(sourceOf(text)).toBe(lines);
});

function textOf(...content: Parameters<typeof manualText>[1][number]['content']): string {
  return manualText(TITLE, [{ heading: 'Notes', content }], 50)
    .split('\n')
    .slice(3)
    .join('\n');
}

test('manualText() begins with name and version, and sets headings in capitals', () => {
  expect(manualText(TITLE, [{ heading: 'Notes', content: ['One.'] }], 80)).toBe('sing 1.0\n\nNOTES\n       One.\n');
});

test('manualText() parts paragraphs and breaks them at spaces', () => {
  expect(textOf('Sing it once more, and then as loud as you can-do.', 'Two.')).toBe(
    '       Sing it once more, and then as loud as you\n       can-do.\n\n       Two.\n',
  );
});

test('manualText() sets what is said of a term below it, or beside it where there is room', () => {
  expect(textOf({ term: '--louder', text: 'Sing it loud.' }, { term: '-l', text: 'Loud.' })).toBe(
    '       --louder\n              Sing it loud.\n\n       -l     Loud.\n',
  );
});

test('manualText() sets a heading within a section close to what follows', () => {
  expect(textOf('One.', { subheading: 'High notes' }, { term: '--high', text: 'Sing.' })).toBe(
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
