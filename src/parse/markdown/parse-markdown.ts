import type { Omission, Parsed } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import type { Metadata } from '../../article/types.js';
import { documentOf } from '../html/dom/document-of.js';
import { sectionsOf } from '../html/mapping/sections-of.js';
import { frontMatterOf } from './front-matter/front-matter-of.js';
import { metadataOf } from './front-matter/metadata-of.js';
import { htmlOf } from './html-of.js';

/** How Markdown is to be read. */
export interface MarkdownOptions {
  /** Where it comes from: what its relative addresses are relative to, unless it says where it belongs. */
  readonly url?: string;
}

/**
 * Reads Markdown: CommonMark with GitHub's additions, HTML within it, YAML or TOML above it. A lone first heading of the
 * first level is the headline.
 *
 * @param text decoded, as it came; any text is Markdown
 */
export function parseMarkdown(text: string, options: MarkdownOptions = {}): Parsed {
  const frontMatter = frontMatterOf(neutralise(text));
  const { metadata, omissions } = metadataOf(frontMatter);
  const url = metadata.url ?? options.url;
  const { body } = documentOf(htmlOf(frontMatter.body));
  const mapped = sectionsOf(body, { isMarkdown: true, ...(url === undefined ? {} : { url }) });
  const titled = withHeadline(metadata, mapped.headline);
  return {
    article: { type: 'article', metadata: titled.metadata, sections: mapped.sections },
    format: 'markdown',
    omissions: [...omissions, ...titled.omissions, ...mapped.omissions],
  };
}

/** The headline that the text itself shows goes before that of the front matter. */
function withHeadline(
  metadata: Metadata,
  shown: string | undefined,
): Pick<Parsed, 'omissions'> & { metadata: Metadata } {
  if (shown === undefined) return { metadata, omissions: [] };
  const { headline } = metadata;
  const omissions: readonly Omission[] =
    headline === undefined || headline === shown ? [] : [{ text: `title: ${headline}`, reason: 'front matter' }];
  return { metadata: { ...metadata, headline: shown }, omissions };
}
