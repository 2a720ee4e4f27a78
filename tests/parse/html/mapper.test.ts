import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/article/normal-form.js';
import { blockText, inlineText } from '../../../src/article/text.js';
import type { Block, Section } from '../../../src/article/types.js';
import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import { type Mapped, mapElement } from '../../../src/parse/html/mapper.js';

const BASE = 'https://example.org/a/b.html';

function mapped(html: string): Mapped {
  return mapElement(documentOf(html).body, { url: BASE });
}

function blocksOf(html: string): readonly Block[] {
  return mapped(html).sections.flatMap(({ blocks }) => blocks);
}

/** The words of a page, its blocks apart by a bar. */
function wordsOf(html: string): string {
  return blocksOf(html).map(blockText).join(' | ');
}

/** Elements in which words stand anywhere, in any order. */
const NAMES = (
  'a abbr address article aside b bdi blockquote center cite code dd details div dl dt em figcaption figure font footer h1 ' +
  'h2 h3 h4 header i ins kbd label li main mark menu ol p pre q ruby s samp section small span strong sub summary sup table ' +
  'tbody td th thead time tr tt u ul var x-box'
).split(' ');

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('word', 'Tide.', '<br>', '<hr>', ' ', 'x&#7;y', '<img src=c.png alt=pier>', 'Photo: Ann Lee'),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom('', ' class="credit caption"', ' href="#n"', ' cite=d'),
        fc.array(tie('markup'), { maxLength: 4 }),
      )
      .map(([name, attributes, parts]) => `<${name}${attributes}>${parts.join('')}</${name}>`),
  ),
}));

describe('mapElement()', () => {
  it('loses no word, whatever stands in whatever', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
        const html = parts.join('');
        expect(wordCount(mappedText(mapped(html)))).toBe(wordCount(documentOf(html).body.textContent));
      }),
    );
  });

  it('gives a tree in normal form, but for figures without a picture, deep headings and what Markdown cannot say', () => {
    const onlyInHtml = /"(?:terms":\d+|caption":true|highlight":true),/g;
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
        const { sections } = mapped(parts.join(''));
        const text = JSON.stringify(normalForm({ type: 'article', metadata: {}, sections }).sections);
        fc.pre(!JSON.stringify(sections).includes('"figure"'));
        const shallow = sections.map((section) => ({ ...section, depth: Math.min(section.depth, 5) }));
        expect(JSON.stringify(shallow).replace(onlyInHtml, '')).toBe(text);
      }),
    );
  });
});

