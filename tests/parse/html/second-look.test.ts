import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/parse/html/dom/queries.js';
import { extractArticle } from '../../../src/parse/html/extract-article.js';
import { pageOf, paragraphs } from './page-of.js';

/** How many paragraphs of the fixture are read of a page. */
function linesRead(html: string): number {
  return textOf(extractArticle(html).root).match(/ \d+\./g)?.length ?? 0;
}

/** A page without `main` or `article`, its text in rows as page builders write them: each stands in boxes of its own. */
function builtPage(rows: number, beside = ''): string {
  const row = (at: number): string =>
    `<div class="row"><div class="col"><div class="module">${paragraphs(at + 1)
      .split('\n')
      .at(-1)}</div></div></div>`;
  const text = Array.from({ length: rows }, (_, at) => row(at)).join('');
  return `<!doctype html><html lang="en"><head><title>The harbour book</title></head><body><div id="app"><div class="hero"><h1>The harbour book</h1></div>${text}${beside}</div></body></html>`;
}

/** A page that has most of its text in a part with a name that Readability takes for none of an article. */
function partedPage(after: string): string {
  const html = pageOf({
    body: `<div>${paragraphs(6)}</div><div class="supplemental"><div>${paragraphs(9)}</div></div>`,
    after,
  });
  return html.replaceAll('article>', 'div>');
}

const COMMENTS = `<ol class="comment-list">${Array.from({ length: 12 }, (_, at) => `<li class="comment"><p>Anonymous ${at} thinks that the harbour master was right, and that the crane should be painted red, as it was when the fish hall was new.</p></li>`).join('')}</ol>`;

const TEASERS = `<section class="related-posts"><h2>Related posts</h2>${Array.from({ length: 5 }, (_, at) => `<article><h3><a href="/r${at}">An older story, number ${at}</a></h3><p>This is the beginning of an older story about another harbour, its boats, its cranes and the people who painted them.</p></article>`).join('')}</section>`;

describe('a second look', () => {
  it('reads all that a page holds where the search drops most of it by its name', () => {
    expect(linesRead(partedPage(''))).toBe(15);
  });

  it('reads the article and not the teasers that look more like one', () => {
    const text = textOf(extractArticle(builtPage(4, TEASERS)).root);
    expect(text).toContain('The engine that drove the old crane');
    expect(text).not.toContain('older story');
  });

  it('takes no comments for the article, however many there are', () => {
    const html = pageOf({ body: paragraphs(4) }).replace('</main>', `</main>${COMMENTS}`);
    const { root, omissions } = extractArticle(html);
    expect(textOf(root)).not.toContain('Anonymous');
    expect(omissions.some(({ text }) => text.includes('Anonymous 11'))).toBe(true);
    expect(linesRead(html)).toBe(4);
  });

  it('leaves out what is no part of the container, in reading order, and says why', () => {
    const html = partedPage(`<nav>Odd menu</nav>${COMMENTS}<p hidden>Odd draft</p><footer>Odd foot</footer>`);
    const { root, omissions } = extractArticle(html);
    expect(textOf(root)).not.toMatch(/Odd|Anonymous/);
    expect(linesRead(html)).toBe(15);
    const reasons = omissions.map(({ reason }) => reason).filter((reason) => reason !== 'outside the article');
    expect(reasons).toEqual(['navigation', 'comments', 'hidden', 'footer', 'repeated headline']);
  });

  it("reads a short page's own article with a title, and any other short page whole", () => {
    const frame = (article: string): string =>
      `<!doctype html><html><head><title>Boats</title></head><body><nav>Home</nav><main>${article}</main><footer>By the sea</footer></body></html>`;
    const brief = `<article><h1>Boats</h1>${paragraphs(1)}</article>`;
    expect(textOf(extractArticle(frame(brief)).root)).not.toMatch(/Home|By the sea/);
    const shorter = '<article><h1>Boats</h1><p>No boat sails today.</p></article>';
    expect(textOf(extractArticle(frame(shorter)).root)).not.toMatch(/Home|By the sea/);
    expect(textOf(extractArticle(frame(brief.replaceAll('article>', 'div>'))).root)).toMatch(/Home[\s\S]*By the sea/);
  });

  it('reads the article of a page and not its notice about cookies, which is as long', () => {
    const notice = `<div class="cookie-consent">${paragraphs(3).replaceAll('The', 'These cookies: the')}</div>`;
    const html = pageOf({ body: paragraphs(3) }).replace('<main>', `${notice}<main>`);
    expect(textOf(extractArticle(html).root)).not.toContain('cookies');
  });

  it('finds the article among the others of its page by its top heading', () => {
    const other = `<article><h2>Another</h2>${paragraphs(1)}</article>`;
    const html = builtPage(0, `<article><h1>Boats</h1>${paragraphs(5)}</article>${other}`);
    expect(textOf(extractArticle(html).root)).not.toContain('Another');
  });
});
