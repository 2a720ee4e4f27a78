import { normalLine } from '../../article/normal-inlines.js';
import { withNotesLast } from '../../article/notes.js';
import type { Omission } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import { inlineText, onOneLine } from '../../article/text.js';
import type { Block, Section } from '../../article/types.js';
import {
  BOUNDARY,
  blocksOf,
  type Content,
  createBlockFlow,
  type Handler,
  type Heading,
  type Mapping,
  type NoteRegister,
  onOwnLines,
} from './content.js';
import { BLOCK_ELEMENTS } from './dom/element-names.js';
import { attributeOf, isHidden } from './dom/queries.js';
import type { HtmlElement, HtmlNode } from './dom/types.js';
import { alert, isAlert } from './handlers/alert.js';
import { codeBlock, codeBlockFromCodeLines, inlineCode } from './handlers/code.js';
import { figure } from './handlers/figure.js';
import { heading } from './handlers/heading.js';
import { link, superOrSubscript } from './handlers/link.js';
import { definitionList, list } from './handlers/list.js';
import {
  deleted,
  emphasis,
  highlighted,
  ignored,
  inlineQuotation,
  lineBreak,
  rubyReading,
  strong,
  summary,
  thematicBreak,
} from './handlers/marks.js';
import { formula } from './handlers/math.js';
import { button, control, drawing, media } from './handlers/media.js';
import { holdsNotes, inlineNote, isInlineNote, note, noteIdOf, notes } from './handlers/notes.js';
import { noscript, picture } from './handlers/picture.js';
import { cite, footer, quotation } from './handlers/quotation.js';
import { withoutNoteReferences } from './handlers/references.js';
import { table } from './handlers/table.js';
import { isBesideCopy } from './saved-copy.js';

/** Options of a mapping to the tree. */
export interface MappingOptions {
  /** The base of relative addresses; without it they are no links. */
  readonly url?: string;
  /** Whether the page may be a copy in a file, with a folder of its pictures beside it. */
  readonly isCopy?: boolean;
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
 * Creates a mapper from nodes of a page to the tree, with every text and address through the gate for control characters. No
 * word is lost, unless a browser does not show it or it is listed as left out.
 */
export function createMapper(options: MappingOptions = {}): Mapper {
  const taken = new Set<HtmlNode>();
  const lastNotes: Content[] = [];
  const omissions: Omission[] = [];
  const flow = createBlockFlow();
  const contentsOfNode = (node: HtmlNode): readonly Content[] => (taken.has(node) ? [] : contentsOf(node, mapping));
  const notes = createNoteRegister();
  const mapping: Mapping = {
    notes,
    baseOf: (written) => (options.isCopy && isBesideCopy(written) ? undefined : options.url),
    isMarkdown: options.isMarkdown ?? false,
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
      for (const content of [BOUNDARY, ...lastNotes, ...notes.suggested()]) flow.add(content);
      const { sections, ...titled } = splitIntoSections(flow.end());
      return {
        ...titled,
        sections: notes.marks.size === 0 ? sections : withNotesLast(sections, notes.marks),
        omissions,
      };
    },
  };
}

/** Creates a register of the notes of a page. */
function createNoteRegister(): NoteRegister & { suggested(): readonly Content[] } {
  const marks = new Map<string, string>();
  const suggestions = new Map<string, readonly Content[]>();
  const found = new Set<string>();
  return {
    marks,
    refer: (id, mark) => {
      if (!marks.has(id)) marks.set(id, mark);
    },
    suggest: (id, contents) => {
      if (!suggestions.has(id)) suggestions.set(id, contents);
    },
    define: (id) => found.size < found.add(id).size,
    suggested: () =>
      [...suggestions]
        .filter(([id]) => !found.has(id))
        .map(([label, contents]) => ({ type: 'footnoteDefinition', label, children: blocksOf(contents) })),
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
  const noteId = noteIdOf(node, mapping);
  if (noteId !== undefined) return note(node, noteId, mapping);
  if (isHidden(node)) return [];
  const handler = handlerOf(node);
  if (handler !== undefined) return handler(node, mapping);
  const code = node.firstElementChild?.localName === 'code' ? codeBlockFromCodeLines(node, mapping) : undefined;
  if (code !== undefined) return code;
  const contents = mapping.contentsIn(node);
  return isBlock(node) ? onOwnLines(contents) : contents;
}

/** Whether an element gives what is in it, on lines of its own, and nothing else. */
export function isPlainContainer(element: HtmlElement): boolean {
  return isBlock(element) && handlerOf(element) === undefined && !isHidden(element);
}

function handlerOf(element: HtmlElement): Handler | undefined {
  if (element.attributes.length > 0) {
    if (holdsNotes(element)) return notes;
    if (attributeOf(element, 'role') === 'heading') return heading;
    if (isInlineNote(element)) return inlineNote;
    if (isAlert(element)) return alert;
  }
  return HANDLERS.get(element.localName);
}

function isBlock(element: HtmlElement): boolean {
  return BLOCK_ELEMENTS.has(element.localName) || BLOCK_BY_STYLE.test(element.getAttribute('style') ?? '');
}

const BY_NAMES: readonly (readonly [names: string, handler: Handler])[] = [
  ['h1 h2 h3 h4 h5 h6', heading],
  ['ul ol menu dir', list],
  ['dl', definitionList],
  ['blockquote', quotation],
  ['footer', footer],
  ['pre listing xmp plaintext', codeBlock],
  ['table', table],
  ['figure', figure],
  ['img', picture],
  ['math', formula],
  ['noscript', noscript],
  ['summary', summary],
  ['hr', thematicBreak],
  ['br', lineBreak],
  ['a', link],
  ['em i var dfn', emphasis],
  ['cite', cite],
  ['strong b', strong],
  ['mark', highlighted],
  ['del s strike', deleted],
  ['code kbd samp tt', inlineCode],
  ['q', inlineQuotation],
  ['sup sub', superOrSubscript],
  ['rt', rubyReading],
  ['iframe video audio', media],
  ['svg canvas', drawing],
  ['button', button],
  ['input select textarea datalist meter progress output', control],
  ['head title script rp object embed applet area', ignored],
];

/** The handlers of elements by name. An element without one gives what is in it. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  BY_NAMES.flatMap(([names, handler]) => names.split(' ').map((name) => [name, handler] as const)),
);

/** A part of a page. */
type Part = Block | Heading;

/** The sections of a page. */
interface Sectioned {
  /** The words of the only `h1`, when it is the first heading; it is then no section. */
  readonly headline?: string;
  readonly sections: readonly Section[];
}

/** Splits the blocks of a page into sections at its headings. */
function splitIntoSections(flow: readonly Part[]): Sectioned {
  const headings = flow.filter((part) => part.type === 'heading');
  const [first, ...others] = headings;
  const isHeadline = first?.level === 1 && !others.some(({ level }) => level === 1);
  const titled = isHeadline ? flow.filter((part) => part !== first) : flow;
  const shallowest = (isHeadline ? others : headings).reduce(
    (least, { level }) => (level === 0 ? least : Math.min(least, level)),
    6,
  );
  const sections = sectionsIn(titled, shallowest);
  return isHeadline
    ? { headline: onOneLine(inlineText(normalLine(withoutNoteReferences(first.children)))), sections }
    : { sections };
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
