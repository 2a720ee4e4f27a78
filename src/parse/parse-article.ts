import { webAddressOf } from '../article/address.js';
import type { Format, Parsed } from '../article/parsed.js';
import { detectFormat } from './detect-format.js';
import { parseText } from './text/parse-text.js';

/** Options of a parser. */
export interface ParseOptions {
  /** The format it is written in; `auto`, the default, recognises it. */
  readonly format?: Format | 'auto';
  /** Its address (`http:`, `https:`), to which its links are relative; the article gets it unless the text names another. */
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
  const url = webAddressOf(options.url ?? '');
  return url === undefined ? parsed : withUrl(parsed, url);
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

/** Gives a parsed text an address where it has none of its own. */
function withUrl({ article, ...parsed }: Parsed, url: string): Parsed {
  return { ...parsed, article: { ...article, metadata: { url, ...article.metadata } } };
}
