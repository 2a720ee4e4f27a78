import { normalLine } from '../../../article/normal-inlines.js';
import { inlineText } from '../../../article/text.js';
import type { Block, Section } from '../../../article/types.js';
import type { Omission } from '../../types.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';
import { flowOf } from './contents.js';
import { contentsOf } from './contents-of.js';
import type { Content, Heading, Mapping } from './types.js';

/** How a page, or a part of one, is read into the tree. */
export interface MappingOptions {
  /** What relative addresses are relative to; without it they are no links. */
  readonly url?: string;
  /** Whether the page was made of Markdown, where the title of a picture is its credit or its caption. */
  readonly isMarkdown?: boolean;
}

/** What a page, or a part of one, is in the tree. */
export interface Mapped {
  /** The words of the only `h1`, when it is the first heading; it is then no section. */
  readonly headline?: string;
  readonly sections: readonly Section[];
  /** What was left out because a reader has no use for it. */
  readonly omissions: readonly Omission[];
}

/**
 * What stands in an element, as sections of the tree: only the tree's own nodes, every text and address through the gate
 * for control characters. Words are never lost, unless a browser does not show them or they are listed as left out.
 */
export function sectionsOf(root: HtmlElement, options: MappingOptions = {}): Mapped {
  const taken = new Set<HtmlNode>();
  const notes: Content[] = [];
  const omissions: Omission[] = [];
  const add = (node: HtmlNode, contents: Content[]): void => {
    if (!taken.has(node)) for (const content of contentsOf(node, mapping)) contents.push(content);
  };
  const mapping: Mapping = {
    base: options.url,
    readsTitles: options.isMarkdown ?? false,
    contentsIn: (element) => {
      const contents: Content[] = [];
      for (let node = element.firstChild; node !== null; node = node.nextSibling) add(node, contents);
      return contents;
    },
    contentsOf: (nodes) => {
      const contents: Content[] = [];
      for (const node of nodes) add(node, contents);
      return contents;
    },
    take: (element) => {
      taken.add(element);
    },
    addNotes: (contents) => {
      for (const content of contents) notes.push(content);
    },
    omit: (omission) => {
      omissions.push(omission);
    },
  };
  const contents = mapping.contentsIn(root);
  return { ...sectionsIn(flowOf([...contents, { type: 'boundary' }, ...notes])), omissions };
}

type Part = Block | Heading;

function sectionsIn(flow: readonly Part[]): Pick<Mapped, 'headline' | 'sections'> {
  const headings = flow.filter((part) => part.type === 'heading');
  const [first, ...others] = headings;
  const isHeadline = first?.level === 1 && !others.some(({ level }) => level === 1);
  const titled = isHeadline ? flow.filter((part) => part !== first) : flow;
  const shallowest = (isHeadline ? others : headings).reduce(
    (least, { level }) => (level === 0 ? least : Math.min(least, level)),
    6,
  );
  const sections = divided(titled, shallowest);
  return isHeadline ? { headline: inlineText(normalLine(first.children)), sections } : { sections };
}

function divided(flow: readonly Part[], shallowest: number): readonly Section[] {
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
