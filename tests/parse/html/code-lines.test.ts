import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/article/text.js';
import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import { mapElement } from '../../../src/parse/html/mapper.js';

function codeIn(html: string): readonly string[] {
  const { sections } = mapElement(documentOf(html).body);
  return sections.flatMap(({ blocks }) => blocks.map((block) => `${block.type}: ${blockText(block)}`));
}

describe('code', () => {
  it('leaves out numbers that cannot be selected, by a style or a class', () => {
    const line = (number: number, code: string): string =>
      `<div class="flex-row"><span class="w-8 select-none">${number}</span><span>${code}</span></div>`;
    expect(codeIn(`<pre>${line(1, 'tar.md')}${line(2, 'rope/')}</pre>`)).toEqual(['code: tar.md\nrope/']);
  });

  it.each([
    ['a class of its own', '<pre><span class="lnum">1</span>tide\n<span class="lnum">2</span>moon</pre>'],
    ['a name in parts', '<pre><i class="my-line-number">1 </i>tide\n<i class="my-line-number">2 </i>moon</pre>'],
    [
      'that it cannot be selected',
      '<pre><b style="user-select: none">1</b>tide\n<b style="user-select:none">2</b>moon</pre>',
    ],
    ['a column', '<table class="codehilitetable highlight"><tr><td><pre>1\n2</pre><td><pre>tide\nmoon</pre></table>'],
    ['a column of unknown name', '<table><tr><td><pre>7\n8</pre><td><pre>tide\nmoon</pre></table>'],
    ['a row each', '<table class="my-code"><tr><td>1<td>tide<tr><td>2<td>moon</table>'],
    ['a gutter', '<div class="code-box"><div class="gutter">1<br>2</div><pre>tide\nmoon</pre></div>'],
  ])('is without the numbers of its lines: known by %s', (_sign, html) => {
    expect(codeIn(html)).toEqual(['code: tide\nmoon']);
  });

  it.each([
    ['<pre class="line-numbers">tide = 1</pre>', 'code: tide = 1'],
    ['<pre><span class="hljs-number">1</span> + <span class="num">2</span></pre>', 'code: 1 + 2'],
    ['<table><tr><td>1<td>Mara<tr><td>2<td>Ole</table>', 'table: 1\tMara\n2\tOle'],
    ['<table class="code"><tr><td>3<td>Mara<tr><td>7<td>Ole</table>', 'table: 3\tMara\n7\tOle'],
  ])('keeps other numbers: %s', (html, text) => expect(codeIn(html)).toEqual([text]));

  it.each([
    '<pre><code>tide</code><code>moon</code></pre>',
    '<pre><code><span class="code-line">tide</span><span class="code-line">moon</span></code></pre>',
    '<p><code>tide</code><br><code>moon</code></p>',
    '<div><code>tide<br>moon</code></div>',
  ])('is a line each: %s', (html) => expect(codeIn(html)).toEqual(['code: tide\nmoon']));

  it('is set in by spaces, whatever spaces the page uses', () => {
    expect(codeIn('<pre>if tide:\n&nbsp;&nbsp;moon</pre>')).toEqual(['code: if tide:\n  moon']);
  });

  it('within words stays within them', () => {
    expect(codeIn('<p>See <code>tide</code><br><code>moon</code></p>')).toEqual(['paragraph: See tide moon']);
    expect(codeIn('<p><code>tide</code></p>')).toEqual(['paragraph: tide']);
  });
});

describe('a table', () => {
  it('keeps several lines of a cell apart', () => {
    expect(codeIn('<table><tr><th>Sun<td><ul><li>9 to 11<li>2 to 4</ul></table>')).toEqual([
      'table: Sun\t9 to 11; 2 to 4',
    ]);
    expect(codeIn('<table><tr><th>A<td><h4>Head</h4><p>One.</p><p>Two</p></table>')).toEqual([
      'table: A\tHead One. Two',
    ]);
  });
});
