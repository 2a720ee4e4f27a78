import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/article/normal-form.js';
import type { Format } from '../../../src/article/parsed.js';
import type { Article } from '../../../src/article/types.js';
import { parseHtml } from '../../../src/parse/html/parse-html.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { parseArticle } from '../../../src/parse/parse-article.js';
import { parseText } from '../../../src/parse/text/parse-text.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { viewOf } from '../../../src/select/view-of.js';
import { RICH_ARTICLE } from '../../render/rich-article.js';
import { anyMarkdown } from './any-markdown.js';
import { anyNormalArticle } from './any-normal-article.js';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

const FORMATS: Readonly<Record<string, Format>> = { '.html': 'html', '.md': 'markdown', '.txt': 'text' };

const inputs = readdirSync(FIXTURES).flatMap((name) =>
  readdirSync(join(FIXTURES, name))
    .filter((file) => file.startsWith('input.') && extname(file) in FORMATS)
    .map((file) => ({ name, file: join(FIXTURES, name, file), format: FORMATS[extname(file)] ?? 'text' })),
);

/** Markdown that once did not come back, by what was wrong. */
const TEXTS: readonly (readonly [cause: string, markdown: string])[] = [
  ['a headline with a picture of no words', '# One ![](https://example.org/a.png) two ![](https://example.org/b.png)'],
  ['capitals that are an address when they are escaped', 'HTTP://ü[ and HTTPS://é>*'],
  ['a byte order mark at the end of a mark', '<b>a*\ufeff</b>*'],
  ['a number that is too large', '999999999. a\n1. b'],
  ['an address of IPv6', '<a href="http://[::1]:8080/">a</a> b'],
  ['a title that is nothing but an escape sequence', 'See <a href="https://example.org/" title="&#27;[0m">a</a>.'],
  ['a fragment that is nothing but a control character', '<a href="#&#27;">a</a> b'],
  ['a language that is nothing but an escape sequence', '<pre class="language-&#27;[0m">a</pre>'],
];

/** Pages with what once did not come back, by what was wrong. */
const PAGES: readonly (readonly [cause: string, html: string])[] = [
  ['www and anything after it', '<p>www.é <p>www.! <p>WWW./ <p>www._'],
  ['capitals of an address', '<p><b>HTTPS://A.example</b>'],
  [
    'languages of several words',
    '<pre data-lang="a b">c</pre><pre data-language="d\ne">f</pre><pre data-lang=";">g</pre>',
  ],
  ['numbers that are too large', '<ol start="999999999"><li>a<li>b</ol>'],
  ['mail to a host', '<p><a href="mailto://[::1]">a</a>'],
  ['its own address with an escape sequence', '<link rel="canonical" href="https://example.org/%1B[31m"><p>Word.'],
];

describe('parseMarkdown()', () => {
  it.each(inputs)('gives the article of the fixture $name back', async ({ file, format }) => {
    const { article } = await parseArticle(readFileSync(file, 'utf8'), { format });
    expect(readAgain(article)).toEqual(normalForm(article));
    expect(readAgain(normalForm(article))).toEqual(normalForm(article));
  });

  it('gives the article back that was written as Markdown', () => {
    expect(readAgain(normalForm(RICH_ARTICLE))).toEqual(normalForm(RICH_ARTICLE));
  });

  it('gives any article in normal form back that was written as Markdown', () => {
    fc.assert(
      fc.property(anyNormalArticle, (article) => {
        expect(readAgain(article), renderMarkdown(viewOf(article))).toEqual(article);
      }),
    );
  });
});

describe('parseMarkdown() of Markdown', () => {
  it.each(TEXTS)('comes back the same: %s', (_cause, markdown) => expectTheSame(parseMarkdown(markdown).article));

  it('comes back the same, whatever it is', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => expectTheSame(parseMarkdown(markdown).article)),
      { numRuns: 500 },
    );
  });
});

describe('parseHtml()', () => {
  it.each(PAGES)('gives what comes back from Markdown the same: %s', (_cause, html) =>
    expectTheSame(parseHtml(html).article),
  );
});

describe('parseText()', () => {
  it.each(['- >\n- word', '| |\n| |'])('gives what comes back from Markdown the same: %j', async (text) =>
    expectTheSame((await parseText(text)).article),
  );
});

describe('normalForm()', () => {
  it('is the same when it is done twice', () => {
    fc.assert(fc.property(anyNormalArticle, (article) => void expect(normalForm(article)).toEqual(article)));
  });
});

/** What is written of an article gives it again, in normal form, and then the same Markdown. */
function expectTheSame(article: Article): void {
  const again = readAgain(article);
  expect(again).toEqual(normalForm(article));
  expect(renderMarkdown(viewOf(again))).toBe(renderMarkdown(viewOf(article)));
}

function readAgain(article: Article): Article {
  return parseMarkdown(renderMarkdown(viewOf(article))).article;
}
