import type { Format, Parsed } from '../article/parsed.js';
import { detectFormat } from './detect-format.js';
import { parseText } from './text/parse-text.js';

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
    case 'html': {
      const { parseHtml } = await import('./html/parse-html.js');
      return parseHtml(text, options);
    }
  }
}

/** What was parsed, with an address where it has none of its own. */
function withUrl({ article, ...parsed }: Parsed, url: string): Parsed {
  return { ...parsed, article: { ...article, metadata: { url, ...article.metadata } } };
}