describe('mapElement() of less common markup', () => {
  it('leaves out the signs that lead to the address of a heading', () => {
    const { sections } = mapped(
      '<h2 id="a">Tar<a href="#a">¶</a></h2><p>Words.</p><h2>Rope <a href="#b">#</a></h2><p>More.</p>',
    );
    expect(sections.map(({ heading = [] }) => inlineText(heading))).toEqual(['Tar', 'Rope']);
  });

  it('keeps a button that asks what its answer says, and no other', () => {
    const answer = '<div><p>The crane is.</p></div>';
    expect(wordsOf(`<button aria-expanded="false">Who is green?</button>${answer}`)).toContain('Who is green?');
    expect(blocksOf(`<button aria-expanded="false">Share</button>${answer}`).map(blockText)).toEqual(['The crane is.']);
  });

  it('reads a caption within an element that is called a credit once', () => {
    const html = '<figure><img src="a.jpg"><div class="credit"><figcaption>A gull.</figcaption></div></figure>';
    expect(mappedText(mapped(html)).match(/A gull/g)).toHaveLength(1);
  });

  it.each([
    ['srcset', '<img srcset="s.jpg 1x, l.jpg 2x">', 'l.jpg'],
    ['a srcset with widths', '<img src="data:," data-srcset="l.jpg 900w,s.jpg 300w">', 'l.jpg'],
    ['a source beside it', '<picture><source srcset="l.webp 2x, s.webp"><img></picture>', 'l.webp'],
    ['a lazy address', '<img src="blank.gif" data-original=" c.jpg ">', 'c.jpg'],
  ])('takes a picture from %s', (_what, html, file) => {
    expect(blocksOf(html)).toEqual([{ type: 'figure', caption: [], url: `https://example.org/a/${file}` }]);
  });

  it.each([
    ['A pier. Photo: Ann Lee', 'A pier.', 'Ann Lee'],
    ['A pier (Ann Lee/Reuters)', 'A pier', 'Ann Lee/Reuters'],
    ['A pier <small class="image-credit">[© Bo Ray]</small>', 'A pier', '© Bo Ray'],
    ['The mayor (left)', 'The mayor (left)', undefined],
  ])('tells the credit from the caption: %s', (caption, text, credit) => {
    const [figure] = blocksOf(`<figure><img src="c.jpg"><figcaption>${caption}</figcaption></figure>`);
    expect([figure && blockText(figure), figure?.type === 'figure' && figure.credit]).toEqual([text, credit]);
  });

  it('gives the caption of several pictures to the last', () => {
    const [first, last] = blocksOf('<figure><img src="c.jpg"><img src="d.jpg"><figcaption>Both</figcaption></figure>');
    expect([first && blockText(first), last && blockText(last)]).toEqual(['', 'Both']);
  });

  it('gives figures within a figure their own captions', () => {
    const inner = '<figure><img src="c.jpg"><figcaption>One</figcaption></figure>';
    expect(wordsOf(`<figure>${inner}${inner}<figcaption>All</figcaption></figure>`)).toBe('One | One | All');
  });

  it('knows the language of code by many names', () => {
    const html = [
      '<pre class="brush: ts">a</pre>',
      '<pre data-lang="ts">a</pre>',
      '<div class="highlight-source-ts"><pre>a</pre></div>',
    ];
    for (const code of html) expect(blocksOf(code)).toEqual([{ type: 'code', language: 'ts', value: 'a' }]);
  });

  it('keeps the lines of code, but not their numbers', () => {
    expect(blocksOf('<pre><span class="lineno">1</span>a<br>b<div>c</div><div>d</div></pre>')).toEqual([
      { type: 'code', value: 'a\nb\nc\nd' },
    ]);
    expect(blocksOf('<pre> \n </pre>')).toEqual([]);
  });

  it('reads a table by what it says it is', () => {
    expect(wordsOf('<table role="presentation"><tr><td>a<td>b</table>')).toBe('a | b');
    expect(wordsOf('<table><tr><td>a<tr><td>b</table>')).toBe('a | b');
    expect(wordsOf('<table><tr><th>a<th>b<tr><td><p>c<p>d<td><ul><li>e<li>f</table>')).toBe('a\tb\nc; d\te; f');
    expect(wordsOf('<table><tr><td>a<td><table><tr><td>b<td>c</table></table>')).toBe('a | b\tc');
    expect(blocksOf('<table><tr><th style="text-align: center">a<th align="justify">b</table>')).toMatchObject([
      { type: 'table', align: ['center'] },
    ]);
  });

  it('puts what stands in no item into the item before', () => {
    expect(wordsOf('<ul><li>a</li><ul><li>b</li></ul><li></li></ul><li>c</li>')).toBe('a\nb | c');
    expect(blocksOf('<ol><li value="4">a</ol><ol start="-1"><li>b</ol>')).toMatchObject([
      { start: 4 },
      { ordered: true },
    ]);
  });

  it('reads definitions without a term as what they are', () => {
    expect(wordsOf('<dl><dd>a</dd><dd>b</dd></dl>')).toBe('a | b');
  });

  it('sees through a heading that was not closed', () => {
    expect(wordsOf(`<h2><p>${'word '.repeat(80)}</p><p>last</p></h2>`)).toContain(' | last');
    expect(mapped('<h2><img src="c.png" alt="Logo"></h2>').sections[0]?.heading).toBeUndefined();
    expect(mapped('<h2> </h2><p>a').sections).toHaveLength(1);
  });

  it('keeps a heading that is folded away, and its words', () => {
    expect(mapped('<details><summary><h3>More</h3></summary>a</details>').sections[0]?.heading).toBeDefined();
  });

  it('leads notes to the end, or leaves them in their section', () => {
    const list = '<ol class="footnotes"><li>a <a role="doc-backlink" href="#r">back</a></li></ol>';
    expect(mapped(`${list}<p>b`).sections.map(({ heading = [] }) => inlineText(heading))).toEqual(['', 'Notes']);
    expect(mapped(`<h2>Sources</h2>${list}<p>b`).sections).toHaveLength(1);
    const titled = '<aside role="doc-endnotes"><h5>Endnotes</h5><p>a</aside>';
    expect(mapped(`<h3>b</h3>${titled}`).sections.map(({ depth }) => depth)).toEqual([1, 1]);
  });

  it('reads references to notes by what they say they are', () => {
    expect(wordsOf('a<a class="footnote-ref" href="#n">2</a> b<sup class="reference"><a href="#c">[3]</a></sup>')).toBe(
      'a[2] b[3]',
    );
    expect(wordsOf('m<sup>2</sup> <sup><a href="https://example.org/">TM</a></sup>')).toBe('m² TM');
  });

  it('keeps bold that looks like everything else plain', () => {
    expect(blocksOf('<b style="font-weight: normal"><p>a</p><p>b</p></b>')).toHaveLength(2);
    expect(JSON.stringify(blocksOf('<b style="font-weight:400">a</b>'))).not.toContain('strong');
  });

  it('lists what it leaves out', () => {
    const html =
      '<button>Send</button><input type="submit" value="Go"><svg><text>Axis</text></svg><iframe src="/f"></iframe><video src="v.mp4"></video>';
    expect(mapped(html).omissions).toEqual([
      { text: 'Send', reason: 'form control' },
      { text: 'Go', reason: 'form control' },
      { text: 'Axis', reason: 'drawing' },
      { text: 'https://example.org/f', reason: 'embedded page' },
      { text: 'https://example.org/a/v.mp4', reason: 'recording' },
    ]);
  });

  it('takes an element for a block when its style says so', () => {
    expect(wordsOf('<span style="display: block">a</span>b')).toBe('a | b');
    expect(wordsOf('<math aria-hidden="true"><mi>x</mi></math><p hidden="until-found">y</p>')).toBe('x | y');
  });

  it('puts a dash before a source, unless there is one', () => {
    expect(wordsOf('<blockquote>a<br>— <cite>Bo</cite></blockquote>')).toBe('a — Bo');
    expect(wordsOf('<blockquote><p>a</p><footer>– Bo</footer></blockquote>')).toBe('a\n– Bo');
    expect(wordsOf('<blockquote><p>a</p><p><cite>Bo</cite></p><cite></cite></blockquote>')).toBe('a\n— Bo');
    expect(wordsOf('<footer>a</footer>')).toBe('a');
  });
});

describe('a heading that holds blocks', () => {
  it.each([
    ['a quotation', '<blockquote>a</blockquote>', 'a'],
    ['a list', '<ul><li>a</li><li>b</li></ul>', 'a b'],
    ['code', '<pre>a</pre>', 'a'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['a picture with its caption', '<figure><img src="p.png" alt="a"><figcaption>b</figcaption></figure>', 'a b'],
    ['a break', '<hr>a', 'a'],
  ])('has the words of %s on one line', (_, block, expected) => {
    const { sections, headline } = mapped(`<h1>T</h1><p>x</p><h2>On ${block}</h2><p>y</p>`);
    expect(headline).toBe('T');
    expect(
      inlineText(sections[1]?.heading ?? [])
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(`On ${expected}`);
  });
});

/** How often each kind of letter occurs: what order and space do not change. */
function wordCount(text: string): number {
  return (text.match(/word|Tide|x.?y|Ann|Lee/g) ?? []).length;
}

function mappedText({ headline = '', sections, omissions }: Mapped): string {
  return [headline, ...sections.map(sectionText), ...omissions.map(({ text }) => text)].join('\n');
}

function sectionText({ heading = [], blocks }: Section): string {
  return [inlineText(heading), JSON.stringify(blocks)].join('\n');
}
