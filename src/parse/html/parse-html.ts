import type { Omission, Parsed } from '../../article/parsed.js';
import type { Metadata } from '../../article/types.js';
import { documentOf } from './dom/document-of.js';
import { extractArticle } from './extract-article.js';
import { mapWhileBuilding } from './mapping/map-while-building.js';
import { type Mapped, mapElement } from './mapping/mapper.js';
import { metadataOf, withoutRepeatedDescription } from './metadata/metadata-of.js';
import { measure } from './page/measure.js';

/** Options of the HTML parser. */
export interface HtmlOptions {
  /** The address of the page, which is the base of its relative addresses. */
  readonly url?: string;
}

/**
 * Reads the article of an HTML page: found by Readability, cleaned of what the page has put into it, mapped to the tree, with
 * what the page says about it as metadata. A fragment, a front page and a page too large to be searched are read whole.
 *
 * @param html decoded, as it came; any text is read as a browser would
 */
export function parseHtml(html: string, options: HtmlOptions = {}): Parsed {
  const read = isLargePage(html) ? readLargePage : readPage;
  const { mapped, metadata, omissions } = read(html, options.url);
  // The heading that the mapping has taken out of the text must be the headline, whatever else the page says.
  const known: Metadata = { ...metadata, ...(mapped.headline !== undefined && { headline: mapped.headline }) };
  return {
    article: {
      type: 'article',
      metadata: withoutRepeatedDescription(known, mapped.sections),
      sections: mapped.sections,
    },
    format: 'html',
    omissions: [...omissions, ...mapped.omissions],
  };
}

/** A page as it was read. */
interface ReadPage {
  readonly mapped: Mapped;
  /** The description of the article by the page. */
  readonly metadata: Metadata;
  readonly omissions: readonly Omission[];
}

/** Reads the article of a page, or the whole page where there is no article to find. */
function readPage(html: string, url?: string): ReadPage {
  const { root, base, metadata, omissions } = extractArticle(html, url);
  return { mapped: mapElement(root, base === undefined ? {} : { url: base }), metadata, omissions };
}

/** Markup of more UTF-16 code units is a large page: the search for its article would take seconds. */
const LARGEST = 5_000_000;

/** A page with more tags is large, for the same reason. */
const MOST_TAGS = 100_000;

/** Only so much of a large page is read for its metadata, in UTF-16 code units. */
const TOP = 500_000;

/** Whether markup is so large that it is read whole, from one end to the other, and is never all in memory as a document. */
function isLargePage(html: string): boolean {
  return html.length > LARGEST || hasMoreTags(html);
}

function hasMoreTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags++;
  return tags > MOST_TAGS;
}

/** Reads the whole of a large page, and its metadata from its beginning. */
function readLargePage(html: string, url?: string): ReadPage {
  const top = documentOf(html.slice(0, TOP), url);
  const metadata = metadataOf(top, measure(top.body).lines, url);
  const base = top.baseURI ?? metadata.url;
  return { mapped: mapWhileBuilding(html, base === undefined ? {} : { url: base }), metadata, omissions: [] };
}
