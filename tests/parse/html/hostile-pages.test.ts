import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';

/** Pages that make readers slow, or make them fail; each ends with a word that must be read. */
const PAGES: readonly (readonly [title: string, html: () => string])[] = [
  ['50,000 nested div', () => `${'<div>'.repeat(50_000)}last`],
  ['50,000 nested div with a word each', () => `${'<div>word '.repeat(50_000)}last`],
  ['20,000 nested b', () => `${'<b>x'.repeat(20_000)} last`],
  ['5,000 nested tables', () => `${'<table><tr><td>x'.repeat(5000)} last`],
  ['20,000 nested lists', () => `${'<ul><li>x'.repeat(20_000)} last`],
  ['20,000 nested figures', () => `${'<figure>x'.repeat(20_000)} last`],
  ['an attribute that is left open to the end', () => `<p>last</p><a href="${'x'.repeat(1_000_000)}`],
  ['10,000 br', () => `<p>word${'<br>'.repeat(10_000)}last`],
  ['10,000 lines', () => `<p>word${'<br>word'.repeat(10_000)} last`],
  ['null bytes', () => `<p>a\0b<\0p>${'\0'.repeat(1000)}</p>\0<p>last`],
  ['no html', () => 'last'],
];

describe('parseArticle() of a hostile page', () => {
  it.each(PAGES)('reads %s', async (_title, html) => {
    const { article } = await parseArticle(html(), { format: 'html' });
    expect(renderPlain(viewOf(article)).trim().slice(-4)).toBe('last');
  });
});
