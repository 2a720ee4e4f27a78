import type { Omission } from '../../../article/parsed.js';
import { neutralise } from '../../../article/safe-text.js';
import { BOUNDARY, createFlow, setApart } from '../content/content.js';
import { isHidden } from '../content/hidden.js';
import type { Content, Handler, Mapping } from '../content/types.js';
import { BLOCK_ELEMENTS } from '../dom/element-names.js';
import { attributeOf } from '../dom/queries.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';
import { heading } from '../handlers/heading.js';
import { holdsNotes, notes } from '../handlers/notes.js';
import { HANDLERS } from './handlers.js';
import { type Sectioned, splitIntoSections } from './sections.js';

/** Options of a mapping to the tree. */
export interface MappingOptions {
  /** The base of relative addresses; without it they are no links. */
  readonly url?: string;
  /** Whether the page was made of Markdown, where the title of a picture is its credit or its caption. */
  readonly isMarkdown?: boolean;
}

/** A page, or a part of one, as parts of the tree. */
export interface Mapped extends Sectioned {
  /** Parts that were left out because they are of no use to a reader. */
  readonly omissions: readonly Omission[];
}

/** Maps nodes of a page to the tree one after the other. */
export interface Mapper {
  add(node: HtmlNode): void;
  /** Lets the next node begin a line of its own. */
  setApart(): void;
  /** The number of nodes of running text that are in no block yet. */
  pending(): number;
  /** Gives what was mapped; nothing can be added afterwards. */
  end(): Mapped;
}

/**
 * A mapper from nodes of a page to the tree, with every text and address through the gate for control characters. No word is
 * lost, unless a browser does not show it or it is listed as left out.
 */
export function createMapper(options: MappingOptions = {}): Mapper {
  const taken = new Set<HtmlNode>();
  const lastNotes: Content[] = [];
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
      for (const content of contents) lastNotes.push(content);
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
      for (const content of [BOUNDARY, ...lastNotes]) flow.add(content);
      return { ...splitIntoSections(flow.end()), omissions };
    },
  };
}

/** Maps all that stands in an element to sections of the tree. */
export function mapElement(root: HtmlElement, options: MappingOptions = {}): Mapped {
  const mapper = createMapper(options);
  for (let node = root.firstChild; node !== null; node = node.nextSibling) mapper.add(node);
  return mapper.end();
}

const BLOCK_BY_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i;

/** Maps a node and all that is in it; an element without a handler gives what is in it. */
function contentsOf(node: HtmlNode, mapping: Mapping): readonly Content[] {
  if (node.nodeType === 3) return [{ type: 'text', value: neutralise(node.textContent) }];
  if (isHidden(node)) return [];
  const handler = handlerOf(node);
  if (handler !== undefined) return handler(node, mapping);
  const contents = mapping.contentsIn(node);
  return isBlock(node) ? setApart(contents) : contents;
}

/** Whether an element gives what is in it, on lines of its own, and nothing else. */
export function isPassedThrough(element: HtmlElement): boolean {
  return isBlock(element) && handlerOf(element) === undefined && !isHidden(element);
}

function handlerOf(element: HtmlElement): Handler | undefined {
  if (element.attributes.length > 0) {
    if (holdsNotes(element)) return notes;
    if (attributeOf(element, 'role') === 'heading') return heading;
  }
  return HANDLERS.get(element.localName);
}

function isBlock(element: HtmlElement): boolean {
  return BLOCK_ELEMENTS.has(element.localName) || BLOCK_BY_STYLE.test(element.getAttribute('style') ?? '');
}
