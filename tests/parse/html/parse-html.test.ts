import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parsed } from '../../../src/article/parsed.js';
import { blockText, titleOf } from '../../../src/article/text.js';
import { parseHtml } from '../../../src/parse/html/parse-html.js';
import { pageOf, paragraphs } from './page-of.js';

function textOf({ article }: Parsed): string {
  return article.sections
    .flatMap((section) => [titleOf(section) ?? '', ...section.blocks.map(blockText)])
    .filter((text) => text !== '')
    .join('\n');
}

describe('parseHtml()', () => {
  it('finds the article of a page and leaves its navigation out', () => {
    const parsed = parseHtml(pageOf({}));
    expect(parsed.format).toBe('html');
    expect(parsed.article.metadata.headline).toBe('The harbour book');
    expect(textOf(parsed)).toContain('The ferry left the island');
    expect(textOf(parsed)).not.toContain('Home');
  });

  it('reads a fragment whole, in order', () => {
    expect(textOf(parseHtml('<p>One.</p><ul><li>Two</li></ul><p>Three.</p>'))).toBe('One.\nTwo\nThree.');
  });

  it('reads a page of few words whole', () => {
    expect(textOf(parseHtml('<!doctype html><title>Short</title><nav>Home</nav><p>All there is.</p>'))).toBe(
      'Home\nAll there is.',
    );
  });

  it('reads a front page whole', () => {
    const teasers = Array.from(
      { length: 30 },
      (_, index) =>
        `<div><h2><a href="/${index}">Title number ${index}</a></h2><p>What number ${index} is about.</p></div>`,
    );
    const text = textOf(parseHtml(`<!doctype html><title>The Daily Gull</title><body>${teasers.join('')}</body>`));
    expect(text).toContain('Title number 0');
    expect(text).toContain('What number 29 is about.');
  });

  it('takes the only first h1 of a fragment as its headline', () => {
    const { article } = parseHtml('<h1>On gulls</h1><p>They are loud.</p>');
    expect(article.metadata.headline).toBe('On gulls');
    expect(article.sections.map(titleOf)).toEqual([undefined]);
  });

  it('reads a page over 5 MB whole', () => {
    const text = textOf(parseHtml(pageOf({ before: '<p>First of all.</p>', body: paragraphs(42_000) })));
    expect(text.startsWith('Home News')).toBe(true);
    expect(text).toContain(' 41999.');
  });

  it('reads a page with very many line breaks whole', () => {
    const text = textOf(parseHtml(pageOf({ body: `<p>${'word<br>'.repeat(6000)}</p>` })));
    expect(text.match(/word/g)).toHaveLength(6000);
  });

  it('keeps the text of 50,000 nested elements', () => {
    expect(textOf(parseHtml(`${'<div>'.repeat(50_000)}deep down`))).toBe('deep down');
  });

  it('resolves addresses against the page it comes from', () => {
    const parsed = parseHtml('<p><a href="/gulls">gulls</a></p>', { url: 'https://example.org/sea' });
    expect(parsed.article.sections[0]?.blocks[0]).toMatchObject({
      children: [{ type: 'link', url: 'https://example.org/gulls' }],
    });
    expect(parsed.article.metadata.url).toBe('https://example.org/sea');
  });

  it('lists what it leaves out, on one line each', () => {
    const parsed = parseHtml(pageOf({ after: '<div class="newsletter"><p>Pass this</p>\n<p>on</p></div>' }));
    expect(parsed.omissions).toContainEqual({ text: 'Pass this on', reason: 'newsletter form' });
    expect(parsed.omissions).toContainEqual({ text: 'Made by the sea', reason: 'outside the article' });
  });

  it('has no description that only repeats the beginning of the article', () => {
    const head =
      '<title>The harbour book</title><meta name="description" content="The ferry left the island before dawn, and nobody on the pier could say when the…">';
    expect(parseHtml(pageOf({ head })).article.metadata.description).toBeUndefined();
  });

  it('keeps a description that says something else', () => {
    const head = '<title>The harbour book</title><meta name="description" content="Eleven winters by the sea.">';
    expect(parseHtml(pageOf({ head })).article.metadata.description).toBe('Eleven winters by the sea.');
  });

  it('lets no control character through, whatever it reads', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<title>',
        '</title>',
        '<h1>',
        '<div class="ad">',
        '<meta name="author" content="',
        '">',
        '<br>',
      ),
      fc.constantFrom('\u001b[31m', '\u0007', '\u202e', '\u0000', '&#27;[1m', '&#x9b;1m', '&#8238;'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { article, omissions } = parseHtml(pieces.join(''));
        const all = JSON.stringify([article, omissions]).replaceAll(/\\[nt]/g, '');
        expect(all).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\\u00[01]/);
      }),
    );
  });
});
