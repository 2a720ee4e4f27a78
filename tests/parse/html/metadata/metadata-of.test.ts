import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../../src/article/types.js';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import { measure } from '../../../../src/parse/html/measure.js';
import { metadataOf } from '../../../../src/parse/html/metadata/metadata-of.js';

function read(head: string, body = ''): Metadata {
  return metadataIn(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

function metadataIn(html: string): Metadata {
  const document = documentOf(html);
  return metadataOf(document, measure(document.body).lines);
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Gulls &amp; boats',
  description: 'By the sea.',
  author: [
    { '@type': 'Person', name: 'Ann Lee' },
    { '@type': 'Person', name: 'Bo Berg' },
  ],
  datePublished: '2026-06-25T10:30:00+0200',
  dateModified: '2026-06-26',
  publisher: { '@type': 'Organization', name: 'The Gull' },
  inLanguage: 'en_GB',
  url: 'https://example.org/gulls',
};

const EXPECTED: Metadata = {
  headline: 'Gulls & boats',
  description: 'By the sea.',
  authors: ['Ann Lee', 'Bo Berg'],
  datePublished: '2026-06-25T10:30:00+02:00',
  dateModified: '2026-06-26',
  publisher: 'The Gull',
  inLanguage: 'en-GB',
  url: 'https://example.org/gulls',
};

describe('metadataOf() by JSON-LD', () => {
  it.each([
    ['an article', NEWS],
    ['a list', [{ '@type': 'BreadcrumbList' }, NEWS]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'X' }, NEWS] }],
    ['a blog post', { ...NEWS, '@type': ['BlogPosting'] }],
    ['an article of a page', { '@type': 'WebPage', name: 'Y', mainEntity: NEWS }],
  ])('reads %s', (_, value) => {
    expect(read(jsonLd(value))).toEqual(EXPECTED);
  });

  it('follows a reference to an author', () => {
    const graph = [
      { ...NEWS, author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    ];
    expect(read(jsonLd({ '@graph': graph })).authors).toEqual(['Ann Lee']);
  });

  it('reads what is wrapped in a comment or has line breaks in its texts', () => {
    const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
    expect(read(script('<!-- {"@type":"Article","headline":"One\ntwo"} -->')).headline).toBe('One two');
    expect(read(script('//<![CDATA[\n{"@type":"Article","headline":"One two",}\n//]]>')).headline).toBe('One two');
  });

  it('passes over what is no JSON', () => {
    const head = '<script type="application/ld+json">{"@type":"Article","headline":</script><title>Gulls</title>';
    expect(read(head)).toEqual({ headline: 'Gulls' });
  });
});

describe('metadataOf() by meta elements', () => {
  it('reads OpenGraph and article:*', () => {
    const head = `<meta property="og:title" content="Gulls &amp;amp; boats"><meta property="og:description" content="By the sea.">
      <meta property="og:site_name" content="The Gull"><meta property="og:locale" content="en_GB"><meta property="og:url" content="https://example.org/gulls">
      <meta property="article:published_time" content="2026-06-25T10:30:00+02:00"><meta property="article:modified_time" content="2026-06-26">
      <meta property="article:author" content="https://example.org/ann"><meta name="author" content="By Ann Lee and Bo Berg">`;
    expect(read(head)).toEqual(EXPECTED);
  });

  it.each([
    ['<meta name="dc.creator" content="Ann Lee">', 'Ann Lee'],
    ['<meta name="parsely-author" content="Ann Lee">', 'Ann Lee'],
    ['<meta name="sailthru.author" content="Ann Lee, news reporter">', 'Ann Lee'],
  ])('reads the author of %s', (head, author) => {
    expect(read(head).authors).toEqual([author]);
  });

  it.each([
    '<meta name="date" content="2026-06-25">',
    '<meta name="DC.date.issued" content="2026-06-25">',
    '<meta itemprop="datePublished" content="20260625">',
    '<meta name="pubdate" content="June 25, 2026">',
  ])('reads the date of %s', (head) => {
    expect(read(head).datePublished).toBe('2026-06-25');
  });
});

