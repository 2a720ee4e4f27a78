import { parse, parseFragment } from 'parse5';
import { SmallDocument } from './nodes.js';
import { tidy } from './tidy.js';
import { type BuildWatcher, treeBuilderFor } from './tree-builder.js';
import type { HtmlDocument } from './types.js';

/** The content of `noscript` is parsed, as in a browser without scripts. */
const OPTIONS = { scriptingEnabled: false };

/**
 * Parses a page, or a piece of one, as a browser without scripts would: any text gives a document with a head and a body.
 * Comments, styles, templates and scripts other than JSON-LD are left out. Nothing is nested deeper than 256.
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
 * Parses a page into a document while a watcher takes out of it what is finished; what it takes is not tidy yet.
 *
 * @param document empty at first, filled as the page is parsed
 */
export function buildDocument(html: string, document: SmallDocument, watcher: BuildWatcher): void {
  parse(html, { ...OPTIONS, treeAdapter: treeBuilderFor(document, watcher) });
}

/** A document without nodes, whose elements can be filled with markup. */
export function emptyDocument(url?: string): SmallDocument {
  return new SmallDocument(url, (element, markup) => {
    const { ownerDocument } = element;
    const fragment = parseFragment(markup, { ...OPTIONS, treeAdapter: treeBuilderFor(ownerDocument) });
    tidy(fragment);
    while (fragment.firstChild !== null) element.appendChild(fragment.firstChild);
  });
}
