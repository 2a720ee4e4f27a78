import { describe, expect, it } from 'vitest';
import { blockText, inlineText, itemTexts, titleOf } from '../../src/article/text.js';
import type { Block, Inline, TableRow } from '../../src/article/types.js';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const row = (...cells: string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
});

describe('inlineText()', () => {
  it('drops every marker, and a line break is a space', () => {
    const children: Inline[] = [
      { type: 'strong', children: [text('One')] },
      { type: 'break' },
      { type: 'emphasis', children: [{ type: 'delete', children: [text('two')] }] },
      text(' '),
      { type: 'link', url: 'https://example.org/', children: [{ type: 'inlineCode', value: 'three' }] },
    ];
    expect(inlineText(children)).toBe('One two three');
  });

  it('gives a picture as its alternative text', () => {
    expect(inlineText([{ type: 'image', url: 'https://example.org/a.png', alternativeText: 'A bridge' }])).toBe(
      'A bridge',
    );
  });
});

describe('blockText()', () => {
  it('gives list items one a line, nested ones too', () => {
    const nested: Block = {
      type: 'list',
      ordered: true,
      children: [{ type: 'listItem', children: [paragraph(text('inner'))] }],
    };
    const list: Block = {
      type: 'list',
      ordered: false,
      children: [
        { type: 'listItem', children: [paragraph(text('outer')), nested] },
        { type: 'listItem', children: [paragraph(text('last'))] },
      ],
    };
    expect(blockText(list)).toBe('outer\ninner\nlast');
    expect(itemTexts(list)).toEqual(['outer\ninner', 'last']);
  });

  it('gives table cells apart by a tab and rows by a newline, the header first', () => {
    const table: Block = { type: 'table', header: row('Town', 'People'), rows: [row('Bray', '33,000')] };
    expect(blockText(table)).toBe('Town\tPeople\nBray\t33,000');
  });

  it('gives the lines of code, the caption of a figure and nothing for a break between parts', () => {
    expect(blockText({ type: 'code', value: 'a\n  b' })).toBe('a\n  b');
    expect(blockText({ type: 'figure', caption: [text('The bridge')], credit: 'A. Lee' })).toBe('The bridge');
    expect(blockText({ type: 'thematicBreak' })).toBe('');
  });

  it('gives quoted blocks one a line', () => {
    expect(blockText({ type: 'blockquote', children: [paragraph(text('a')), paragraph(text('b'))] })).toBe('a\nb');
  });
});

describe('titleOf()', () => {
  it('is the plain text of the heading, and nothing for the opening', () => {
    expect(titleOf({ type: 'section', depth: 1, heading: [text('Sport')], blocks: [] })).toBe('Sport');
    expect(titleOf({ type: 'section', depth: 1, blocks: [] })).toBeUndefined();
  });
});
