import { documentOf } from '../dom/document-of.js';
import { metadataOf } from '../metadata/metadata-of.js';
import type { ReadPage } from '../read-page.js';
import { mappedWhileBuilt } from './mapped-while-built.js';

/** Markup of more UTF-16 code units is a large page: looking for the article in it would take seconds. */
const LARGEST = 5_000_000;

/** A page with more tags is large, for the same reason. */
const MOST_TAGS = 100_000;

/** How much of a large page is read for its metadata, in UTF-16 code units. */
const TOP = 500_000;

/** Whether markup is so large that it is read whole, from one end to the other, and never all in memory as a document. */
export function isLargePage(html: string): boolean {
  return html.length > LARGEST || hasMoreTags(html);
}

/** Reads a large page; it says what it is at its top. */
export function readLargePage(html: string, url?: string): ReadPage {
  const top = documentOf(html.slice(0, TOP), url);
  const metadata = metadataOf(top, url);
  const base = top.baseURI ?? metadata.url;
  return { mapped: mappedWhileBuilt(html, base === undefined ? {} : { url: base }), metadata, omissions: [] };
}

function hasMoreTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags++;
  return tags > MOST_TAGS;
}
