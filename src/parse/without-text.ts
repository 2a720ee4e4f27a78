import type { Parsed } from '../article/parsed.js';
import { neutralise } from '../article/safe-text.js';
import type { Metadata } from '../article/types.js';
import { hasScripts } from './html/before-scripts.js';
import { documentOf } from './html/dom/document-of.js';
import { textOf } from './html/dom/queries.js';
import { frontMatterOf } from './markdown/front-matter.js';
import { markdownToHtml } from './markdown/markdown-to-html.js';

/** The reason for a page without text that may need scripts. */
const NEEDS_SCRIPTS = 'no text in it; it may need scripts';

/**
 * Says why a source has nothing to read whose sections hold no text; gives `undefined` where a headline or byline in the
 * text itself is all of it. A page with scripts is expected to show more than that, and one that shows nothing at all to make its
 * text in a way that is not seen here.
 *
 * @param text as it was parsed
 */
export function reasonForNoText(text: string, { format, article }: Parsed): string | undefined {
  if (format === 'html' && hasScripts(text)) return NEEDS_SCRIPTS;
  // All that is known of plain text stands in it.
  const isShown =
    format === 'text' ? Object.keys(article.metadata).length > 0 : isOnPage(article.metadata, pageOf(text, format));
  if (isShown) return undefined;
  return format === 'html' ? NEEDS_SCRIPTS : 'no text in it';
}

function pageOf(text: string, format: 'html' | 'markdown'): string {
  return format === 'html' ? text : markdownToHtml(frontMatterOf(neutralise(text)).body);
}

/** Tells whether the headline or the standfirst stands on the page, and not only in its metadata. */
function isOnPage({ headline, description }: Metadata, html: string): boolean {
  const shown = textOf(documentOf(html).body);
  return [headline, description].some((line) => line !== undefined && shown.includes(line));
}
