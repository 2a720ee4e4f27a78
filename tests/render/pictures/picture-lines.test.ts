import { describe, expect, it } from 'vitest';
import { unstyledText } from '../../../src/render/lines/line.js';
import { pictureLines } from '../../../src/render/pictures/picture-lines.js';
import { sizeOf } from '../../../src/render/pictures/size.js';
import { paint, unstyled } from '../../../src/render/terminal/paint.js';
import { BLUE, jpegOf, NOTHING, pngOf, RED } from './made-up-pictures.js';

const POSTER = pngOf(16, 32, (_, y) => (y < 16 ? RED : BLUE));

function painted(...picture: Parameters<typeof pictureLines>): readonly string[] {
  return pictureLines(...picture).map((line) => paint(line, unstyled, (text) => text));
}

describe('sizeOf()', () => {
  it('is as wide as there is room, and keeps the shape', () => {
    expect(sizeOf({ width: 4000, height: 1000 }, { columns: 40, rows: 40 })).toEqual({ columns: 40, rows: 5 });
  });

  it('makes a small picture no larger', () => {
    expect(sizeOf({ width: 80, height: 80 }, { columns: 60, rows: 40 })).toEqual({ columns: 10, rows: 5 });
  });

  it('makes a high picture narrower, so that it fits a screen', () => {
    expect(sizeOf({ width: 500, height: 2000 }, { columns: 60, rows: 40 })).toEqual({ columns: 10, rows: 20 });
  });

  it('is no higher than the screen', () => {
    expect(sizeOf({ width: 800, height: 800 }, { columns: 60, rows: 8 })).toEqual({ columns: 16, rows: 8 });
  });

  it('has at least one column and one row', () => {
    expect(sizeOf({ width: 1, height: 5000 }, { columns: 60, rows: 40 })).toEqual({ columns: 1, rows: 20 });
    expect(sizeOf({ width: 5000, height: 1 }, { columns: 60, rows: 40 })).toEqual({ columns: 60, rows: 1 });
  });
});

describe('pictureLines() with half blocks', () => {
  it('draws two dots a character', () => {
    expect(painted(POSTER, { columns: 10, rows: 40 }, { color: 3 })).toEqual([
      '\x1b[38;2;255;0;0;48;2;255;0;0m▀\x1b[39;49m\x1b[38;2;255;0;0;48;2;255;0;0m▀\x1b[39;49m',
      '\x1b[38;2;0;0;255;48;2;0;0;255m▀\x1b[39;49m\x1b[38;2;0;0;255;48;2;0;0;255m▀\x1b[39;49m',
    ]);
  });

  it('takes the nearest of 256 colours where there are no more', () => {
    expect(painted(POSTER, { columns: 1, rows: 40 }, { color: 2 })).toEqual(['\x1b[38;5;196;48;5;21m▀\x1b[39;49m']);
  });

  it('draws nothing where the picture cannot be seen through the ground', () => {
    const half = pngOf(8, 32, (_, y) => (y < 16 ? NOTHING : RED));
    expect(painted(half, { columns: 1, rows: 40 }, { color: 3 })).toEqual([
      '',
      '\x1b[38;2;255;0;0;48;2;255;0;0m▀\x1b[39;49m',
    ]);
    const lower = pngOf(8, 16, (_, y) => (y < 8 ? NOTHING : RED));
    expect(painted(lower, { columns: 1, rows: 40 }, { color: 3 })).toEqual(['\x1b[38;2;255;0;0m▄\x1b[39;49m']);
  });

  it('is as wide for whoever counts columns as it is seen', () => {
    expect(pictureLines(POSTER, { columns: 10, rows: 40 }, { color: 3 }).map(unstyledText)).toEqual(['▀▀', '▀▀']);
  });
});

describe('pictureLines() by a protocol', () => {
  it('sends a PNG to kitty as it came, in pieces, and leaves as many lines as the picture is high', () => {
    const noise = pngOf(160, 160, (x, y) => [(x * 89) % 256, (y * 57) % 256, (x * y) % 256, 255]);
    const [first = '', ...others] = painted(noise, { columns: 60, rows: 40 }, 'kitty');
    expect(others).toEqual(Array.from({ length: 9 }, () => ''));
    expect(first).toMatch(/^(?:\x1bD){9}\x1b\[9A\x1b7\x1b_Ga=T,q=2,C=1,f=100,c=20,r=10,m=1;/);
    const sent = [...first.matchAll(/\x1b_G[^;]*;([^\x1b]*)\x1b\\/g)].map(([, data = '']) => data);
    expect(sent.length).toBeGreaterThan(1);
    expect(Math.max(...sent.map(({ length }) => length))).toBeLessThanOrEqual(4096);
    expect(Buffer.from(sent.join(''), 'base64')).toEqual(Buffer.from(noise));
    expect(first.endsWith('\x1b\\\x1b8')).toBe(true);
  });

  it('sends kitty the dots of a JPEG', () => {
    const [first = ''] = painted(
      jpegOf(8, 16, () => RED),
      { columns: 60, rows: 40 },
      'kitty',
    );
    expect(first).toMatch(/^\x1b7\x1b_Ga=T,q=2,C=1,f=32,s=8,v=16,c=1,r=1,m=0;[\w+/=]{684}\x1b\\\x1b8$/);
  });

  it('sends iTerm2 the bytes as they came', () => {
    const [first = ''] = painted(POSTER, { columns: 60, rows: 40 }, 'iterm2');
    const data = Buffer.from(POSTER).toString('base64');
    const keys = `inline=1;size=${POSTER.length};width=2;height=2;preserveAspectRatio=1;doNotMoveCursor=1`;
    expect(first).toBe(`\x1bD\x1b[1A\x1b7\x1b]1337;File=${keys}:${data}\x07\x1b8`);
  });

  it('draws with sixels, six dots high each', () => {
    const [first = '', ...others] = painted(POSTER, { columns: 60, rows: 40 }, 'sixel');
    expect(others).toEqual(['']);
    expect(first).toMatch(/^\x1bD\x1b\[1A\x1b7\x1bP0;1;q"1;1;16;32#0;2;100;0;0#1;2;0;0;100[#!~?-}\d$-]+\x1b\\\x1b8$/);
  });
});

it('pictureLines() draws a picture of many colours with sixels in one line', () => {
  const many = pngOf(64, 64, (x, y) => [x * 4, y * 4, (x * y) % 256, 255]);
  const [first = ''] = pictureLines(many, { columns: 60, rows: 40 }, 'sixel')[0] ?? [];
  expect(first).toMatchObject({ text: '', painted: expect.not.stringContaining('\n') });
});

it('pictureLines() gives no line for what is no picture', () => {
  expect(pictureLines(Buffer.from('<svg/>'), { columns: 60, rows: 40 }, 'kitty')).toEqual([]);
});
