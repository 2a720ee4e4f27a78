import { resolveAddresses, webAddressOf } from './address.js';
import { normalBlocks, paragraphsAndFigures } from './normal-blocks.js';
import { isPictures } from './normal-figures.js';
import { normalLine } from './normal-inlines.js';
import { onOneLine } from './text.js';
import type { Article, Metadata, Section } from './types.js';

/** The depth of the deepest sections: Markdown has headings of six levels, and the first is the headline's. */
const DEEPEST = 5;

/**
 * Puts an article into the one form that stands for all that look the same. It holds nothing that Markdown cannot carry, so
 * that it comes back as it was when it is written as Markdown and read again: neighbouring texts are joined, white space is
 * as a browser shows it, no node is empty, a figure without a picture is an emphasised paragraph.
 *
 * @example normalForm((await parseArticle(renderMarkdown(viewOf(article)), { format: 'markdown' })).article) // as normalForm(article)
 */
export function normalForm({ metadata, sections }: Article): Article {
  return { type: 'article', metadata: normalMetadata(metadata), sections: normalSections(sections) };
}

/** Sections in normal form: one without a title is joined to the one before it, the shallowest are at depth 1. */
function normalSections(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const section of sections.map(normalSection)) {
    const last = joined.at(-1);
    if (section.heading !== undefined || last === undefined) joined.push(section);
    else joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...section.blocks] };
  }
  const kept = joined.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
  const shallowest = kept.reduce(
    (least, { heading, depth }) => (heading === undefined ? least : Math.min(least, depth)),
    Number.POSITIVE_INFINITY,
  );
  return kept.map((section) => ({ ...section, depth: depthOf(section, shallowest) }));
}

/** One section in normal form. Its depth is left as it is: only all sections of an article tell which is the shallowest. */
export function normalSection({ depth, heading = [], blocks }: Section): Section {
  const title = normalLine(resolveAddresses(heading));
  if (isPictures(title))
    return { type: 'section', depth, blocks: [...paragraphsAndFigures(title), ...normalBlocks(blocks)] };
  return { type: 'section', depth, heading: title, blocks: normalBlocks(blocks) };
}

function depthOf({ heading, depth }: Section, shallowest: number): number {
  return heading === undefined ? 1 : Math.min(depth - shallowest + 1, DEEPEST);
}

/** Metadata in normal form: texts on one line, none empty, the address as a browser writes it. */
export function normalMetadata({ authors = [], url = '', ...texts }: Metadata): Metadata {
  const names = authors.map(onOneLine).filter((name) => name !== '');
  const address = webAddressOf(url);
  const fields = Object.entries(texts).map(([name, value]) => [name, onOneLine(value ?? '')]);
  return {
    ...Object.fromEntries(fields.filter(([, value]) => value !== '')),
    ...(names.length === 0 ? {} : { authors: names }),
    ...(address === undefined ? {} : { url: address }),
  };
}
