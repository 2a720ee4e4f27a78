import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/article/normal-form.js';
import type { Format } from '../../../src/article/parsed.js';
import type { Article } from '../../../src/article/types.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { parseArticle } from '../../../src/parse/parse-article.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { viewOf } from '../../../src/select/view-of.js';
import { RICH_ARTICLE } from '../../render/rich-article.js';
import { anyNormalArticle } from './any-normal-article.js';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

const FORMATS: Readonly<Record<string, Format>> = { '.html': 'html', '.md': 'markdown', '.txt': 'text' };

const inputs = readdirSync(FIXTURES).flatMap((name) =>
  readdirSync(join(FIXTURES, name))
    .filter((file) => file.startsWith('input.') && extname(file) in FORMATS)
    .map((file) => ({ name, file: join(FIXTURES, name, file), format: FORMATS[extname(file)] ?? 'text' })),
);

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
      { numRuns: 300 },
    );
  });
});

describe('normalForm()', () => {
  it('is the same when it is done twice', () => {
    fc.assert(fc.property(anyNormalArticle, (article) => void expect(normalForm(article)).toEqual(article)));
  });
});

function readAgain(article: Article): Article {
  return parseMarkdown(renderMarkdown(viewOf(article))).article;
}
