import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/article/text.js';
import type { Block, Inline, Paragraph, TableRow } from '../../src/article/types.js';
import { linksOf } from '../../src/render/render-json.js';

const text = (value: string): Inline => ({ type: 'text', value });
const link = (words: string): Inline => ({
  type: 'link',
  url: `https://example.org/${words}`,
  children: [text(words)],
});
const paragraph = (...children: Inline[]): Paragraph => ({ type: 'paragraph', children });
const row = (...cells: Inline[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
});

const BLOCKS: readonly Block[] = [
  paragraph(
    text('See '),
    { type: 'strong', children: [text('the '), link('first')] },
    { type: 'break' },
    link('second'),
  ),
  { type: 'blockquote', children: [paragraph(text('One')), paragraph(link('two'))] },
  {
    type: 'list',
    ordered: false,
    children: [
      { type: 'listItem', children: [paragraph(text('a')), paragraph(link('b'))] },
      {
        type: 'listItem',
        children: [{ type: 'code', value: 'x\ny' }, { type: 'thematicBreak' }, paragraph(link('c'))],
      },
    ],
  },
  { type: 'table', header: row(text('Town'), link('Site')), rows: [row(link('Bray'), text('none'))] },
  { type: 'figure', caption: [text('By '), link('her')] },
];

describe('linksOf()', () => {
  it.each(BLOCKS)('gives offsets into the text of a $type', (block) => {
    const words = linksOf(block).map(({ start, end }) => blockText(block).slice(start, end));
    expect(words.length).toBeGreaterThan(0);
    expect(words).toEqual(linksOf(block).map(({ url }) => url.replace('https://example.org/', '')));
  });

  it('finds nothing where there are no links', () => {
    expect(linksOf({ type: 'code', value: 'https://example.org' })).toEqual([]);
  });
});
