import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/types.js';
import { unstyledText } from '../../../src/render/lines/line.js';
import { blockLines } from '../../../src/render/terminal/blocks.js';
import { bullets, item, paragraph, row, text } from '../tree.js';

/** The lines of a block without colour. */
function set(block: Block, columns: number): readonly string[] {
  return blockLines(block, { columns, color: 1 }).map((line) => unstyledText(line).trimEnd());
}

describe('blockLines() of a paragraph', () => {
  it('breaks a line where the text does', () => {
    expect(set(paragraph('one', { type: 'break' }, 'two'), 20)).toEqual(['one', 'two']);
  });

  it('makes newlines and tabs in words spaces', () => {
    expect(set(paragraph('one\ntwo\tthree'), 20)).toEqual(['one two three']);
  });

  it('shows what a picture within a line shows', () => {
    const image = { type: 'image', url: 'https://example.org/a.png', alternativeText: 'a bell' } as const;
    expect(set(paragraph('Ring ', image, '.'), 20)).toEqual(['Ring [a bell].']);
  });
});

describe('blockLines() of a block quotation', () => {
  const quote: Block = { type: 'blockquote', children: [paragraph('one two three'), paragraph('four')] };

  it('puts a bar beside each line, the blank ones too', () => {
    expect(set(quote, 12)).toEqual(['│ one two', '│ three', '│', '│ four']);
  });

  it('puts a bar beside the bar of a quotation within', () => {
    expect(set({ type: 'blockquote', children: [quote] }, 14)).toContain('│ │ one two');
  });

  it('leaves the bar out where there is no room for it', () => {
    expect(set(quote, 9)).toEqual(['one two', 'three', '', 'four']);
  });

  it('is nothing without anything in it', () => {
    expect(set({ type: 'blockquote', children: [] }, 20)).toEqual([]);
  });
});

describe('blockLines() of a list', () => {
  it('hangs each item beside its bullet, the items of a list within below it', () => {
    const list = bullets(item('one two three', bullets(item('four'))), item('five'));
    expect(set(list, 12)).toEqual(['• one two', '  three', '  • four', '• five']);
  });

  it('sets numbers flush right', () => {
    const list: Block = { type: 'list', ordered: true, start: 9, children: [item('nine'), item('ten')] };
    expect(set(list, 20)).toEqual([' 9. nine', '10. ten']);
  });

  it('begins at 1 where no number is given', () => {
    expect(set({ type: 'list', ordered: true, children: [item('one')] }, 20)).toEqual(['1. one']);
  });

  it('draws boxes for tasks', () => {
    const list = bullets({ ...item('done'), checked: true }, { ...item('to do'), checked: false });
    expect(set(list, 20)).toEqual(['[x] done', '[ ] to do']);
  });

  it('sets items apart when one of them has several paragraphs', () => {
    const list = bullets(item('one', paragraph('two')), item('three'));
    expect(set(list, 20)).toEqual(['• one', '', '  two', '', '• three']);
  });

  it('puts the number above the text where there is no room beside it', () => {
    const list: Block = { type: 'list', ordered: true, children: [item('one two')] };
    expect(set(list, 8)).toEqual(['1.', 'one two']);
  });

  it('shows an item that says nothing', () => {
    expect(set(bullets({ type: 'listItem', children: [] }, item('two')), 20)).toEqual(['•', '• two']);
  });
});

describe('blockLines() of code', () => {
  it('keeps the lines as they are, set in', () => {
    expect(set({ type: 'code', value: 'if (a)\n\tb();\n\n  c' }, 40)).toEqual([
      '    if (a)',
      '        b();',
      '',
      '      c',
    ]);
  });

  it('cuts a line that is too wide without moving the others', () => {
    expect(set({ type: 'code', value: 'abcdefghijk\nl' }, 12)).toEqual(['    abcdefgh', '    ijk', '    l']);
  });
});

describe('blockLines() of a figure', () => {
  it('sets caption and credit in', () => {
    expect(set({ type: 'figure', caption: [text('A boat')], credit: 'Ann Lee' }, 40)).toEqual(['  A boat (Ann Lee)']);
  });

  it('says what the picture shows where it has no caption', () => {
    const figure = {
      type: 'figure',
      caption: [],
      alternativeText: 'A boat',
      url: 'https://example.org/b.jpg',
    } as const;
    expect(set(figure, 40)).toEqual(['  [A boat]']);
  });

  it('gives the address where nothing else is known', () => {
    expect(set({ type: 'figure', caption: [], url: 'https://example.org/b.jpg' }, 40)).toEqual([
      '  https://example.org/b.jpg',
    ]);
  });
});

describe('blockLines() of a table', () => {
  const table: Block = {
    type: 'table',
    header: row('Town', 'People'),
    rows: [row('Bray', '9,120'), row('長崎', '400,000')],
    align: [undefined, 'right'],
  };

  it('is as wide as it needs to be, its columns aligned by what one sees', () => {
    expect(set(table, 40)).toEqual(['Town   People', '────  ───────', 'Bray    9,120', '長崎  400,000']);
  });

  it('centres a column', () => {
    const centred = { ...table, align: ['center', 'center'] } as const;
    expect(set(centred, 40)[2]).toBe('Bray   9,120');
  });

  it('shrinks its widest columns and wraps their cells, rows apart', () => {
    const wide: Block = {
      type: 'table',
      rows: [row('a', 'one two three four', 'five six seven eight'), row('b', 'x', 'y')],
    };
    expect(set(wide, 25)).toEqual([
      'a  one two     five six',
      '   three four  seven',
      '               eight',
      '',
      'b  x           y',
    ]);
  });

  it('is lines of header and cell where columns would be too narrow', () => {
    expect(set(table, 12)).toEqual(['Town: Bray', 'People:', '9,120', '', 'Town: 長崎', 'People:', '400,000']);
  });

  it('keeps cells for which there is no header', () => {
    const ragged: Block = { type: 'table', header: row('a'), rows: [row('b', 'c')] };
    expect(set(ragged, 3)).toEqual(['a:', 'b', 'c']);
    expect(set(ragged, 20)).toEqual(['a', '─  ─', 'b  c']);
  });

  it('shows a header without rows', () => {
    const empty: Block = { type: 'table', header: row('Town', 'People'), rows: [] };
    expect(set(empty, 20)).toEqual(['Town  People', '────  ──────']);
    expect(set(empty, 7)).toEqual(['Town', 'People']);
  });
});

describe('blockLines() of a break', () => {
  it('stands in the middle', () => {
    expect(set({ type: 'thematicBreak' }, 11)).toEqual(['   * * *']);
  });

  it('takes as many lines as it needs', () => {
    expect(set({ type: 'thematicBreak' }, 3)).toEqual(['* *', '*']);
  });
});
