import type { Parsed } from '../article/parsed.js';
import { neutralise } from '../article/safe-text.js';
import type { Metadata } from '../article/types.js';
import { documentOf } from '../parse/html/dom/document-of.js';
import { textOf } from '../parse/html/dom/walk.js';
import { frontMatterOf } from '../parse/markdown/front-matter/front-matter-of.js';
import { htmlOf } from '../parse/markdown/html-of.js';

/** Comments, in which a script does nothing. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The beginning of a script that is run: what is only data says so by its type. */
const SCRIPT = /<script\b(?![^<>]*\btype\s*=\s*["']?(?:application\/(?:\w+\+)?json|text\/(?:template|html|x-)))/i;

/**
 * Why there is nothing to read in what was parsed, where its sections hold no text; `undefined` where a headline or byline
 * that stands in the text itself is all there is. A page with scripts is expected to show more than that.
 *
 * @param text as it was parsed
 */
export function whyWithoutText(text: string, { format, article }: Parsed): string | undefined {
  if (format === 'html' && SCRIPT.test(text.replace(COMMENT, ''))) return 'no text in it; it may need scripts';
  // All that is known of plain text stands in it.
  const isShown =
    format === 'text' ? Object.keys(article.metadata).length > 0 : isOnPage(article.metadata, pageOf(text, format));
  return isShown ? undefined : 'no text in it';
}

function pageOf(text: string, format: 'html' | 'markdown'): string {
  return format === 'html' ? text : htmlOf(frontMatterOf(neutralise(text)).body);
}

/** Whether the headline or the standfirst stands on the page, and not only in what the page says about itself. */
function isOnPage({ headline, description }: Metadata, html: string): boolean {
  const shown = textOf(documentOf(html).body);
  return [headline, description].some((line) => line !== undefined && shown.includes(line));
}
