import type { Block, Inline, Section } from '../../article/types.js';
import { blocksOfRun, paragraphOf } from './blocks-of-run.js';
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

/** The blocks of passages within one section; what nobody has claimed is paragraphs, a title within a block too. */
export function blocksOf(passages: readonly Passage[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < passages.length; ) {
    const passage = passages[at];
    if (passage?.type === 'block') blocks.push(passage.block);
    if (passage?.type === 'title') blocks.push(paragraphOf(passage.text));
    const run = passage?.type === 'prose' ? runAt(passages, at) : [];
    for (const block of blocksOfRun(run, passages[at - 1])) blocks.push(block);
    at += Math.max(1, run.length);
  }
  return blocks;
}

/** The prose from a place on that stands line under line. */
function runAt(passages: readonly Passage[], at: number): readonly Prose[] {
  const run: Prose[] = [];
  for (let passage = passages[at]; passage?.type === 'prose'; passage = passages[at + run.length]) {
    if (run.length > 0 && passage.gap > 0) break;
    run.push(passage);
  }
  return run;
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
