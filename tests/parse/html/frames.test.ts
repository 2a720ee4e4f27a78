import { expect, test } from 'vitest';
import type { PageFrames } from '../../../src/article/parsed.js';
import { blockText } from '../../../src/article/text.js';
import { parseHtml } from '../../../src/parse/html/parse-html.js';
import { pageOf, paragraphs } from './page-of.js';

const URL = 'https://news.example.org/sea/index.html';
const ARTICLE = pageOf({ head: '<title>The harbour book</title><meta name="author" content="Ann Lee">' });
const ELSEWHERE = 'https://cdn.example.net/deep/book.html';

const framesOf = (...pages: readonly (readonly [name: string, html: string, url?: string])[]): PageFrames =>
  new Map(pages.map(([name, html, url]) => [name, { html, ...(url !== undefined && { url }) }]));

const read = (html: string, frames: PageFrames = new Map(), whole = false) =>
  parseHtml(html, { url: URL, frames, whole });

const textIn = (html: string, frames?: PageFrames, whole?: boolean) =>
  read(html, frames, whole)
    .article.sections.flatMap(({ blocks }) => blocks)
    .map(blockText)
    .join('\n');

const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const around = (frame: string, own = '') =>
  `<!doctype html><title>The news</title><body><nav><a href="/">Home</a></nav>${own}${frame}<footer>By the sea</footer>`;

const LAST = 'Last spring the bakery sold bread in the shape of anchors';

test.each([
  [
    'by the id of its part',
    '<iframe src="cid:book@mhtml.blink"></iframe>',
    framesOf(['cid:book@mhtml.blink', ARTICLE]),
  ],
  ['by its address', `<iframe src="${ELSEWHERE}#top"></iframe>`, framesOf([ELSEWHERE, ARTICLE])],
  [
    'by its relative address',
    '<iframe src="book.html"></iframe>',
    framesOf(['https://news.example.org/sea/book.html', ARTICLE]),
  ],
  ['in srcdoc', `<iframe srcdoc="${attribute(ARTICLE)}"></iframe>`, framesOf()],
  ['in its address', `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(ARTICLE)}"></iframe>`, framesOf()],
  ['in its address, in base64', `<iframe src="data:text/html;base64,${btoa(ARTICLE)}"></iframe>`, framesOf()],
  [
    'in a frame of the frame',
    `<iframe srcdoc="${attribute(around(`<iframe srcdoc="${attribute(ARTICLE)}"></iframe>`))}"></iframe>`,
    framesOf(),
  ],
])('parseHtml() reads an article that stands in a frame of an empty page, given %s', (_how, frame, frames) => {
  expect(textIn(around(frame), frames)).toContain(LAST);
  expect(textIn(around(frame, '<h2>Reader</h2>'), frames)).toContain(LAST);
});

test('parseHtml() reads any frame of a page that has no text of its own', () => {
  expect(textIn(around('<iframe srcdoc="<p>They ring again.</p>"></iframe>'))).toContain('They ring again.');
  expect(textIn(around('<iframe srcdoc="<p>They ring again.</p>"></iframe>', '<p>Bells.</p>'))).not.toContain('again');
});

test('parseHtml() reads the frames of a frameset', () => {
  const page =
    '<html><head><title>The sea</title></head><frameset cols="1,4"><frame src="menu.html"><frame src="cid:b"></frameset>';
  const menu = '<a href="one">One</a> <a href="two">Two</a>';
  const frames = framesOf(['https://news.example.org/sea/menu.html', menu], ['cid:b', ARTICLE]);
  expect(textIn(page, frames)).toContain(LAST);
  expect(textIn(page, frames)).not.toContain('Two');
  expect(textIn(page, frames, true)).toContain('Two');
});

test('parseHtml() takes title, author and language from the frame where the page does not say', () => {
  const page = around(`<iframe srcdoc="${attribute(ARTICLE)}"></iframe>`).replace(/<title>The news<\/title>/, '');
  expect(read(page).article.metadata).toMatchObject({
    headline: 'The harbour book',
    authors: ['Ann Lee'],
    inLanguage: 'en',
  });
});

test.each([
  [
    'which has a base of its own',
    ARTICLE.replace('<title>', '<base href="https://base.example/x/"><title>'),
    'https://base.example/x/',
  ],
  ['which has an address', ARTICLE, 'https://cdn.example.net/deep/'],
])('parseHtml() resolves the addresses in a frame %s', (_what, html, base) => {
  const picture =
    '<p><a href="map.html">The map of the island</a> was drawn for visitors who come over the water in winter.</p><img src="crane.jpg" alt="A crane" srcset="small.jpg 1x, ../large.jpg 2x">';
  const frame = html.replace('</h1>', `</h1>${picture}`);
  const { article } = read(around('<iframe src="cid:b"></iframe>'), framesOf(['cid:b', frame, ELSEWHERE]));
  const written = JSON.stringify(article);
  expect(written).toContain(`"${base}map.html"`);
  expect(written).toContain(`"${base}crane.jpg"`);
});

test('parseHtml() resolves the addresses in srcdoc as those around it', () => {
  const frame = ARTICLE.replace('</h1>', '</h1><img src="crane.jpg" alt="A crane">');
  const { article } = read(around(`<iframe srcdoc="${attribute(frame)}"></iframe>`));
  expect(JSON.stringify(article)).toContain('"https://news.example.org/sea/crane.jpg"');
});

test.each([
  ['beside an article', around('<iframe src="cid:b"></iframe>', paragraphs(4))],
  ['that is hidden', around('<iframe src="cid:b" style="display:none"></iframe>')],
  ['of one pixel', around('<iframe src="cid:b" width="1" height="1"></iframe>')],
  ['that the page calls comments', around('<iframe src="cid:b" class="comments"></iframe>')],
])('parseHtml() leaves out a frame %s', (_what, page) => {
  expect(textIn(page, framesOf(['cid:b', ARTICLE]))).not.toContain(LAST);
});

test('parseHtml() reads every frame of a page that is read whole', () => {
  const page = around('<iframe src="cid:b" class="comments"></iframe>', paragraphs(4));
  expect(textIn(page, framesOf(['cid:b', ARTICLE]), true)).toContain(LAST);
});

test('parseHtml() comes to an end in pages that show each other', () => {
  const frames = framesOf(
    ['cid:a', around('<iframe src="cid:b"></iframe>'.repeat(60))],
    ['cid:b', around('<iframe src="cid:a"></iframe>'.repeat(60))],
  );
  expect(() => read(around('<iframe src="cid:a"></iframe>'), frames)).not.toThrow();
  let nested = ARTICLE;
  for (let depth = 0; depth < 7; depth++) nested = around(`<iframe srcdoc="${attribute(nested)}"></iframe>`);
  expect(() => read(nested)).not.toThrow();
});
