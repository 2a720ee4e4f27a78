import { describe, expect, it } from 'vitest';
import { frameOf, type Room, textColumnsWidth } from '../../../src/render/terminal/frame.js';

const TERMINAL = { hasMargin: true, center: false, textColumns: 1 };
const PIPE = { hasMargin: false, center: false, textColumns: 1 };

describe('frameOf()', () => {
  it.each<[string, Room, number, number]>([
    ['a wide terminal', { ...TERMINAL, columns: 200 }, 74, 2],
    ['a terminal with just enough room', { ...TERMINAL, columns: 76 }, 74, 2],
    ['a terminal without room for a margin', { ...TERMINAL, columns: 75 }, 72, 0],
    ['a narrow terminal', { ...TERMINAL, columns: 40 }, 40, 0],
    ['a pipe', { ...PIPE, columns: 80 }, 80, 0],
    ['a width that was asked for', { ...PIPE, columns: 120 }, 120, 0],
    ['the middle of a terminal', { ...TERMINAL, columns: 200, center: true }, 136, 64],
    ['the middle of a narrow terminal', { ...TERMINAL, columns: 60, center: true }, 60, 0],
    ['the middle of a width', { ...PIPE, columns: 100, center: true }, 86, 14],
  ])('gives %s its columns and its margin', (_, room, columns, margin) => {
    expect(frameOf(room)).toEqual({ columns, margin, textColumns: 1 });
  });

  it('sets columns of text side by side, each no wider than the measure', () => {
    expect(frameOf({ ...TERMINAL, columns: 120, textColumns: 2 })).toEqual({ columns: 118, margin: 2, textColumns: 2 });
    expect(frameOf({ ...PIPE, columns: 300, textColumns: 2 })).toEqual({ columns: 148, margin: 0, textColumns: 2 });
    expect(frameOf({ ...PIPE, columns: 300, textColumns: 2, center: true }).margin).toBe(76);
  });

  it('gives fewer where they would be too narrow', () => {
    expect(frameOf({ ...PIPE, columns: 80, textColumns: 9 }).textColumns).toBe(3);
    expect(frameOf({ ...PIPE, columns: 51, textColumns: 2 })).toEqual({ columns: 51, margin: 0, textColumns: 1 });
  });
});

describe('textColumnsWidth()', () => {
  it('leaves room between the columns', () => {
    expect(textColumnsWidth(100, 2)).toBe(48);
  });
});
