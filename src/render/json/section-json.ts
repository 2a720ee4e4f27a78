import { sectionWords } from '../../article/words.js';
import type { NumberedSection } from '../../select/types.js';
import { blockJson } from './block-json.js';

/** A section as JSON, with or without its blocks. */
export function sectionJson({ number, slug, title, section }: NumberedSection, wanted: { blocks: boolean }): object {
  return {
    number,
    depth: section.depth,
    slug,
    title,
    wordCount: sectionWords(section),
    blocks: wanted.blocks ? section.blocks.map(blockJson) : undefined,
  };
}
