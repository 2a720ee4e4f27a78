import { describe, expect, test } from 'vitest';
import { ReaderError } from '../../src/article/reader-error.js';
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

  test.each(['html', 'markdown'] as const)('says in one line that it cannot read %s yet', async (format) => {
    const error = await parseArticle(TEXT, { format }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReaderError);
    expect(error).toMatchObject({ code: 'unsupported', message: expect.stringMatching(/^cannot read [^\n]+$/) });
  });

  test('does not take a page of HTML for text', async () => {
    await expect(parseArticle('<!doctype html><p>News')).rejects.toMatchObject({ code: 'unsupported' });
  });
});
