import { describe, expect, it } from 'vitest';
import { lineText, measure } from '../../../src/parse/html/measure.js';
import { elementOf } from './element-of.js';

describe('measure()', () => {
  it('counts characters, links and long lines', () => {
    const { whole, lines } = measure(
      elementOf(`<div><p>ab <a href="/x">cd</a></p><p>${'word '.repeat(30)}</p> <ul><li>ef</li></ul></div>`),
    );
    expect(whole).toMatchObject({ characters: 126, linkCharacters: 2, longLines: 1 });
    expect(lines.map(({ text }) => text.slice(0, 5))).toEqual(['ab cd', 'word ', 'ef']);
  });

  it('needs fewer characters for a long line in a script that says more with each', () => {
    expect(measure(elementOf(`<p>${'海の港の本'.repeat(8)}</p>`)).whole.longLines).toBe(1);
    expect(measure(elementOf(`<p>${'abcde'.repeat(8)}</p>`)).whole.longLines).toBe(0);
  });

  it('takes no line for long that is mostly link', () => {
    expect(measure(elementOf(`<p><a href="/x">${'word '.repeat(40)}</a></p>`)).whole.longLines).toBe(0);
  });

  it('lineText() parts words at line breaks and blocks', () => {
    expect(lineText(elementOf('<div>a<br>b<p>c</p>d <b>e</b>f</div>'))).toBe('a b c d ef');
  });
});
