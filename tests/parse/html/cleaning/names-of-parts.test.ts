import { expect, test } from 'vitest';
import { reasonByElement, reasonByName } from '../../../../src/parse/html/cleaning/parts.js';

test('reasonByName() knows phrases anywhere in a name, and others only as the whole name', () => {
  expect(reasonByName('box related posts', ['box', 'related', 'related posts', 'posts'])).toBe(
    'pointer to other articles',
  );
  expect(reasonByName('print', ['print'])).toBe('share buttons');
  expect(reasonByName('print wide', ['print', 'print wide', 'wide'])).toBeUndefined();
});

test('reasonByElement() goes by the element first, then by the first role that it knows', () => {
  expect(reasonByElement('nav', ['dialog'])).toBe('navigation');
  expect(reasonByElement('div', ['note', 'complementary', 'dialog'])).toBe('aside');
  expect(reasonByElement('div', [])).toBeUndefined();
});
