import type { Omission } from '../../../article/parsed.js';
import type { Block, Inline } from '../../../article/types.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';

/** A heading, before it is known whether it begins a section: in a quotation or a list it does not. */
export interface Heading {
  readonly type: 'heading';
  /** 1 to 6, as in `h1` to `h6`; 0 stands for whatever the shallowest of the article is. */
  readonly level: number;
  readonly children: readonly Inline[];
}

/** Where a block begins or ends: what stands on either side is never one paragraph. */
export interface Boundary {
  readonly type: 'boundary';
}

/** What a node of a page becomes, before running text is put into paragraphs. */
export type Content = Inline | Block | Heading | Boundary;

/** What the handlers of elements share. */
export interface Mapping {
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
  /** Whether the title of a picture is more than a hint: in Markdown it is the credit or the caption. */
  readonly readsTitles: boolean;
  /** What all that stands in an element becomes, in order. */
  contentsIn(element: HtmlElement): readonly Content[];
  /** What some nodes become, in order. */
  contentsOf(nodes: readonly HtmlNode[]): readonly Content[];
  /** Says that an element has been read: it is nothing when it is met again. */
  take(element: HtmlElement): void;
  /** Puts contents into a last section of notes. */
  addNotes(notes: readonly Content[]): void;
  /** Takes note of something that is left out. */
  omit(omission: Omission): void;
}

/** Makes of an element of one kind, and all that is in it, what it is in the tree. */
export type Handler = (element: HtmlElement, mapping: Mapping) => readonly Content[];
