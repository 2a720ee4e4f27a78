import type { Metadata } from '../../article/types.js';
import type { Layout } from './layout.js';
import type { Passage } from './passage.js';

/** A text whose passages are classified. The prose that is left is paragraphs and lists. */
export interface ClassifiedText {
  readonly metadata: Metadata;
  readonly passages: readonly Passage[];
}

/** A kind of text: how it is told from all others, and how it is read. */
export interface Kind {
  /** Whether a text is of this kind, told once from the whole of it. */
  readonly matches: (layout: Layout) => boolean;
  readonly read: (layout: Layout) => ClassifiedText;
}
