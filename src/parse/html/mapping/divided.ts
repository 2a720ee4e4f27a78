import { normalLine, onOneLine } from '../../../article/normal-inlines.js';
import { inlineText } from '../../../article/text.js';
import type { Block, Section } from '../../../article/types.js';
import type { Heading } from './types.js';

/** What a page consists of. */
type Part = Block | Heading;

/** Blocks and headings as the sections that they are. */
export interface Divided {
  /** The words of the only `h1`, when it is the first heading; it is then no section. */
  readonly headline?: string;
  readonly sections: readonly Section[];
}

/** Divides a page's blocks at its headings. */
export function divided(flow: readonly Part[]): Divided {
  const headings = flow.filter((part) => part.type === 'heading');
  const [first, ...others] = headings;
  const isHeadline = first?.level === 1 && !others.some(({ level }) => level === 1);
  const titled = isHeadline ? flow.filter((part) => part !== first) : flow;
  const shallowest = (isHeadline ? others : headings).reduce(
    (least, { level }) => (level === 0 ? least : Math.min(least, level)),
    6,
  );
  const sections = sectionsIn(titled, shallowest);
  return isHeadline ? { headline: onOneLine(inlineText(normalLine(first.children))), sections } : { sections };
}

function sectionsIn(flow: readonly Part[], shallowest: number): readonly Section[] {
  const sections: { heading?: Heading; blocks: Block[] }[] = [];
  for (const part of flow) {
    if (part.type === 'heading') sections.push({ heading: part, blocks: [] });
    else if (sections.length === 0) sections.push({ blocks: [part] });
    else sections.at(-1)?.blocks.push(part);
  }
  return sections.map(({ heading, blocks }) => sectionOf(heading, blocks, shallowest));
}

function sectionOf(heading: Heading | undefined, blocks: readonly Block[], shallowest: number): Section {
  if (heading === undefined) return { type: 'section', depth: 1, blocks };
  const depth = Math.max(heading.level - shallowest + 1, 1);
  return { type: 'section', depth, heading: normalLine(heading.children), blocks };
}
