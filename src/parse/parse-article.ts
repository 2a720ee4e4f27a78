import { ReaderError } from '../article/reader-error.js';
import { detectFormat } from './detect-format.js';
import { parseText } from './text/parse-text.js';
import type { Format, Parsed } from './types.js';

/** How a text is to be read. */
export interface ParseOptions {
  /** The form it is written in; `auto`, the default, tells it from the text. */
  readonly format?: Format | 'auto';
  /** Where it comes from (`http:`, `https:`): what its links are relative to, and its address when it names no other. */
  readonly url?: string;
}

/**
 * Reads an article: text in, tree out. The text may hold anything; what enters the tree is free of control characters.
 *
 * @param text decoded, as it came
 * @throws {ReaderError} `unsupported` when the text is in a form that cannot be read yet
 * @example
 * const { article } = await parseArticle('A headline\n\nBy Ann Lee\n\nA paragraph that is long enough.');
 */
export async function parseArticle(text: string, options: ParseOptions = {}): Promise<Parsed> {
  const asked = options.format ?? 'auto';
  const parsed = await parseAs(asked === 'auto' ? detectFormat(text).format : asked, text, options);
  return options.url === undefined ? parsed : withUrl(parsed, options.url);
}

async function parseAs(format: Format, text: string, options: ParseOptions): Promise<Parsed> {
  switch (format) {
    case 'text':
      return parseText(text);
    case 'markdown': {
      const { parseMarkdown } = await import('./markdown/parse-markdown.js');
      return parseMarkdown(text, options);
    }
    case 'html':
      throw new ReaderError('unsupported', 'cannot read HTML yet: copy the article out of the page and paste it');
  }
}

/** What was parsed, with an address where it has none of its own. */
function withUrl({ article, ...parsed }: Parsed, url: string): Parsed {
  return { ...parsed, article: { ...article, metadata: { url, ...article.metadata } } };
}
