import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../../src/article/types.js';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import { measure } from '../../../../src/parse/html/measure.js';
import { pageMetadataOf } from '../../../../src/parse/html/metadata/metadata-of.js';

function read(head: string, body = ''): Metadata {
  return metadataIn(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

function metadataIn(html: string): Metadata {
  const document = documentOf(html);
  return pageMetadataOf(document, measure(document.body).lines);
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

describe('pageMetadataOf() by JSON-LD', () => {
  it.each([
    ['an article', NEWS],
    ['a list', [{ '@type': 'BreadcrumbList' }, NEWS]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'X' }, NEWS] }],
    ['a blog post', { ...NEWS, '@type': ['BlogPosting'] }],
    ['an article of a page', { '@type': 'WebPage', name: 'Y', mainEntity: NEWS }],
  ])('reads %s', (_, value) => {
    expect(read(jsonLd(value))).toEqual(EXPECTED);
  });

  it('joins what is said of an article in several places', () => {
    const page = { '@type': 'WebPage', mainEntity: { '@type': 'Article', '@id': '#a' } };
    expect(read(jsonLd({ '@graph': [page, { ...NEWS, '@id': '#a' }] }))).toEqual(EXPECTED);
  });

  it('follows a reference to an author', () => {
    const graph = [
      { ...NEWS, author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    ];
    expect(read(jsonLd({ '@graph': graph })).authors).toEqual(['Ann Lee']);
  });

  it('reads a person in the name of a person, and no pictures in a name', () => {
    const author = { '@type': 'Person', name: { '@type': 'Person', name: 'Ann Lee ❤️' } };
    expect(read(jsonLd({ ...NEWS, author })).authors).toEqual(['Ann Lee']);
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

describe('pageMetadataOf() by meta elements', () => {
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

describe('pageMetadataOf() by microdata', () => {
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

  it.each([
    [
      '<meta name="citation_author" content="Orr, Mary"><meta name="citation_author" content="Berg, Bo">',
      ['Mary Orr', 'Bo Berg'],
    ],
    ['<meta name="dc.creator" content="Orr, Mary Ann">', ['Mary Ann Orr']],
    ['<meta name="dc.creator" content="Mary Orr, Bo Berg">', ['Mary Orr', 'Bo Berg']],
    ['<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mary Orr">', ['Mary Orr']],
    ['<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Mary Orr">', undefined],
  ])('reads the authors of %s', (head, authors) => {
    expect(read(head).authors).toEqual(authors);
  });

  it('reads a date that an abbreviation stands for', () => {
    const date = '<abbr itemprop="datePublished" title="2016-03-31T03:55:00-07:00">3:55 AM</abbr>';
    const body = `<div itemscope itemtype="https://schema.org/BlogPosting">${date}</div>`;
    expect(read('', body).datePublished).toBe('2016-03-31T03:55:00-07:00');
  });

  it('passes over the author of a comment', () => {
    const body =
      '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Bo Berg</b></div>';
    expect(read('', body).authors).toBeUndefined();
  });
});

describe('pageMetadataOf() by what the page shows', () => {
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
    ['a name beside a date', '<p>Mary Orr</p><p>June 25, 2026</p>', ['Mary Orr']],
    ['a name before a role', '<p>Mary Orr</p><p>Harbour correspondent</p>', ['Mary Orr']],
    ['a date and a name that touch', '<p><span>June 25, 2026</span><span>Mary Orr</span></p>', ['Mary Orr']],
    [
      'a byline under the standfirst',
      `<p>${'The gulls of the harbour. '.repeat(6)}</p><p>By Mary Orr</p>`,
      ['Mary Orr'],
    ],
    ['a link to the page of an author', '<p><a href="/authors/orr">Mary Orr</a></p>', ['Mary Orr']],
    ['By that touches the name', '<p class="byline">by<a href="/x">Mary Orr</a></p>', ['Mary Orr']],
    [
      'the foot of the article',
      '<article><footer><a rel="author" href="/x">Mary Orr</a></footer></article>',
      ['Mary Orr'],
    ],
    ['a heading beside a date', '<h3>Mary Orr</h3><p>June 25, 2026</p>', undefined],
    ['a section beside a date', '<p>Winter Sports</p><p>June 25, 2026</p>', undefined],
    [
      'a section in a dateline',
      '<p class="dateline"><a href="/w">Winter Sports</a><b>June 25, 2026</b></p>',
      undefined,
    ],
    ['buttons', '<p class="byline">Share Tweet Share</p>', undefined],
    ['a day', '<p class="author">Mar 6</p>', undefined],
    ['the foot of the page', '<footer><a rel="author" href="/x">Mary Orr</a></footer>', undefined],
  ])('reads the author by the headline: %s', (_, body, authors) => {
    expect(read('<title>Gulls and boats</title>', `<h1>Gulls and boats</h1>${body}`).authors).toEqual(authors);
  });

  it.each([
    '<time datetime="2026-06-25">June 25</time>',
    '<time pubdate>25 June 2026</time>',
    '<p class="post-date">June 25, 2026</p>',
    '<h1>Gulls and boats</h1><p>publiziert am 25. Juni 2026</p>',
    '<p>25. Juni 2026</p><h1>Gulls and boats</h1>',
    `<h1>Gulls and boats</h1><p>${'The gulls of the harbour. '.repeat(6)}</p><p>Published June 25, 2026</p>`,
    '<h1>Gulls and boats</h1><p>June 25, 2026・3 min read</p>',
    '<meta name="published-date" content="2026-06-25">',
    '<h1>Gulls and boats</h1><p>Pubblicato il 25 giugno 2026 alle 10:30</p>',
  ])('reads the date of %s', (body) => {
    expect(read('<title>Gulls and boats</title>', body).datePublished).toBe('2026-06-25');
  });

  it('passes over the microdata of a comment by its class', () => {
    expect(read('', '<div class="comment"><b itemprop="author">Mary Orr</b></div>').authors).toBeUndefined();
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

describe('pageMetadataOf() of doubtful claims', () => {
  it('has no date before 1990', () => {
    expect(read('<meta name="date" content="1970-01-01">').datePublished).toBeUndefined();
  });

  it.each([
    ['a line with an earlier day', 'June 25, 2026', '2026-06-25'],
    ['one that is the day before, as in another time zone', 'June 29, 2026', '2026-06-30'],
    ['a later day', 'July 5, 2026', '2026-06-30'],
    ['days of another kind', 'Received: 2 March 2026. Accepted: 16 May 2026', '2026-06-30'],
    ['a day of change', 'Updated June 25, 2026', '2026-06-30'],
  ])('weighs the date by the headline against the one told: %s', (_, line, date) => {
    const head = '<title>Gulls and boats</title><meta name="date" content="2026-06-30">';
    expect(read(head, `<h1>Gulls and boats</h1><p>${line}</p>`).datePublished).toBe(date);
  });

  it('passes over a link to an author in a menu', () => {
    const body = '<header><ul><li><a href="/authors/orr">Mary Orr</a></li></ul></header>';
    expect(read('', body).authors).toBeUndefined();
  });

  it('has no change before the article appeared', () => {
    const head = '<meta name="date" content="2026-06-25"><meta name="last-modified" content="2026-06-24">';
    expect(read(head)).toEqual({ datePublished: '2026-06-25' });
  });

  it.each([
    ['a firm in its own blog', jsonLd({ ...NEWS, '@type': 'BlogPosting', author: 'The Gull' }), '', ['The Gull']],
    ['an account', '<meta name="author" content="jdoe7">', '', ['jdoe7']],
    ['one word that the page shows', '<meta name="author" content="Regan">', '<p>Words by Regan</p>', ['Regan']],
    [
      'the publisher and a person',
      `${jsonLd({ ...NEWS, author: 'The Gull' })}<meta name="author" content="Ann Lee">`,
      '',
      ['Ann Lee'],
    ],
    [
      'an account and a person',
      '<meta name="author" content="jdoe7">',
      '<a rel="author" href="/ann">Ann Lee</a>',
      ['Ann Lee'],
    ],
    [
      'the person who publishes',
      '<meta property="og:site_name" content="Bo Berg"><meta name="author" content="Bo Berg">',
      '',
      ['Bo Berg'],
    ],
  ])('has the author that nothing contradicts: %s', (_, head, body, authors) => {
    expect(read(head, body).authors).toEqual(authors);
  });

  it('believes the byline before a name that only machines are told', () => {
    const head = '<title>Gulls and boats</title><meta name="author" content="Cy Orr">';
    expect(read(head, '<h1>Gulls and boats</h1><p>By Ann Lee</p>').authors).toEqual(['Ann Lee']);
    expect(read(head, '<h1>Gulls and boats</h1><p>By Ann Lee</p><p>Photos: Cy Orr</p>').authors).toEqual(['Cy Orr']);
  });

  it('has no author where news name their own house, or a call sign or an address that they do not show', () => {
    const house = { '@type': 'NewsMediaOrganization', name: 'The Gull' };
    expect(read(jsonLd({ ...NEWS, author: house })).authors).toBeUndefined();
    expect(read('<meta name="author" content="KXQV">').authors).toBeUndefined();
    expect(read('<meta name="author" content="lee-ann">').authors).toBeUndefined();
    expect(read('<meta name="author" content="lee-ann">', '<p>Posted by lee-ann</p>').authors).toEqual(['lee-ann']);
  });

  it('has no author where a firm that the page does not show has made the site', () => {
    const head = '<meta name="author" content="Orr Web Design Ltd.">';
    expect(read(head, '<p>Gulls like boats.</p>').authors).toBeUndefined();
    expect(read(head, '<footer>Orr Web Design Ltd</footer>').authors).toEqual(['Orr Web Design Ltd']);
    const firm = { '@type': 'Organization', name: 'Orr Research Ltd' };
    expect(read(jsonLd({ ...NEWS, author: firm })).authors).toEqual(['Orr Research Ltd']);
  });

  it('reads names and dates by the headline that stand beside blocks', () => {
    const body =
      '<div><h1>Gulls and boats</h1><span>25.06.2026</span> <b>By</b> Ann Lee<div>Gulls like boats.</div></div>';
    expect(read('<title>Gulls and boats</title>', body)).toMatchObject({
      datePublished: '2026-06-25',
      authors: ['Ann Lee'],
    });
    const above = '<p>Sea</p><div>25 June 2026<h1>Gulls and boats</h1><div>Gulls like boats.</div></div>';
    expect(read('<title>Gulls and boats</title>', above).datePublished).toBe('2026-06-25');
  });

  it('reads the day of publication in a field that no standard has', () => {
    expect(read('<meta name="x-publish-date" content="2026-06-25">').datePublished).toBe('2026-06-25');
    expect(read('<meta name="x-publisher" content="2026-06-25">').datePublished).toBeUndefined();
  });

  it('reads no role and no paper as a name', () => {
    const by = (text: string) => read('', `<div class="byline">${text}</div>`).authors;
    expect(by('By Ann Lee | Staff Writer | May 6, 2024')).toEqual(['Ann Lee']);
    expect(by('By Ann Lee for the Orm Gazette')).toEqual(['Ann Lee']);
  });

  it('takes no links to sections for a byline', () => {
    expect(read('', '<div class="byline"><a href="/tag/travel">Travel</a></div>').authors).toBeUndefined();
    expect(read('', '<div class="byline"><a href="/people/lee">Ann Lee</a></div>').authors).toEqual(['Ann Lee']);
  });

  it.each([
    ['on one line', '<p>Gulls like boats.</p><p>Written by: Mary Orr</p>', ['Mary Orr']],
    ['on two', '<aside><h3>Author</h3><p>Mary Orr</p></aside>', ['Mary Orr']],
    ['of several articles', '<p>Written by Mary Orr</p><p>Written by Anna Berg</p>', undefined],
    ['of a comment', '<div class="comment"><p>Written by Mary Orr</p></div>', undefined],
    ['before no name', '<ul><li>Author</li><li>Recent Posts</li></ul>', undefined],
  ])('reads the one name after a label: %s', (_, body, authors) => {
    expect(read('', body).authors).toEqual(authors);
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
