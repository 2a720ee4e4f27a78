import type { Parsed } from '../../article/parsed.js';
import type { Metadata } from '../../article/types.js';
import { isLargePage, readLargePage } from './large/large-page.js';
import { withoutRepetition } from './metadata/without-repetition.js';
import { readPage } from './read-page.js';

/** How a page is to be read. */
export interface HtmlOptions {
  /** Where the page comes from: what its relative addresses are relative to. */
  readonly url?: string;
}

/**
 * Reads the article of an HTML page: found by Readability, cleaned of what the page has put into it, mapped to the tree,
 * with what the page says about it as metadata. A fragment, a front page and a page too large to be searched are read whole.
 *
 * @param html decoded, as it came; any text is read as a browser would
 */
export function parseHtml(html: string, options: HtmlOptions = {}): Parsed {
  const read = isLargePage(html) ? readLargePage : readPage;
  const { mapped, metadata, omissions } = read(html, options.url);
  // The heading that the mapping has taken out of the text must be the headline, whatever else the page says.
  const known: Metadata = { ...metadata, ...(mapped.headline !== undefined && { headline: mapped.headline }) };
  return {
    article: { type: 'article', metadata: withoutRepetition(known, mapped.sections), sections: mapped.sections },
    format: 'html',
    omissions: [...omissions, ...mapped.omissions],
  };
}
