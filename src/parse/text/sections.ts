import type { Block, Inline, Section } from '../../article/types.js';
import { blocksOfRun } from './line-run.js';
import type { Passage, Prose } from './passage.js';

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

/** The blocks of passages that hold no title; what nobody has claimed is paragraphs. */
export function blocksOf(passages: readonly Passage[]): readonly Block[] {
  const blocks: Block[] = [];
  let run: Prose[] = [];
  const closeRun = (): void => {
    for (const block of blocksOfRun(run)) blocks.push(block);
    run = [];
  };
  for (const passage of passages) {
    if (passage.type !== 'prose' || passage.gap > 0) closeRun();
    if (passage.type === 'prose') run.push(passage);
    if (passage.type === 'block') blocks.push(passage.block);
    if (passage.type === 'title') blocks.push({ type: 'paragraph', children: inlines(passage.text) });
  }
  closeRun();
  return blocks;
}

function sectionOf([first, ...rest]: readonly Passage[], depths: ReadonlyMap<number, number>): Section {
  if (first === undefined) return { type: 'section', depth: 1, blocks: [] };
  if (first.type !== 'title') return { type: 'section', depth: 1, blocks: blocksOf([first, ...rest]) };
  const depth = depths.get(first.level) ?? 1;
  return { type: 'section', depth, heading: inlines(first.text), blocks: blocksOf(rest) };
}

/** The depth of each level that titles have, without gaps: the highest is 1. */
function depthsOf(passages: readonly Passage[]): ReadonlyMap<number, number> {
  const levels = new Set(passages.flatMap((passage) => (passage.type === 'title' ? [passage.level] : [])));
  return new Map([...levels].sort((a, b) => a - b).map((level, index) => [level, index + 1]));
}

function inlines(text: string): readonly Inline[] {
  return [{ type: 'text', value: text }];
}
