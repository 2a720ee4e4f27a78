import type { Omission } from '../../../article/parsed.js';
import type { HtmlNode } from '../dom/types.js';
import { BOUNDARY, createFlow } from './contents.js';
import { contentsOf } from './contents-of.js';
import { type Divided, divided } from './divided.js';
import type { Content, Mapping } from './types.js';

/** How a page, or a part of one, is read into the tree. */
export interface MappingOptions {
  /** What relative addresses are relative to; without it they are no links. */
  readonly url?: string;
  /** Whether the page was made of Markdown, where the title of a picture is its credit or its caption. */
  readonly isMarkdown?: boolean;
}

/** What a page, or a part of one, is in the tree. */
export interface Mapped extends Divided {
  /** What was left out because a reader has no use for it. */
  readonly omissions: readonly Omission[];
}

/** Reads nodes of a page into the tree as they come. */
export interface Mapper {
  add(node: HtmlNode): void;
  /** Says that what comes next stands on lines of its own. */
  setApart(): void;
  /** How much running text there is that is in no block yet, in nodes. */
  pending(): number;
  /** What has been read; nothing can be added any more. */
  end(): Mapped;
}

/**
 * A mapper from nodes of a page to the tree's own, every text and address through the gate for control characters. Words are
 * never lost, unless a browser does not show them or they are listed as left out.
 */
export function createMapper(options: MappingOptions = {}): Mapper {
  const taken = new Set<HtmlNode>();
  const notes: Content[] = [];
  const omissions: Omission[] = [];
  const flow = createFlow();
  const contentsOfNode = (node: HtmlNode): readonly Content[] => (taken.has(node) ? [] : contentsOf(node, mapping));
  const mapping: Mapping = {
    base: options.url,
    readsTitles: options.isMarkdown ?? false,
    contentsIn: (element) => {
      const contents: Content[] = [];
      for (let node = element.firstChild; node !== null; node = node.nextSibling)
        for (const content of contentsOfNode(node)) contents.push(content);
      return contents;
    },
    contentsOf: (nodes) => nodes.flatMap(contentsOfNode),
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
  return {
    add: (node) => {
      for (const content of contentsOfNode(node)) flow.add(content);
    },
    setApart: () => flow.add(BOUNDARY),
    pending: flow.pending,
    end: () => {
      for (const content of [BOUNDARY, ...notes]) flow.add(content);
      return { ...divided(flow.end()), omissions };
    },
  };
}
