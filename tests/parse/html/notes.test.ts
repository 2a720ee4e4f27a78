import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/article/normal-form.js';
import type { Article } from '../../../src/article/types.js';
import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import { mapElement } from '../../../src/parse/html/mapper.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';

function articleOf(html: string): Article {
  const { sections } = mapElement(documentOf(html).body, { url: 'https://example.org/a' });
  return { type: 'article', metadata: {}, sections };
}

function markdownOf(html: string): string {
  return renderMarkdown(viewOf(articleOf(html)));
}

/** The same note, each time in the markup of another kind of program. */
const MARKUP: readonly (readonly [kind: string, html: string])[] = [
  [
    'a reference that says so',
    '<p>Gulls<a href="#fn1" class="footnote-ref"><sup>1</sup></a> came.</p><section class="footnotes"><hr><ol><li id="fn1"><p>Some.<a href="#r" class="footnote-back">↩︎</a></p></li></ol></section>',
  ],
  [
    'an encyclopaedia',
    '<p>Gulls<sup id="r1" class="reference"><a href="#cite_note-a-1"><span>[</span>1<span>]</span></a></sup> came.</p><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#r1"><sup>a</sup></a> <a href="#r2"><sup>b</sup></a></span> <span>Some.</span></li></ol>',
  ],
  [
    'a newsletter, with whole addresses',
    '<p>Gulls<a id="anchor-1" href="https://n.example.org/p#footnote-1" class="footnote-anchor">1</a> came.</p><div class="footnote"><a id="footnote-1" href="https://n.example.org/p#anchor-1" class="footnote-number">1</a><div><p>Some.</p></div></div>',
  ],
  ['brackets alone', '<p>Gulls<a href="#x">[1]</a> came.</p><p id="x">[1] Some.</p>'],
  ['an anchor in the note', '<p>Gulls<sup><a href="#x">1</a></sup> came.</p><p><a name="x"></a>1. Some.</p>'],
  ['a note that is hidden', '<p>Gulls<sup><a href="#x">1</a></sup> came.</p><aside id="x" hidden>Some.</aside>'],
  [
    'a note in the margin',
    '<p>Gulls<label class="sidenote-number"></label><span class="sidenote">Some of them came.</span> came.</p>',
  ],
  ['a tooltip', '<p>Gulls<a class="footnote" href="#none" title="Some of them came."><sup>1</sup></a> came.</p>'],
  ['a tooltip without a link', '<p>Gulls<sup class="footnote" data-note="Some of them came.">1</sup> came.</p>'],
];

describe('a note', () => {
  it.each(MARKUP)('is one in %s', (_kind, html) => {
    expect(markdownOf(html)).toMatch(/^Gulls\[\^1\] came\.\n\n## Notes\n\n\[\^1\]: Some(?: of them came)?\.\n$/);
  });

  it('keeps the numbers that the page gives, unless they are none', () => {
    const page = (one: string, other: string): string =>
      `<p>a<sup><a href="#x">${one}</a></sup> b<sup><a href="#y">${other}</a></sup></p><p id="x">One.<p id="y">Two.`;
    expect(markdownOf(page('4', '7'))).toContain('a[^4] b[^7]\n\n## Notes\n\n[^4]: One.\n\n[^7]: Two.');
    expect(markdownOf(page('*', '†'))).toContain('a[^1] b[^2]\n\n## Notes\n\n[^1]: One.\n\n[^2]: Two.');
  });

  const referred = (rest: string): string => markdownOf(`<p>a<sup><a href="#x">1</a></sup></p>${rest}`);

  it.each([
    ['of several elements with ids', '<p id="x">One <b id="z">two</b>.</p>', '[^1]: One **two**.'],
    ['that is a list', '<ol><li id="x"><ul><li>One.</li><li>Two.</li></ul></li></ol>', '[^1]: - One.\n    - Two.'],
    ['that begins with stress', '<p id="x"><em>One</em> of them.</p>', '[^1]: *One* of them.'],
  ])('may be one %s', (_, html, expected) => {
    expect(referred(html)).toBe(`a[^1]\n\n## Notes\n\n${expected}\n`);
  });

  it('leaves the quotation that it stands in', () => {
    expect(referred('<blockquote><p>b</p><p id="x">One.</p></blockquote>')).toBe(
      'a[^1]\n\n> b\n\n## Notes\n\n[^1]: One.\n',
    );
  });

  it('is none where its mark leads nowhere or has no words', () => {
    expect(markdownOf('<p>a<sup class="footnote-ref">1</sup> b</p>')).toBe('a\\[1] b\n');
    expect(markdownOf('<p>a<a class="footnote-ref" href="#x"></a> b</p>')).toBe('a b\n');
  });

  it('stands under the heading that the notes have', () => {
    const html = '<p>a<sup><a href="#x">1</a></sup></p><h2>Sources</h2><ol><li id="x">One.</ol><h2>Last</h2><p>b</p>';
    expect(markdownOf(html)).toBe('a[^1]\n\n## Last\n\nb\n\n## Sources\n\n[^1]: One.\n');
  });

  it('is no place in the page, no list of pages, no power', () => {
    expect(markdownOf('<p>See <a href="#part">2</a>.</p><p id="part">Part two.</p>')).not.toContain('[^');
    expect(
      markdownOf('<p>See <sup><a href="#part">2</a></sup>.</p><div id="part"><h2>Part</h2>two.</div>'),
    ).not.toContain('[^');
  });

  it('is an item of a list where nothing refers to it, and a reference without a note is text', () => {
    const html =
      '<p>a<sup><a href="#x">1</a></sup> b<sup><a href="#z">2</a></sup></p><ol class="footnotes"><li id="x">One.<li id="y">Two.</ol>';
    expect(markdownOf(html)).toContain('a[^1] b\\[2]');
    expect(renderPlain(viewOf(articleOf(html)))).toContain('1. Two.');
  });

  it('comes back from Markdown the same', () => {
    for (const [, html] of MARKUP) {
      const article = articleOf(html);
      expect(parseMarkdown(renderMarkdown(viewOf(article))).article).toEqual(normalForm(article));
    }
  });

  it('has a number that no link has', () => {
    const html = `${MARKUP[3]?.[1]}<p>See <a href="https://example.org/b">the map</a>.</p>`;
    const plain = renderPlain(viewOf(articleOf(html)), { links: 'footnote' });
    expect(plain).toContain('the map[2]');
    expect(plain).toContain('[2] https://example.org/b');
  });
});
