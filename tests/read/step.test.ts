import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/read/frame.js';
import { layoutOf, movedBy, placeAt, START } from '../../src/read/layout.js';
import { openedState, type ReaderState } from '../../src/read/state.js';
import { resized, step } from '../../src/read/step.js';
import { bookFrom, stateOf, typing, WALK } from './books.js';
import { withoutEscapes } from './made-up-terminal.js';

const book = bookFrom(WALK);
const opened = stateOf(book);
const rowsOf = (state: ReaderState) => frameOf(state).map((row) => withoutEscapes(row).trimEnd());
const statusOf = (state: ReaderState) => rowsOf(state).at(-1)?.trim();
const lineOf = ({ reading }: ReaderState) => {
  const layout = layoutOf(book, { columns: 56, color: 0 });
  let lines = 0;
  while (JSON.stringify(movedBy(layout, START, lines)) !== JSON.stringify(reading.top)) lines++;
  return lines;
};

describe('step()', () => {
  it.each([
    ['jjj', 3],
    ['jjk', 1],
    [['Down', 'Down', 'Up'], 1],
    [['Enter', 'Ctrl-E', 'Ctrl-Y'], 1],
    [' ', 17],
    [['PageDown', 'Ctrl-F', 'PageUp'], 17],
    ['  b', 17],
    ['d', 9],
    [['Ctrl-D', 'Ctrl-D', 'Ctrl-U'], 9],
    ['ddu', 9],
    ['10j', 10],
    ['10j3k', 7],
    ['5d', 5],
    [['WheelDown', 'WheelDown', 'WheelUp'], 3],
    ['k', 0],
    ['jg', 0],
    [['j', 'Home'], 0],
  ])('goes by lines and pages: %j', (keys, line) => {
    expect(lineOf(typing(opened, keys))).toBe(line);
  });

  it.each(['G', '100%', '9999j', ['End']])('goes to the end, which is on the last row: %j', (keys) => {
    const rows = rowsOf(typing(opened, keys));
    expect(rows.at(-2)).toBe('  1. Some say 1821.');
    expect(rows.at(-1)).toMatch(/Notes +end · 100 % · h help$/);
  });

  it('goes to a part of the article', () => {
    expect(statusOf(typing(opened, '50%'))).toMatch(/^The locks .* 5\d %/);
  });

  it('goes from section to section', () => {
    expect(rowsOf(typing(opened, ']'))[0]).toBe('  The locks');
    expect(rowsOf(typing(opened, ']j['))[0]).toBe('  The locks');
    expect(rowsOf(typing(opened, ']['))[0]).toBe('  A walk along the canal');
    expect(rowsOf(typing(opened, '2g'))[0]).toBe('  The locks');
    expect(statusOf(typing(opened, '9g'))).toMatch(/^there is no section 9/);
    expect(statusOf(typing(opened, ']]]]]]'))).toMatch(/^Notes/);
  });

  it('comes back from a jump', () => {
    expect(lineOf(typing(opened, "6jG'"))).toBe(6);
    expect(statusOf(typing(opened, "'"))).toMatch(/^there was no jump/);
  });

  it('ignores keys without a meaning', () => {
    expect(typing(opened, ['F5', 'x', 'Ctrl-]', '0'])).toEqual(opened);
  });

  it.each([
    ['q', 'quit'],
    ['Q', 'quit'],
    ['tQ', 'quit'],
    [['Ctrl-C'], 'interrupt'],
    [['Ctrl-Z'], 'suspend'],
    [['Ctrl-L'], 'redraw'],
  ])('ends and the like: %j', (keys, effect) => {
    const last = [...keys].at(-1) ?? '';
    expect(step(typing(opened, [...keys].slice(0, -1)), last).effect).toEqual({ type: effect });
  });

  it('makes the text wider and narrower, within the screen', () => {
    expect(statusOf(typing(opened, '+'))).toMatch(/^60 columns/);
    expect(statusOf(typing(opened, '++++'))).toMatch(/^60 columns/);
    expect(statusOf(typing(opened, '--'))).toMatch(/^48 columns/);
    expect(statusOf(typing(opened, '-'.repeat(40)))).toContain('20 c');
  });

  it('keeps the place while the width changes', () => {
    const there = typing(opened, '  ');
    expect(rowsOf(typing(there, '--++'))[0]).toBe(rowsOf(there)[0]);
    expect(lineOf(typing(there, '-+'))).toBe(lineOf(there));
  });

  it('switches colours on and off', () => {
    const colored = frameOf(typing(opened, 'T'));
    expect(colored[0]).toContain('\x1b[1m');
    expect(frameOf(typing(opened, 'TT'))).toEqual(frameOf(opened));
  });

  it('gives the mouse to the terminal and back', () => {
    expect(step(opened, 'm')).toMatchObject({ effect: { type: 'mouse' }, state: { hasMouse: false } });
    expect(typing(opened, 'mm').hasMouse).toBe(true);
  });
});

