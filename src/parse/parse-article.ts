import { webAddressOf } from '../article/address.js';
import type { Format, PageFrames, Parsed } from '../article/parsed.js';
import { parseText } from './text/parse-text.js';

/** Options of a parser. */
export interface ParseOptions {
  /** The format it is written in; `auto`, the default, recognises it. */
  readonly format?: Format | 'auto';
  /** Its address (`http:`, `https:`), to which its links are relative; the article gets it unless the text names another. */
  readonly url?: string;
  /** Whether nothing of it is left out as no part of the article: not even the navigation of a page. */
  readonly whole?: boolean;
  /** The pages that a page in HTML may show in frames. */
  readonly frames?: PageFrames;
  /** The header of the mail whose text in HTML it is, a field a line: it gives headline, author and date. */
  readonly mailHeader?: string;
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
  const format = asked === 'auto' ? (await import('./detect-format.js')).detectFormat(text).format : asked;
  const parsed = await parseAs(format, text, options);
  const url = webAddressOf(options.url ?? '');
  return url === undefined ? parsed : withUrl(parsed, url);
}

async function parseAs(format: Format, text: string, options: ParseOptions): Promise<Parsed> {
  switch (format) {
    case 'text':
      return parseText(text, options);
    case 'markdown': {
      const { parseMarkdown } = await import('./markdown/parse-markdown.js');
      return parseMarkdown(text, options);
    }
    case 'html': {
      const { parseHtml } = await import('./html/parse-html.js');
      const parsed = parseHtml(text, options);
      const { mailHeader: header, whole } = options;
      if (header === undefined) return parsed;
      const { withMailHeader } = await import('./mail-header.js');
      return await withMailHeader(parsed, { html: text, header, whole });
    }
  }
}

/** Gives a parsed text an address where it has none of its own. */
function withUrl({ article, ...parsed }: Parsed, url: string): Parsed {
  return { ...parsed, article: { ...article, metadata: { url, ...article.metadata } } };
}
