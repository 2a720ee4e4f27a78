import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';

const SENTENCE = 'The ferry crosses the river at seven in the morning, and again at half past six. ';

/** Pages so large that other readers give up; each ends with a word that must be read. */
const PAGES: readonly (readonly [title: string, html: () => string])[] = [
  ['20,000 nested tables', () => `${'<table><tr><td>x'.repeat(20_000)} last`],
  ['20 MB of markup', () => `<body>${`<p>${SENTENCE.repeat(3)}</p>\n`.repeat(20_000_000 / 252)}<p>last`],
  ['100,000 br', () => `<p>word${'<br>'.repeat(100_000)}last`],
  ['100,000 lines', () => `<p>word${'<br>word'.repeat(100_000)} last`],
];

describe('parseArticle() of a large hostile page', () => {
  it.each(PAGES)('reads %s', async (_title, html) => {
    const { article } = await parseArticle(html(), { format: 'html' });
    expect(renderPlain(viewOf(article)).trim().slice(-4)).toBe('last');
  });
});