describe('resized()', () => {
  it('keeps the place at the top, there and back', () => {
    const there = typing(opened, '   ');
    const small = resized(there, { columns: 23, rows: 8 });
    const [first = ''] = rowsOf(there).filter((row) => row !== '');
    expect(rowsOf(small)[0]).toContain(first.trim().split(' ')[0]);
    expect(resized(small, there.size).reading.top).toEqual(there.reading.top);
  });

  it('keeps the chosen entry of a list on the screen', () => {
    const listed = typing(opened, 'tG');
    expect(rowsOf(resized(listed, { columns: 60, rows: 4 })).join('\n')).toContain('Notes');
  });
});

describe('the search', () => {
  it('shows what is found while it is typed, and goes back when it is given up', () => {
    const typed = typing(opened, '/bo ek');
    expect(rowsOf(typed).join('\n')).toContain('said Bo Ek');
    expect(statusOf(typed)).toBe('/bo ek');
    expect(typing(typed, ['Escape'])).toEqual(opened);
    expect(typing(typed, ['Ctrl-C'])).toEqual(opened);
    expect(typing(opened, ['/', 'x', 'Backspace', 'Backspace'])).toEqual(opened);
  });

  it('says how much was found, and goes from match to match', () => {
    const found = typing(opened, [...'/CAFE', 'Enter']);
    expect(statusOf(found)).toMatch(/^match 1 of 60/);
    const { hit } = found.reading.search ?? {};
    expect(typing(found, 'nN').reading.search?.hit).toEqual(hit);
    expect(typing(found, 'nnn').reading.search?.hit).not.toEqual(hit);
    expect(statusOf(typing(found, 'N'))).toMatch(/^match 60 of 60, from the end again/);
    expect(statusOf(typing(found, 'Nn'))).toMatch(/^match 1 of 60, from the beginning again/);
  });

  it('goes backwards', () => {
    const found = typing(opened, ['G', ...'?lock ', 'Enter']);
    expect(rowsOf(found).join('\n')).toContain('Lock 60');
    expect(rowsOf(typing(found, 'n')).join('\n')).toContain('Lock 59');
  });

  it('marks all that was found until Escape', () => {
    const found = typing(opened, [...'/canal', 'Enter']);
    const frame = frameOf(found).join('\n');
    expect(frame.match(/\x1b\[7mcanal\x1b\[27m/g)?.length).toBeGreaterThan(2);
    expect(frame).toContain('\x1b[7m\x1b[4mcanal\x1b[24m\x1b[27m');
    expect(
      frameOf(typing(found, ['Escape']))
        .slice(0, -1)
        .join(''),
    ).not.toContain('\x1b[7m');
  });

  it('says that there is nothing', () => {
    expect(statusOf(typing(opened, '/xyz'))).toMatch(/^\/xyz +no match$/);
    expect(statusOf(typing(opened, [...'/xyz', 'Enter']))).toMatch(/^not found: xyz/);
    expect(statusOf(typing(opened, 'n'))).toMatch(/^nothing was searched for/);
  });

  it('edits the line', () => {
    expect(statusOf(typing(opened, [...'/two words', 'Ctrl-W']))).toMatch(/^\/two/);
    expect(statusOf(typing(opened, [...'/two words', 'Ctrl-U', 'a']))).toBe('/a');
    expect(statusOf(typing(opened, [...'/é', 'Up', 'F1', '\u009b', '\u202e']))).toBe('/é');
  });

  it('searches on with an empty line, and shows the help backwards', () => {
    const found = typing(opened, [...'/cafe', 'Enter', '/', 'Enter']);
    expect(found.reading.search?.hit).toEqual(typing(opened, [...'/cafe', 'Enter', 'n']).reading.search?.hit);
    expect(typing(opened, ['?', 'Enter']).panel?.kind).toBe('help');
  });
});

describe('the lists', () => {
  it('shows the sections, with a mark at the one that is read, and goes there', () => {
    const listed = typing(opened, ']t');
    expect(rowsOf(listed).slice(0, 6)).toEqual([
      '  Contents',
      '',
      '    1  (opening)  17 words',
      '  ▸ 2  The locks  1082 words',
      '    3    Deeper  20 words',
      '    4  Notes  4 words',
    ]);
    expect(rowsOf(typing(listed, ['k', 'Enter']))[0]).toBe('  A walk along the canal');
    expect(typing(listed, ['q'])).toEqual(typing(opened, ']'));
    expect(typing(listed, 't')).toEqual(typing(opened, ']'));
  });

  it('shows the links, and opens, copies or shows one', () => {
    const listed = typing(opened, 'l');
    expect(rowsOf(listed).slice(2, 7)).toEqual([
      '  the towpath',
      '  https://example.org/towpath',
      '',
      '  a letter',
      '  mailto:bo@example.org',
    ]);
    expect(step(listed, 'Enter').effect).toEqual({ type: 'browse', address: 'https://example.org/towpath' });
    expect(step(typing(listed, 'j'), 'y').effect).toEqual({ type: 'copy', address: 'mailto:bo@example.org' });
    expect(rowsOf(typing(listed, 'jp')).join('\n')).toContain('He wrote a letter');
  });

  it('asks for the quotations of an article once', () => {
    expect(step(opened, '"').effect).toEqual({ type: 'findQuotations' });
    const known = { ...opened, quotations: new Map([[book, []]]) };
    expect(step(known, '"')).toMatchObject({ state: { message: 'nobody is quoted in this article' } });
  });

  it('shows the help over a list, and comes back to it', () => {
    expect(typing(opened, 'lhq')).toEqual(typing(opened, 'l'));
    expect(typing(opened, 'l?q')).toEqual(typing(opened, 'l'));
    expect(rowsOf(stateWith(['h'], 80, 24)).join('\n')).toMatch(/^ {2}q +quit/m);
  });

  it('scrolls the help up to its end', () => {
    const end = stateWith([...'hG'], 40, 10);
    expect(rowsOf(end).at(-2)).toContain('everywhere');
    expect(typing(end, 'j')).toEqual(end);
  });
});

describe('the notes', () => {
  it('shows a note below the text that refers to it, and closes it', () => {
    const rows = rowsOf(typing(opened, 'f'));
    expect(rows.slice(-3, -1)).toEqual([`  ${'─'.repeat(56)}`, '  1. Some say 1821.']);
    expect(typing(opened, 'ff')).toEqual(opened);
    expect(typing(opened, 'fj')).toEqual(typing(opened, 'j'));
    expect(statusOf(typing(opened, ']f'))).toMatch(/^no note on this screen/);
  });

  it('does not hide the line that refers to it', () => {
    const small = stateWith(['j', 'f'], 60, 6);
    expect(rowsOf(small).join('\n')).toContain('1820.[1]');
    expect(rowsOf(small).join('\n')).toContain('Some say');
  });
});

describe('several articles', () => {
  const other = bookFrom({ ...WALK, metadata: { headline: 'Another walk' } });
  const both = openedState([book, other], opened.look, opened.size);

  it('are a list that q comes back to, each where it was left', () => {
    const listed = typing(both, 'q');
    expect(rowsOf(listed).slice(0, 6)).toEqual([
      '  Articles',
      '',
      '  A walk along the canal',
      '  1123 words · 5 min',
      '',
      '  Another walk',
    ]);
    const second = typing(listed, ['j', 'Enter', ' ']);
    expect(second.reading.book).toBe(other);
    const again = typing(second, ['q', 'k', 'Enter', 'q', 'j', 'Enter']);
    expect(placeAt(layoutOf(other, { columns: 56, color: 0 }), again.reading.top)).toEqual(second.reading.anchor);
    expect(step(listed, 'q').effect).toEqual({ type: 'quit' });
  });
});

function stateWith(keys: readonly string[], columns: number, rows: number): ReaderState {
  return typing(stateOf(book, columns, rows), keys);
}
