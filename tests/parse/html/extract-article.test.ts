import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import { textOf } from '../../../src/parse/html/dom/queries.js';
import { extractArticle } from '../../../src/parse/html/extract-article.js';
import { pageOf, paragraphs } from './page-of.js';

function textIn(html: string, url?: string): string {
  return textOf(extractArticle(html, url === undefined ? {} : { url }).root);
}

const TEASER = '<article><h2><a href="/other">Another tale</a></h2><p>Short.</p></article>';

const MENU = '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>';

/** A teaser: a linked title and the beginning of the story. */
function teasers(count: number, heading = 'h2'): string {
  const one = (at: number) =>
    `<div class="card"><${heading}><a href="/story/${at}">Story ${at} of the harbour and its boats</a></${heading}>${paragraphs(1)}</div>`;
  return Array.from({ length: count }, (_, at) => one(at)).join('');
}

/** Front pages of several kinds, without what stands in the head. */
const FRONT_PAGES = {
  'a name of the paper and many stories': `${MENU}<h1>The Gull</h1>${`<section>${teasers(4)}</section>`.repeat(5)}`,
  'a welcome, then stories': `${MENU}<h1>The Gull</h1><div>${paragraphs(2)}</div>${`<section>${teasers(4)}</section>`.repeat(5)}`,
  'a linked top story': `${MENU}<div class="lead"><h1><a href="/lead">Ferry late again</a></h1><div>${paragraphs(3)}</div></div>${`<section>${teasers(4, 'h3')}</section>`.repeat(5)}`,
  'posts in articles': `${MENU}<h1>The Gull</h1><main>${`<article><h2><a href="/post">A week by the sea</a></h2>${paragraphs(3)}</article>`.repeat(6)}</main>`,
  'a section of the paper': `${MENU}<main><h1>The Gull</h1><p>All about boats.</p>${`<ul>${teasers(3, 'h3')}</ul>`.repeat(6)}</main>`,
};

function frontPage(body: string): string {
  return `<!doctype html><html lang="en"><head><title>The Gull</title></head><body>${body}</body></html>`;
}

describe('extractArticle()', () => {
  it('keeps an embedded post whatever holds it', () => {
    const post =
      '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>Gulls everywhere today</p> — Bo</blockquote></div>';
    expect(textIn(pageOf({ body: paragraphs(4) + post + paragraphs(4) }))).toContain('Gulls everywhere today — Bo');
  });

  it('leaves out articles that are named after other pages', () => {
    const others =
      `<article><h2><a href="https://example.org/other">Another tale</a></h2>${paragraphs(5)}</article>`.repeat(3);
    const html = pageOf({
      head: '<title>The harbour book</title><link rel="canonical" href="https://example.org/this">',
    });
    const { root, omissions } = extractArticle(html.replace('</main>', `${others}</main>`));
    expect(textOf(root)).not.toContain('Another tale');
    expect(omissions.filter(({ reason }) => reason === 'another article')).toHaveLength(3);
  });

  it('keeps articles in the article that lead to a place on the page', () => {
    const entries = `<article><h2><a href="#one">10:30</a></h2>${paragraphs(3)}</article>`.repeat(3);
    expect(textIn(pageOf({ after: entries })).match(/The ferry left/g)).toHaveLength(4);
  });

  it('does not take an article that says it is one for a front page', () => {
    const head = '<title>The harbour book</title><meta property="og:type" content="article">';
    const html = pageOf({ head }).replace('</main>', `</main><div>${TEASER.repeat(60)}</div>`);
    expect(textIn(html)).not.toContain('Another tale');
  });

  it.each([
    '<meta property="article:published_time" content="2026-06-25">',
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  ])('believes %s', (head) => {
    const html = pageOf({ head: `<title>The harbour book</title>${head}` }).replace(
      '</main>',
      `</main>${TEASER.repeat(60)}`,
    );
    expect(textIn(html)).not.toContain('Another tale');
  });

  it('lists what stands outside the article, neighbouring lines as one', () => {
    expect(extractArticle(pageOf({})).omissions[0]).toEqual({ text: 'Home News', reason: 'outside the article' });
  });

  it.each(Object.entries(FRONT_PAGES))('loses no story of a front page: %s', (_, body) => {
    const stories = (text: string): number => text.match(/The ferry left/g)?.length ?? 0;
    expect(stories(textIn(frontPage(body)))).toBe(stories(body));
  });

  it('reads a front page whole, as it was before the search changed it', () => {
    const quotation = '<div class="box"><blockquote class="social">Gulls!</blockquote></div>';
    const html = frontPage(`${quotation}${FRONT_PAGES['a linked top story']}`);
    const { root, omissions } = extractArticle(html);
    expect(textOf(root)).toBe(textOf(documentOf(html).body));
    expect(String(root.innerHTML)).toBe(String(documentOf(html).body.innerHTML));
    expect(omissions).toEqual([]);
  });

  it('reads the article that follows the headline, however much stands beside it', () => {
    const html = pageOf({ after: '' }).replace(
      '</main>',
      `</main>${`<div class="sidebar">${paragraphs(6)}</div>`.repeat(6)}`,
    );
    expect(textIn(html).match(/The ferry left/g)).toHaveLength(1);
  });

  it('says what addresses are relative to', () => {
    expect(extractArticle('<p>x</p>', { url: 'https://example.org/a' }).base).toBe('https://example.org/a');
    expect(extractArticle('<base href="https://example.org/b/"><p>x</p>').base).toBe('https://example.org/b/');
  });

  it('asks Readability only for what the page itself does not say', () => {
    const html = pageOf({ head: '<title>The harbour book</title><meta property="og:site_name" content="The Gull">' });
    expect(extractArticle(html).metadata).toMatchObject({
      headline: 'The harbour book',
      publisher: 'The Gull',
      inLanguage: 'en',
    });
  });
});

describe('extractArticle() of a standfirst', () => {
  it('takes it out of the article, as the description', () => {
    const before = '<p class="article-standfirst">Eleven winters, two books and a council that had had enough.</p>';
    const { root, metadata } = extractArticle(pageOf({ before }));
    expect(metadata.description).toBe('Eleven winters, two books and a council that had had enough.');
    expect(textOf(root)).not.toContain('Eleven winters, two books');
  });

  it('leaves a line of that name in the middle of the article where it is', () => {
    const body = `${paragraphs(5)}<p class="subheading">Eleven winters, two books and a council.</p>${paragraphs(5)}`;
    expect(textIn(pageOf({ body }))).toContain('Eleven winters, two books');
  });
});
