import type { Inline, Section } from '../../article/types.js';
import type { Parsed } from '../types.js';
import { blocksOfPassages } from './blocks/blocks-of-passages.js';
import { kindOf } from './kind-of.js';
import { layoutOf } from './layout.js';
import { pagesOf } from './line.js';
import type { Passage } from './passage.js';

/**
 * Reads plain text: headline, standfirst, authors, dates, sections, paragraphs, lists, quotations, code, tables, figures.
 * What is surely no part of the article is left out and listed.
 *
 * @param text decoded, with any line endings; form feeds end pages
 */
export async function parseText(text: string): Promise<Parsed> {
  const layout = layoutOf(pagesOf(text));
  const { metadata, passages } = (await kindOf(layout)).read(layout);
  return {
    article: { type: 'article', metadata, sections: sectionsOf(passages) },
    format: 'text',
    omissions: passages.flatMap((passage) =>
      passage.type === 'omitted' ? [{ text: passage.text, reason: passage.reason }] : [],
    ),
  };
}

/** The sections of settled passages: a title begins one; what stands before the first title is the opening. */
export function sectionsOf(passages: readonly Passage[]): readonly Section[] {
  const depths = depthsOf(passages);
  const sections: Section[] = [];
  let from = 0;
  for (let at = 0; at <= passages.length; at++) {
    const passage = passages[at];
    if (passage !== undefined && passage.type !== 'title') continue;
    const section = sectionOf(passages.slice(from, at), depths);
    if (section.heading !== undefined || section.blocks.length > 0) sections.push(section);
    from = at;
  }
  return sections;
}

function sectionOf([first, ...rest]: readonly Passage[], depths: ReadonlyMap<number, number>): Section {
  if (first === undefined) return { type: 'section', depth: 1, blocks: [] };
  if (first.type !== 'title') return { type: 'section', depth: 1, blocks: blocksOfPassages([first, ...rest]) };
  const depth = depths.get(first.level) ?? 1;
  return { type: 'section', depth, heading: inlines(first.text), blocks: blocksOfPassages(rest) };
}

/** The depth of each level that titles have, without gaps: the highest is 1. */
function depthsOf(passages: readonly Passage[]): ReadonlyMap<number, number> {
  const levels = new Set(passages.flatMap((passage) => (passage.type === 'title' ? [passage.level] : [])));
  return new Map([...levels].sort((a, b) => a - b).map((level, index) => [level, index + 1]));
}

function inlines(text: string): readonly Inline[] {
  return [{ type: 'text', value: text }];
}
