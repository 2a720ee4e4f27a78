import { normalLine } from '../../../article/normal-inlines.js';
import { inlineText, onOneLine } from '../../../article/text.js';
import type { Block, Section } from '../../../article/types.js';
import type { Heading } from '../content/types.js';

/** A part of a page. */
type Part = Block | Heading;

/** The sections of a page. */
export interface Sectioned {
  /** The words of the only `h1`, when it is the first heading; it is then no section. */
  readonly headline?: string;
  readonly sections: readonly Section[];
}

/** Splits the blocks of a page into sections at its headings. */
export function splitIntoSections(flow: readonly Part[]): Sectioned {
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
