import { normalMetadata, normalSection } from '../../article/normal-form.js';
import type { View } from '../../select/types.js';
import { formatFrontMatter } from './front-matter.js';
import { mdastOf, serialise } from './mdast-tree.js';
import { viewSections } from './view-sections.js';

/** How Markdown is written. */
export interface MarkdownOptions {
  /** The headline of an article that has none. */
  readonly title?: string;
}

/**
 * Renders a view as Markdown (CommonMark and GFM): metadata as YAML front matter, the headline as `# `, a section of depth n
 * under a heading of n + 1 `#`, six at most. All of it is written in normal form and escaped so that it reads back as the
 * same text. The outline is a nested list, quotations are block quotations.
 *
 * @returns lines that each end with a newline; `''` when there is nothing to show
 *
 * @example renderMarkdown(viewOf(article)) // '---\nauthors:\n  - "Ann Lee"\n---\n\n# Bridge closes\n…'
 */
export function renderMarkdown(view: View, { title }: MarkdownOptions = {}): string {
  const metadata = normalMetadata(view.article.metadata);
  const tree = mdastOf(metadata.headline ?? title, viewSections(view).map(normalSection));
  return [formatFrontMatter(metadata), serialise(tree)].filter((part) => part !== '').join('\n');
}
