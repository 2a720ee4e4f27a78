import { expect, test } from 'vitest';
import { hasText } from '../../src/article/text.js';
import type { Block, Inline } from '../../src/article/types.js';

const words = (value: string): readonly Inline[] => [{ type: 'text', value }];
const ofBlocks = (...blocks: readonly Block[]) =>
  ({ type: 'article', metadata: { headline: 'Bells' }, sections: [{ type: 'section', depth: 1, blocks }] }) as const;
const picture = { type: 'figure', caption: [], url: 'https://example.org/a.png' } as const;

test.each<[string, Block]>([
  ['a paragraph', { type: 'paragraph', children: words('Yes.') }],
  ['one character', { type: 'paragraph', children: words('☞') }],
  ['code', { type: 'code', value: 'a' }],
  ['a table', { type: 'table', rows: [{ type: 'tableRow', children: [{ type: 'tableCell', children: words('1') }] }] }],
  ['a caption', { ...picture, caption: words('A bridge') }],
  ['what a picture shows', { ...picture, alternativeText: 'A bridge' }],
  ['a credit', { ...picture, credit: 'Ann Lee' }],
  [
    'what a picture in a quotation shows',
    { type: 'blockquote', children: [{ ...picture, alternativeText: 'A bridge' }] },
  ],
  [
    'what a picture in a list shows',
    {
      type: 'list',
      ordered: false,
      children: [{ type: 'listItem', children: [{ ...picture, alternativeText: 'A bridge' }] }],
    },
  ],
])('hasText() counts %s', (_what, block) => {
  expect(hasText(ofBlocks({ type: 'thematicBreak' }, block))).toBe(true);
});

test('hasText() counts a title', () => {
  const section = { type: 'section', depth: 1, heading: words('Sport'), blocks: [] } as const;
  expect(hasText({ type: 'article', metadata: {}, sections: [section] })).toBe(true);
});

test.each<[string, readonly Block[]]>([
  ['nothing', []],
  ['a break', [{ type: 'thematicBreak' }]],
  ['pictures without a word', [picture, picture]],
  ['a picture in a quotation', [{ type: 'blockquote', children: [picture] }]],
  ['characters without a shape', [{ type: 'paragraph', children: words('\u200b\u2060\xad \xa0\ufeff') }]],
  ['what could not be read', [{ type: 'paragraph', children: words('\ufffd\ufffd') }]],
])('hasText() does not count %s', (_what, blocks) => {
  expect(hasText(ofBlocks(...blocks))).toBe(false);
});
