import { parse, parseFragment } from 'parse5';
import { SmallDocument } from './small-document.js';
import { tidy } from './tidy.js';
import { treeBuilderFor, type Watch } from './tree-builder.js';
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
  const document = emptyDocument(url);
  parse(html, { ...OPTIONS, treeAdapter: treeBuilderFor(document) });
  tidy(document);
  return document;
}

/**
 * Builds a page while somebody takes out of it what is finished; nothing of it is tidy.
 *
 * @param document is empty, and filled as the page is read
 */
export function buildDocument(html: string, document: SmallDocument, watch: Watch): void {
  parse(html, { ...OPTIONS, treeAdapter: treeBuilderFor(document, watch) });
}

/** A document that nothing stands in. */
export function emptyDocument(url?: string): SmallDocument {
  return new SmallDocument(url, (element, markup) => {
    const { ownerDocument } = element;
    const fragment = parseFragment(markup, { ...OPTIONS, treeAdapter: treeBuilderFor(ownerDocument) });
    tidy(fragment);
    while (fragment.firstChild !== null) element.appendChild(fragment.firstChild);
  });
}
