import type { Omission, Parsed } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import { inlineText, onOneLine } from '../../article/text.js';
import type { Metadata, Section } from '../../article/types.js';
import { documentOf } from '../html/dom/document-of.js';
import { mapElement } from '../html/mapper.js';
import { frontMatterOf } from './front-matter.js';
import { frontMatterMetadata } from './front-matter-metadata.js';
import { markdownToHtml } from './markdown-to-html.js';
import { standardMarkdown } from './standard-markdown.js';

/** Options of the Markdown parser. */
export interface MarkdownParserOptions {
  /** The address of the text, which is the base of its relative addresses unless its front matter names another. */
  readonly url?: string;
}

/**
 * Reads Markdown: CommonMark with GitHub's additions, HTML within it, YAML, TOML or JSON above it. A lone first heading of the
 * first level is the headline.
 *
 * @param text decoded, as it came; any text is Markdown
 */
export function parseMarkdown(text: string, options: MarkdownParserOptions = {}): Parsed {
  const frontMatter = frontMatterOf(neutralise(text));
  const { metadata, omissions } = frontMatterMetadata(frontMatter);
  const url = metadata.url ?? options.url;
  const leftOut: Omission[] = [];
  const leaveOut = (text: string): void => {
    leftOut.push({ text: onOneLine(text), reason: 'mark of the program that the text was written for' });
  };
  const { body } = documentOf(markdownToHtml(standardMarkdown(frontMatter.body, leaveOut), leaveOut));
  const mapped = mapElement(body, { isMarkdown: true, ...(url === undefined ? {} : { url }) });
  const titled = withHeadline(metadata, mapped.headline);
  return {
    article: {
      type: 'article',
      metadata: titled.metadata,
      sections: mapped.headline === undefined ? withoutHeadline(mapped.sections, metadata.headline) : mapped.sections,
    },
    format: 'markdown',
    omissions: [...omissions, ...titled.omissions, ...leftOut, ...mapped.omissions],
  };
}

/** Adds the headline that the text itself shows, which goes before that of the front matter. */
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

/** Leaves the first heading out that only says what the headline says, in a text with several of the first level. */
function withoutHeadline(sections: readonly Section[], headline: string | undefined): readonly Section[] {
  const [first, ...others] = sections;
  const isDoubled = first?.heading !== undefined && onOneLine(inlineText(first.heading)) === headline;
  return isDoubled ? [{ type: 'section', depth: 1, blocks: first.blocks }, ...others] : sections;
}
