import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines } from '../../../src/render/wrap/cut-lines.js';
import { graphemes } from '../../../src/render/wrap/graphemes.js';
import { displayWidth } from '../../../src/render/wrap/width.js';
import { anyText } from '../arbitrary-article.js';

describe('cutLines()', () => {
  it('keeps lines that fit, with their spaces', () => {
    expect(cutLines('if (a) {\n  b();\n}\n\nc', 20)).toEqual(['if (a) {', '  b();', '}', '', 'c']);
  });

  it('cuts a line where it is full, whatever stands there', () => {
    expect(cutLines('let a = 日本語;', 10)).toEqual(['let a = 日', '本語;']);
  });

  it('turns tabs into spaces up to the next stop of four', () => {
    expect(cutLines('\ta\tb\n日本\tc', 20)).toEqual(['    a   b', '日本    c']);
  });

  it('leaves everything as it is where there is no width', () => {
    expect(cutLines('\ta  \nb', Number.POSITIVE_INFINITY)).toEqual(['\ta  ', 'b']);
  });

  it('gives no line that is too wide, but for a lone grapheme, and loses nothing', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, columns) => {
        const lines = cutLines(text, columns);
        expect(lines.filter((line) => displayWidth(line) > columns && [...graphemes(line)].length > 1)).toEqual([]);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
