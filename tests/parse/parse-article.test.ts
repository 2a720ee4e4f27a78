import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.js';

const TEXT = 'The bridge that nobody wanted\n\nBy Ann Lee\n\nIt was finished in spring.';

describe('parseArticle()', () => {
  test('reads plain text when nothing is said of the format', async () => {
    const { article, format } = await parseArticle(TEXT);
    expect(format).toBe('text');
    expect(article.metadata).toEqual({ headline: 'The bridge that nobody wanted', authors: ['Ann Lee'] });
  });

  test('reads what looks like another format as text when asked to', async () => {
    const { format } = await parseArticle('<!doctype html><p>News', { format: 'text' });
    expect(format).toBe('text');
  });

  test('reads a page and a post for what they are', async () => {
    const page = await parseArticle('<!doctype html><title>News</title><p>The bridge is <b>open</b>.');
    const post = await parseArticle('# News\n\nThe bridge is **open**, see [the plan](https://example.org/plan).\n');
    expect([page.format, post.format]).toEqual(['html', 'markdown']);
    expect(page.article.sections[0]?.blocks[0]).toMatchObject({ type: 'paragraph' });
    expect(post.article.metadata.headline).toBe('News');
  });

  test('reads plain text as the form that is asked for', async () => {
    const formats = await Promise.all(
      (['html', 'markdown'] as const).map(async (format) => (await parseArticle(TEXT, { format })).format),
    );
    expect(formats).toEqual(['html', 'markdown']);
  });

  test('takes the address of a page that names none', async () => {
    const url = 'https://example.org/news';
    const { article } = await parseArticle(TEXT, { url });
    expect(article.metadata.url).toBe(url);
  });

  test('writes the address as a browser would, and none that is not of the web', async () => {
    const urlOf = async (url: string) => (await parseArticle(TEXT, { url })).article.metadata.url;
    expect(await urlOf('https://example.org/%1B[31m')).toBe('https://example.org/%1B%5B31m');
    expect(await urlOf('file:///news.txt')).toBeUndefined();
  });
});