describe('metadataOf() by microdata', () => {
  it('reads headline, author, dates and publisher', () => {
    const body = `<article itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Gulls and boats at sea</h2>
      <span itemprop="author" itemscope><span itemprop="name">Ann Lee</span>, who likes gulls</span>
      <time itemprop="datePublished" datetime="2026-06-25">yesterday</time><span itemprop="publisher"><meta itemprop="name" content="The Gull"></span></article>`;
    expect(read('', body)).toEqual({
      headline: 'Gulls and boats at sea',
      authors: ['Ann Lee'],
      datePublished: '2026-06-25',
      publisher: 'The Gull',
    });
  });

  it('passes over the author of a comment', () => {
    const body =
      '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Bo Berg</b></div>';
    expect(read('', body).authors).toBeUndefined();
  });
});

describe('metadataOf() by what the page shows', () => {
  it.each([
    ['<a rel="author" href="/ann">Ann Lee</a>', 'Ann Lee'],
    ['<p class="byline">By <b>Ann Lee</b></p>', 'Ann Lee'],
    ['<h1>Gulls and boats</h1><p>Von Ann Lee</p>', 'Ann Lee'],
    ['<h1>Gulls and boats</h1><div>By</div><div>Ann Lee</div>', 'Ann Lee'],
    ['<h1>Gulls and boats</h1><p>Written by Ann Lee, MS, RD on June 25, 2026</p>', 'Ann Lee'],
  ])('reads the author of %s', (body, author) => {
    expect(read('<title>Gulls and boats</title>', body).authors).toEqual([author]);
  });

  it.each([
    '<time datetime="2026-06-25">June 25</time>',
    '<time pubdate>25 June 2026</time>',
    '<p class="post-date">June 25, 2026</p>',
    '<h1>Gulls and boats</h1><p>publiziert am 25. Juni 2026</p>',
    '<p>25. Juni 2026</p><h1>Gulls and boats</h1>',
    '<h1>Gulls and boats</h1><p>Pubblicato il 25 giugno 2026 alle 10:30</p>',
  ])('reads the date of %s', (body) => {
    expect(read('<title>Gulls and boats</title>', body).datePublished).toBe('2026-06-25');
  });

  it('passes over dates in comments and lists of articles', () => {
    const body =
      '<ul><li><time datetime="2026-06-25">x</time></li></ul><div class="comments"><time datetime="2026-06-26">x</time></div>';
    expect(read('', body).datePublished).toBeUndefined();
  });

  it('reads the date in the address last', () => {
    const head = '<link rel="canonical" href="https://example.org/2026/06/25/gulls">';
    expect(read(head).datePublished).toBe('2026-06-25');
    expect(read(`${head}<meta name="date" content="2026-06-24">`).datePublished).toBe('2026-06-24');
  });
});

describe('metadataOf() of doubtful claims', () => {
  it('has no date before 1990', () => {
    expect(read('<meta name="date" content="1970-01-01">').datePublished).toBeUndefined();
  });

  it('has no change before the article appeared', () => {
    const head = '<meta name="date" content="2026-06-25"><meta name="last-modified" content="2026-06-24">';
    expect(read(head)).toEqual({ datePublished: '2026-06-25' });
  });

  it('has no author who is the publisher', () => {
    expect(read(jsonLd({ ...NEWS, author: 'The Gull' })).authors).toBeUndefined();
  });

  it('has no author of one word that the page does not show', () => {
    expect(read('<meta name="author" content="jdoe7">').authors).toBeUndefined();
    expect(read('<meta name="author" content="Regan">', '<p>Words by Regan</p>').authors).toEqual(['Regan']);
  });

  it('neutralises everything', () => {
    const head =
      '<meta property="og:title" content="Gulls&#27;[31m and boats"><meta name="author" content="Ann&#8238; Lee">';
    expect(read(head)).toEqual({ headline: 'Gulls and boats', authors: ['Ann Lee'] });
  });

  it('believes no address but one of the web', () => {
    expect(read('<link rel="canonical" href="javascript:alert(1)">').url).toBeUndefined();
  });

  it('writes the address as a browser would ask for it', () => {
    const head = '<base href="https://example.org/b/"><link rel="canonical" href="../%1B[31m|a">';
    expect(read(head).url).toBe('https://example.org/%1B%5B31m%7Ca');
  });

  it('reads the language of the page first', () => {
    expect(metadataIn('<html lang="de"><meta property="og:locale" content="en_US"></html>').inLanguage).toBe('de');
  });
});
