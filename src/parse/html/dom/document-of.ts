import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { parse } from 'parse5';
import { markupOf } from './markup-of.js';
import type { HtmlDocument } from './types.js';

/**
 * Reads a page, or a piece of one, as a browser without scripts would: any text gives a document with a head and a body.
 * Left out is what is never shown: comments, styles, scripts (but for JSON-LD), templates. Nothing is nested deeper than 256.
 *
 * @param html decoded, as it came; texts and attributes of the document may hold control characters
 * @param url where the page comes from, for its relative addresses
 */
export function documentOf(html: string, url?: string): HtmlDocument {
  // JSDOMParser reads well-formed markup only, and recurses.
  const markup = markupOf(parse(html, { scriptingEnabled: false }));
  return new JSDOMParser().parse(markup, url);
}
