import { webAddressOf } from './address.js';
import { normalBlocks, paragraphsOf } from './normal-blocks.js';
import { isPictures } from './normal-figures.js';
import { normalLine, onOneLine } from './normal-inlines.js';
import type { Article, Metadata, Section } from './types.js';
import { withAddresses } from './with-addresses.js';

/** Markdown has headings of six levels, and the first is the headline's. */
const DEEPEST = 5;

/**
 * An article in the one form that stands for all that look the same. What Markdown cannot carry is not in it, so that it
 * comes back as it was when it is written as Markdown and read again: neighbouring texts are one, white space is as a
 * browser shows it, nothing is empty, a figure without a picture is a paragraph that is emphasised.
 *
 * @example normalForm((await parseArticle(renderMarkdown(viewOf(article)), { format: 'markdown' })).article) // as normalForm(article)
 */
export function normalForm({ metadata, sections }: Article): Article {
  return { type: 'article', metadata: normalMetadata(metadata), sections: normalSections(sections) };
}

/** Sections in normal form: those without a title belong to the one before them, the shallowest are at depth 1. */
export function normalSections(sections: readonly Section[]): readonly Section[] {
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

/** One section in normal form, its depth as it is: the shallowest of an article, and what belongs together, only all of them tell. */
export function normalSection({ depth, heading = [], blocks }: Section): Section {
  const title = normalLine(withAddresses(heading));
  if (isPictures(title)) return { type: 'section', depth, blocks: [...paragraphsOf(title), ...normalBlocks(blocks)] };
  return { type: 'section', depth, heading: title, blocks: normalBlocks(blocks) };
}

function depthOf({ heading, depth }: Section, shallowest: number): number {
  return heading === undefined ? 1 : Math.min(depth - shallowest + 1, DEEPEST);
}

/** What is known of an article in normal form: texts on one line, none empty, the address as a browser writes it. */
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
