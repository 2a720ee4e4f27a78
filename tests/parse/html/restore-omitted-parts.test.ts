import { describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../../../src/parse/html/dom/queries.js';
import { extractArticle } from '../../../src/parse/html/extract-article.js';
import { pageOf, paragraphs } from './page-of.js';

const LOST =
  'The old chart shows a second quay on the north shore, with a crane, two sheds and a well that nobody has found since.';

/** A page whose article has something between its paragraphs that the search leaves out by its name or because it is hidden. */
function pageWith(part: string): string {
  return pageOf({ body: paragraphs(6) + part + paragraphs(6) });
}

function rootOf(part: string): ReturnType<typeof extractArticle>['root'] {
  return extractArticle(pageWith(part)).root;
}

describe('restoreOmittedParts()', () => {
  it.each([
    ['an accordion', `<div class="accordion"><div class="panel" aria-hidden="true"><p>${LOST}</p></div></div>`],
    ['a tab that is hidden', `<div class="tabs"><div role="tabpanel" style="display:none"><p>${LOST}</p></div></div>`],
    ['an answer that is closed', `<div hidden><p>${LOST}</p></div>`],
    ['a card', `<div class="extra card"><p>${LOST}</p></div>`],
  ])('puts %s back between the lines that it stood between', (_, part) => {
    const root = rootOf(part);
    const text = textOf(root);
    expect(text.split('The old chart')).toHaveLength(2);
    expect(text.slice(0, text.indexOf('The old chart'))).toMatch(/reasons of his own\. 5\.\s*$/);
    expect(elementsOf(root).some((element) => element.hasAttribute('hidden'))).toBe(false);
  });

  it.each([
    [
      'a sentence that is a link',
      '<div hidden><p><a href="/x">The old chart will be shown at the fish hall on Friday.</a></p></div>',
    ],
    [
      'a paragraph of one sentence that is a link',
      '<p hidden><a href="/x">The old chart will be shown at the fish hall on Friday.</a></p>',
    ],
    ['a short list', '<ul hidden><li>The old chart</li><li>A crane</li><li>Two sheds</li></ul>'],
    [
      'a short part of a row',
      `<div class="entry"><b>10:02</b><p>${LOST.replace('old', 'new')}</p></div><div class="entry" hidden>The old chart is found.</div>
       <div class="entry"><b>10:09</b><p>${LOST.replace('old', 'third')}</p></div>`,
    ],
  ])('puts %s back', (_, part) => {
    expect(textOf(rootOf(part)).split('The old chart')).toHaveLength(2);
  });

  it.each([
    ['a button', '<div hidden><p><a href="/x">The old chart</a></p></div>'],
    [
      'a link that is no paragraph',
      '<div hidden><a href="/x">The old chart will be shown at the fish hall on Friday.</a></div>',
    ],
    ['a list of links', '<ul hidden><li><a href="/x">The old chart</a></li><li><a href="/y">A crane</a></li></ul>'],
    ['a short part that stands alone', '<div class="entry" hidden>The old chart is found.</div>'],
  ])('leaves out %s', (_, part) => {
    expect(textOf(rootOf(part))).not.toContain('The old chart');
  });

  it('puts a part that nothing stands before in its box above what stands after it', () => {
    const box = `<section><div class="extra"><p>${LOST}</p></div>${paragraphs(2)}</section>`;
    expect(textOf(rootOf(box))).toMatch(/nobody has found since\.\s*The ferry left/);
  });

  it('brings back what the other tabs of a row show, short as it is', () => {
    const panel = (text: string, more = ''): string => `<div role="tabpanel"${more}>${text}</div>`;
    const tabs = `<div class="tabs">${panel(paragraphs(2))}${panel('The old chart, a crane', ' hidden')}</div>`;
    expect(textOf(rootOf(tabs))).toMatch(/1\.\s*The old chart, a crane/);
  });

  it('brings the heading right before a part', () => {
    expect(textOf(rootOf(`<h3 hidden>The north shore</h3><div hidden><p>${LOST}</p></div>`))).toMatch(
      /The north shore\s*The old chart/,
    );
  });

  it.each([
    ['an accordion with short answers', '<button aria-expanded="false">Who may use the quay?</button>'],
    ['tabs, one of which was found', '<div role="tabpanel"><p>Bread is sold at the fish hall until noon.</p></div>'],
  ])('brings back short sentences in %s', (_, other) => {
    const part = `<div class="box">${other}<div role="tabpanel" hidden><p>The crane may be used by all who live here.</p></div></div>`;
    expect(textOf(rootOf(part))).toMatch(/The crane may be used/);
  });

  it('brings back a heading that stands right above what was found', () => {
    const edit = '<span>[<a href="/edit">edit</a>]</span>';
    expect(textOf(rootOf(`<div class="heading3"><h3>The north shore</h3>${edit}</div>`))).toMatch(/The north shore/);
  });

  it.each([
    ['a paragraph in a box of its own', `<div class="intro"><div><p>${LOST}</p></div></div>`, true],
    ['a box that the search leaves out by its name', `<div class="extra"><p>${LOST}</p></div>`, true],
    ['a box with more in it', `<div class="extra"><p>${LOST}</p><b>${'Odd word '.repeat(9)}</b></div>`, false],
    ['what is hidden', `<div hidden><p>${LOST}</p></div>`, false],
  ])('looks below the top heading for %s', (_, part, isBrought) => {
    const html = pageOf({ before: part, body: `<div class="rest"><div>${paragraphs(6)}</div></div>` });
    expect(textOf(extractArticle(html).root).includes('The old chart')).toBe(isBrought);
  });

  it('brings an item back into its list', () => {
    const items = ['Bread is sold at the fish hall until noon on all days but Monday, when the baker is at sea.', LOST];
    const [first = '', second = ''] = items.map((text) => `<p>${text}</p>`);
    const root = rootOf(`<ul><li>${first}</li><li class="extra" hidden>${second}</li><li>${first}</li></ul>`);
    expect(elementsOf(root, 'li').map((item) => textOf(item).slice(0, 13))).toEqual([
      'Bread is sold',
      'The old chart',
      'Bread is sold',
    ]);
  });

  it.each([
    ['what the page calls something else', `<div class="newsletter" hidden><p>${LOST}</p></div>`],
    ['a form', `<div class="extra" hidden><p>${LOST}</p><form><input></form></div>`],
    ['what is mostly links', `<div class="extra" hidden><p><a href="/x">${LOST}</a></p><p>And so on.</p></div>`],
    ['a cell of a table', `<div hidden><table><tr><td>${LOST}</td></tr></table></div>`],
    ['a caption without its picture', `<div hidden><div class="caption-full">${LOST}</div></div>`],
    [
      'a list of other articles whose titles stand in links',
      `<div class="extra" hidden>${`<a href="/y"><h3>A tale</h3></a><p>${LOST}</p>`.repeat(2)}</div>`,
    ],
    [
      'a list of other articles',
      `<div class="extra" hidden>${`<h3><a href="/y">A tale</a></h3><p>${LOST}</p>`.repeat(2)}</div>`,
    ],
  ])('leaves out %s', (_, part) => {
    expect(textOf(rootOf(part))).not.toContain('The old chart');
  });

  it('brings nothing twice, and nothing that was found', () => {
    const part = `<div class="for-phones" hidden><p>${LOST}</p></div>`;
    expect(textOf(rootOf(part + part)).split('The old chart')).toHaveLength(2);
    expect(textOf(rootOf(`<p>${LOST}</p>${part}`)).split('The old chart')).toHaveLength(2);
  });

  it('brings nothing from before and after the article, nor more than half of what was found', () => {
    const part = `<div hidden><p>${LOST}</p></div>`;
    expect(textOf(extractArticle(pageOf({ before: part, body: paragraphs(6), after: part })).root)).not.toContain(
      'The old chart',
    );
    const many = Array.from({ length: 20 }, (_, at) => `<div hidden><p>${LOST} No. ${at}.</p></div>`).join('');
    expect(textOf(rootOf(many))).not.toContain('The old chart');
  });
});
