import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/types.js';
import { unstyledText } from '../../../src/render/lines/line.js';
import { blockLines } from '../../../src/render/terminal/blocks.js';
import type { Setting } from '../../../src/render/terminal/setting.js';
import { ASCII_SIGNS, UNICODE_SIGNS } from '../../../src/render/terminal/signs.js';
import { bullets, item, paragraph, row, text } from '../tree.js';

/** The lines of a block where styles are seen, without them. */
function set(block: Block, columns: number, setting: Partial<Setting> = {}): readonly string[] {
  const lines = blockLines(block, { columns, color: 1, signs: UNICODE_SIGNS, ...setting });
  return lines.map((line) => unstyledText(line).trimEnd());
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

describe('blockLines() where no style is seen', () => {
  it('puts signs around code, keys and marked words', () => {
    const words = paragraph({ type: 'inlineCode', value: 'x' }, ' and ', {
      type: 'strong',
      highlight: true,
      children: [text('y')],
    });
    expect(set(words, 20, { color: 0 })).toEqual(['`x` and ==y==']);
    expect(set(words, 20)).toEqual(['x and y']);
  });

  it('draws in ASCII where the locale has nothing else', () => {
    const inAscii = { color: 0, signs: ASCII_SIGNS } as const;
    expect(set(bullets(item('one')), 20, inAscii)).toEqual(['* one']);
    expect(set({ type: 'blockquote', children: [paragraph('one')] }, 20, inAscii)).toEqual(['| one']);
    expect(set({ type: 'code', language: 'sh', value: 'ls' }, 20, inAscii)).toEqual(['  + sh', '  | ls']);
    expect(set({ type: 'figure', caption: [text('one')] }, 20, inAscii)).toEqual(['^ one']);
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

  it('sets who said it right below what was said', () => {
    const said: Block = { type: 'blockquote', children: [paragraph('one'), paragraph('— Ann Lee')] };
    expect(set(said, 20)).toEqual(['│ one', '│   — Ann Lee']);
  });

  it('hangs the name of who said it', () => {
    const said: Block = { type: 'blockquote', children: [paragraph('one'), paragraph('— Ann Lee, the mayor')] };
    expect(set(said, 18)).toEqual(['│ one', '│   — Ann Lee,', '│     the mayor']);
  });

  it('takes lines that all begin with a dash for a dialogue', () => {
    const dialogue: Block = { type: 'blockquote', children: [paragraph('— Yes'), paragraph('— No')] };
    expect(set(dialogue, 20)).toEqual(['│ — Yes', '│', '│ — No']);
  });

  it('sets an alert right below its title', () => {
    const alert: Block = {
      type: 'blockquote',
      alert: 'note',
      children: [paragraph('Note'), paragraph('one'), paragraph('two')],
    };
    expect(set(alert, 20)).toEqual(['│ Note', '│ one', '│', '│ two']);
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

describe('blockLines() of a list of terms', () => {
  it('sets what a term means below it, set in', () => {
    const terms = bullets(
      { ...item('Tide', paragraph('The water goes out.')), terms: 1 },
      { ...item('Ebb', paragraph('The same.')), terms: 1 },
    );
    expect(set(terms, 16)).toEqual(['Tide', '    The water', '    goes out.', '', 'Ebb', '    The same.']);
  });
});

describe('blockLines() of code', () => {
  it('does not cut between the spaces that set a line in', () => {
    const deep: Block = { type: 'code', language: 'x', value: `${' '.repeat(12)}abcdefgh` };
    expect(set(deep, 20)).toEqual(['  ┌ x', '  │             abcd', '  │ ↪ efgh']);
  });

  it('keeps the lines as they are, beside a bar', () => {
    expect(set({ type: 'code', value: 'if (a)\n\tb();\n\n  c' }, 40)).toEqual([
      '  │ if (a)',
      '  │     b();',
      '  │',
      '  │   c',
    ]);
  });

  it('names the language above', () => {
    expect(set({ type: 'code', language: 'ts', value: 'a' }, 20)).toEqual(['  ┌ ts', '  │ a']);
  });

  it('goes on below after a sign, as far in as the line, cut where its parts are joined', () => {
    const code: Block = { type: 'code', language: 'js', value: '  call(one, two, three)\nx' };
    expect(set(code, 20)).toEqual(['  ┌ js', '  │   call(one, two,', '  │   ↪ three)', '  │ x']);
  });

  it('cuts where the line is full if it has no joints', () => {
    expect(set({ type: 'code', language: 'x', value: 'abcdefghijklmnop\nl' }, 16)).toEqual([
      '  ┌ x',
      '  │ abcdefghijkl',
      '  │ ↪ mnop',
      '  │ l',
    ]);
  });

  it('breaks verse at a space, without a bar', () => {
    const verse: Block = { type: 'code', value: 'The harbour keeps\n  its keys, in mud' };
    expect(set(verse, 18)).toEqual(['    The harbour', '    ↪ keeps', '      its keys,', '      ↪ in mud']);
  });

  it('has no bar where there is no room for it', () => {
    expect(set({ type: 'code', language: 'x', value: 'a = b' }, 9)).toEqual(['a = b']);
  });
});

describe('blockLines() of a figure', () => {
  it('sets caption and credit in', () => {
    expect(set({ type: 'figure', caption: [text('A boat')], credit: 'Ann Lee' }, 40)).toEqual(['▲ A boat (Ann Lee)']);
  });

  it('says what the picture shows where it has no caption', () => {
    const figure = {
      type: 'figure',
      caption: [],
      alternativeText: 'A boat',
      url: 'https://example.org/b.jpg',
    } as const;
    expect(set(figure, 40)).toEqual(['▲ [A boat]']);
  });

  it('gives the address where nothing else is known', () => {
    expect(set({ type: 'figure', caption: [], url: 'https://example.org/b.jpg' }, 40)).toEqual([
      '▲ https://example.org/b.jpg',
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
    expect(set(table, 40)).toEqual([
      'Town   People',
      '────  ───────',
      'Bray    9,120',
      '長崎  400,000',
      '────  ───────',
    ]);
  });

  it('sets numbers flush right where the source says nothing', () => {
    const rows = [row('Norra', '12,480', '+3 %', '1 or 2'), row('Ödön', '3', '−11 %', '5')];
    expect(set({ type: 'table', rows }, 40).slice(1, 3)).toEqual([
      'Norra  12,480   +3 %  1 or 2',
      'Ödön        3  −11 %  5',
    ]);
    const left = set({ type: 'table', rows, align: [undefined, 'left'] }, 40);
    expect(left[2]).toBe('Ödön   3       −11 %  5');
  });

  it('sets what it shows as a caption, whose mark points at it', () => {
    expect(set({ ...paragraph('Towns'), caption: true }, 20)).toEqual(['▼ Towns']);
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
      '─  ──────────  ──────────',
      'a  one two     five six',
      '   three four  seven',
      '               eight',
      '',
      'b  x           y',
      '─  ──────────  ──────────',
    ]);
  });

  it('is lines of header and cell where columns would be too narrow', () => {
    expect(set(table, 12)).toEqual([
      '──────────',
      'Town: Bray',
      'People:',
      '  9,120',
      '',
      'Town: 長崎',
      'People:',
      '  400,000',
      '──────────',
    ]);
  });

  it('is such lines, too, before a header would be broken in mid-word', () => {
    const long: Block = { type: 'table', header: row('Responsibilities', 'Administration'), rows: [row('a', 'b')] };
    expect(set(long, 30)[1]).toBe('Responsibilities: a');
    expect(set(long, 32)[0]).toBe('Responsibilities  Administration');
  });

  it('keeps cells for which there is no header', () => {
    const ragged: Block = { type: 'table', header: row('a'), rows: [row('b', 'c')] };
    expect(set(ragged, 3)).toEqual(['──', 'a:', 'b', 'c', '──']);
    expect(set(ragged, 20)).toEqual(['a', '─  ─', 'b  c', '─  ─']);
  });

  it('shows a header without rows', () => {
    const empty: Block = { type: 'table', header: row('Town', 'People'), rows: [] };
    expect(set(empty, 20)).toEqual(['Town  People', '────  ──────']);
    expect(set(empty, 7)).toEqual(['──────', 'Town', 'People', '──────']);
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
