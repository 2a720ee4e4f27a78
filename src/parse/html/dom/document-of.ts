import { parse, parseFragment } from 'parse5';
import { addNodes } from './add-nodes.js';
import { SmallDocument } from './small-document.js';
import type { HtmlDocument } from './types.js';

/** As a browser without scripts: what is there for it is shown. */
const OPTIONS = { scriptingEnabled: false };

/**
 * Reads a page, or a piece of one, as a browser without scripts would: any text gives a document with a head and a body.
 * Left out is what is never shown: comments, styles, scripts (but for JSON-LD), templates. Nothing is nested deeper than 256.
 *
 * @param html decoded, as it came; texts and attributes of the document may hold control characters
 * @param url where the page comes from, for its relative addresses
 */
export function documentOf(html: string, url?: string): HtmlDocument {
  const document = new SmallDocument(url, (element, markup) =>
    addNodes(parseFragment(markup, OPTIONS).childNodes, element, element.ownerDocument),
  );
  addNodes(parse(html, OPTIONS).childNodes, document, document);
  return document;
}
