import type { Block, Metadata } from '../../article/types.js';
import type { LaidOutText } from './layout.js';

/**
 * A piece of a text on its way to being an article. Each stage of the parser classifies some of the prose: as a
 * figure, a heading, metadata, something left out. What nobody claims is a paragraph.
 */
export type TextPassage = Prose | Title | ReadyBlock | Omitted;

/** Running text on one line, whose part in the article is not settled. */
export interface Prose {
  readonly type: 'prose';
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
}

/** The title of a section. */
export interface Title {
  readonly type: 'title';
  readonly text: string;
  /** 1 for the highest; only the order of the levels counts. */
  readonly level: number;
}

/** A block of the article. */
export interface ReadyBlock {
  readonly type: 'block';
  readonly block: Block;
}

/** Text that is no part of the article. */
export interface Omitted {
  readonly type: 'omitted';
  readonly text: string;
  readonly reason: string;
}

/** A text whose passages are classified. The prose that is left is paragraphs and lists. */
export interface ClassifiedText {
  readonly metadata: Metadata;
  readonly passages: readonly TextPassage[];
}

/** A kind of text: how it is told from all others, and how it is read. */
export interface TextKind {
  /** Whether a text is of this kind, told once from the whole of it. */
  readonly matches: (layout: LaidOutText) => boolean;
  readonly read: (layout: LaidOutText) => ClassifiedText;
}
