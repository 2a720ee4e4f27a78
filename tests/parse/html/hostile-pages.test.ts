import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';
import { renderPlain } from '../../../src/render/plain/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';

const SENTENCE = 'The ferry crosses the river at seven in the morning, and again at half past six. ';

/** Pages that make readers slow, or make them fail; each ends with a word that must be read. */
const PAGES: readonly (readonly [title: string, html: () => string])[] = [
  ['50,000 nested div', () => `${'<div>'.repeat(50_000)}last`],
  ['50,000 nested div with a word each', () => `${'<div>word '.repeat(50_000)}last`],
  ['20,000 nested b', () => `${'<b>x'.repeat(20_000)} last`],
  ['20,000 nested tables', () => `${'<table><tr><td>x'.repeat(20_000)} last`],
  ['20,000 nested lists', () => `${'<ul><li>x'.repeat(20_000)} last`],
  ['20,000 nested figures', () => `${'<figure>x'.repeat(20_000)} last`],
  ['an attribute that is left open to the end', () => `<p>last</p><a href="${'x'.repeat(1_000_000)}`],
  ['20 MB of markup', () => `<body>${`<p>${SENTENCE.repeat(3)}</p>\n`.repeat(20_000_000 / 252)}<p>last`],
  ['100,000 br', () => `<p>word${'<br>'.repeat(100_000)}last`],
  ['100,000 lines', () => `<p>word${'<br>word'.repeat(100_000)} last`],
  ['null bytes', () => `<p>a\0b<\0p>${'\0'.repeat(1000)}</p>\0<p>last`],
  ['no html', () => 'last'],
];

describe('parseArticle() of a hostile page', () => {
  it.each(PAGES)('reads %s', { timeout: 20_000 }, async (_title, html) => {
    const { article } = await parseArticle(html(), { format: 'html' });
    expect(renderPlain(viewOf(article)).trim().slice(-4)).toBe('last');
  });
});
