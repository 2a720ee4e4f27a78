import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import { measure } from '../../../../src/parse/html/measure.js';
import { headlineOf, withoutSite } from '../../../../src/parse/html/metadata/headline.js';

function headline(html: string, claimed: readonly string[] = [], sites: readonly string[] = []): string | undefined {
  const document = documentOf(html);
  return headlineOf(document, measure(document.body).lines, { claimed, sites });
}

describe('headlineOf()', () => {
  it('has what stands above or below the line in characters for it', () => {
    expect(headline('<title>Gulls - X</title><h1>10<sup>6</sup> gulls drink <b>H<sub>2</sub>O</b></h1>')).toBe(
      '10⁶ gulls drink H₂O',
    );
  });

  it.each([
    ['a title that ends in the site', '<title>Gulls at sea - The Gull</title>', [], ['The Gull']],
    ['a title that begins with the site', '<title>The Gull | Gulls at sea</title>', [], ['The Gull']],
    ['a title beside an h1 that is a logo', '<title>Gulls at sea</title><h1>The Gull</h1>', [], ['The Gull']],
    [
      'an h1 that is a part of the title',
      '<title>Gulls at sea – Nature – Some paper</title><h1>Gulls at sea</h1>',
      [],
      [],
    ],
    ['an h1 that the title changes a little', '<title>Gulls at sea now</title><h1>Gulls at sea</h1>', [], []],
    ['a line that the title begins with', '<title>Gulls at sea - Unknown</title><p>Gulls at sea</p>', [], []],
    ['a claim before the title', '<title>Home</title>', ['Gulls at sea'], []],
    ['the only h1, when there is nothing else', '<h1>Gulls at sea</h1>', [], []],
    ['an h2 that says what is claimed', '<h1>The Gull</h1><h2>Gulls at sea</h2>', ['Gulls at sea'], []],
  ])('is %s', (_, html, claimed, sites) => {
    expect(headline(html, claimed, sites)).toBe('Gulls at sea');
  });

  it('is nothing on a page without any', () => {
    expect(headline('<p>Text.</p>')).toBeUndefined();
  });
});

describe('withoutSite()', () => {
  it.each([
    ['A tale | The Gull', ['gull'], 'A tale'],
    ['A tale: a story of gulls', ['The Gull'], 'A tale: a story of gulls'],
    ['A tale - evening-gull.org', ['evening-gull'], 'A tale'],
    ['The Gull', ['The Gull'], 'The Gull'],
    ['海鸥的故事_海港新闻', ['海港新闻'], '海鸥的故事'],
    ['海鸥的故事-海港新闻', ['海港新闻'], '海鸥的故事'],
    ['カモメの話｜港新聞', ['港新聞'], 'カモメの話'],
    ['Möwen im Hafen - Küstenbote', ['Küstenbote'], 'Möwen im Hafen'],
    ['A well-known tale', ['A well'], 'A well-known tale'],
  ])('makes %s with %j into %s', (title, sites, expected) => {
    expect(withoutSite(title, sites)).toBe(expected);
  });
});

describe('headlineOf() of a page whose one h1 is unlike its title', () => {
  it.each([
    [
      'is about the same',
      '<title>Seven gulls you must see</title><h1>The gulls of the north shore</h1>',
      'The gulls of the north shore',
    ],
    [
      'stands in the article',
      '<title>Home of birds</title><article><h1>Terns on the pier</h1></article>',
      'Terns on the pier',
    ],
    [
      'is a name in the title',
      '<title>Gulls at sea | Bird House</title><h1>Bird House</h1>',
      'Gulls at sea | Bird House',
    ],
    ['is one word', '<title>Gulls at sea</title><main><h1>Gulls</h1></main>', 'Gulls at sea'],
    ['is a link', '<title>Gulls at sea</title><main><h1><a href="/">More gulls to see</a></h1></main>', 'Gulls at sea'],
    ['is about something else', '<title>Gulls at sea</title><h1>Our weekly letter</h1>', 'Gulls at sea'],
    [
      'is not the only one',
      '<title>Home of birds</title><main><h1>Terns here</h1><h1>Terns there</h1></main>',
      'Home of birds',
    ],
  ])('that %s', (_, html, expected) => {
    expect(headline(html)).toBe(expected);
  });
});
