import type { Omission } from '../../../article/parsed.js';
import type { Block, Inline } from '../../../article/types.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';

/** A heading that may begin a section; in a quotation or a list it does not. */
export interface Heading {
  readonly type: 'heading';
  /** 1 to 6, as in `h1` to `h6`; 0 stands for the level of the shallowest heading of the article. */
  readonly level: number;
  readonly children: readonly Inline[];
}

/** The beginning or end of a block: text before it and text after it are never one paragraph. */
export interface Boundary {
  readonly type: 'boundary';
}

/** A piece of the tree that a node of a page is mapped to, before running text is put into paragraphs. */
export type Content = Inline | Block | Heading | Boundary;

/** The tools that the handlers of elements share while a page is mapped. */
export interface Mapping {
  /** The base of relative addresses. */
  readonly base: string | undefined;
  /** Whether the title of a picture is its credit or its caption, as in Markdown, and not only a hint. */
  readonly readsTitles: boolean;
  /** Maps the nodes in an element, in order. */
  contentsIn(element: HtmlElement): readonly Content[];
  /** Maps some nodes, in order. */
  contentsOf(nodes: readonly HtmlNode[]): readonly Content[];
  /** Notes that an element has been mapped: it gives nothing when it is met again. */
  take(element: HtmlElement): void;
  /** Adds contents to a last section of notes. */
  addNotes(notes: readonly Content[]): void;
  /** Lists something that is left out. */
  omit(omission: Omission): void;
}

/** Maps an element of one kind, and all that is in it, to pieces of the tree. */
export type Handler = (element: HtmlElement, mapping: Mapping) => readonly Content[];
