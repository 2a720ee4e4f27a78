import { normalMetadata, normalSection } from '../../article/normal-form.js';
import type { Section } from '../../article/types.js';
import type { View } from '../../select/types.js';
import { frontMatterOf } from './front-matter.js';
import { mdastOf } from './mdast-of.js';
import { outlineSection } from './outline-section.js';
import { quotationsSection } from './quotations-section.js';
import { serialise } from './serialise.js';

/** What Markdown may have to know beside the article. */
export interface MarkdownOptions {
  /** What to call an article that has no headline. */
  readonly title?: string;
}

/**
 * A view as Markdown (CommonMark and GFM): what is known of the article as YAML front matter, the headline as `# `, a
 * section of depth n under a heading of n + 1 `#`, six at most. All of it is written in normal form and escaped so that it
 * reads back as the same text. The outline is a nested list, quotations are block quotations.
 *
 * @returns lines that each end with a newline; `''` when there is nothing to show
 *
 * @example renderMarkdown(viewOf(article)) // '---\nauthors:\n  - "Ann Lee"\n---\n\n# Bridge closes\n…'
 */
export function renderMarkdown(view: View, { title }: MarkdownOptions = {}): string {
  const metadata = normalMetadata(view.article.metadata);
  const sections = sectionsOf(view).map(normalSection);
  const parts = [frontMatterOf(metadata), serialise(mdastOf(metadata.headline ?? title, sections))];
  return parts.filter((part) => part !== '').join('\n');
}

function sectionsOf(view: View): readonly Section[] {
  switch (view.type) {
    case 'article':
      return view.sections.map(({ section }) => section);
    case 'outline':
      return [outlineSection(view.sections)];
    case 'quotations':
      return [quotationsSection(view.quotations)];
  }
}
