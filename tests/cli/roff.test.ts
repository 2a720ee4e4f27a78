import { expect, test } from 'vitest';
import { manualSource } from '../../src/cli/roff.js';

const TITLE = { name: 'sing', chapter: 1, version: '1.0', date: '2026-06-25' };

function bodyOf(...content: Parameters<typeof manualSource>[1][number]['content']): string {
  return manualSource(TITLE, [{ heading: 'Notes', content }])
    .split('\n')
    .slice(4)
    .join('\n');
}

test('manualSource() begins with the title line', () => {
  expect(manualSource(TITLE, [])).toMatch(/^\.TH SING 1 2026-06-25 "sing 1.0" "User Commands"\n/);
});

test('manualSource() parts paragraphs', () => {
  expect(bodyOf('One.', 'Two.')).toBe('One.\n.PP\nTwo.\n');
});

test('manualSource() sets a term above its text', () => {
  expect(bodyOf({ term: '--loud', text: 'Sing it loud.' })).toBe('.TP\n.B \\-\\-loud\nSing it loud.\n');
});

test('manualSource() breaks long lines of the source at spaces, and begins none as a request does', () => {
  const words = 'Sing '.repeat(15).trim();
  expect(bodyOf(`${words} .songrc aloud`)).toBe(`${words}\n\\&.songrc aloud\n`);
});

test('manualSource() sets a heading within a section', () => {
  expect(bodyOf({ subheading: 'High notes' })).toBe('.SS High notes\n');
});

test.each([
  ['.sh is a file', '\\&.sh is a file\n'],
  ["'Tis so", "\\&'Tis so\n"],
  ['a\\b', 'a\\eb\n'],
])('manualSource() keeps %s from being a request', (text, lines) => {
  expect(bodyOf(text)).toBe(lines);
});
