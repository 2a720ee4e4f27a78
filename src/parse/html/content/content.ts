import { paragraphsAndFigures } from '../../../article/normal-form.js';
import type { Block, Inline } from '../../../article/types.js';
import type { Boundary, Content, Heading } from './types.js';

/** The beginning or end of a block. */
export const BOUNDARY: Boundary = { type: 'boundary' };

/** Contents that stand on lines of their own. */
export function setApart(contents: readonly Content[]): readonly Content[] {
  return [BOUNDARY, ...contents, BOUNDARY];
}

/** Whether a content is part of running text. */
export function isInline(content: Content): content is Inline {
  switch (content.type) {
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'link':
    case 'image':
    case 'break':
      return true;
    default:
      return false;
  }
}

/** Builds blocks of contents that are added one by one. */
export interface Flow {
  add(content: Content): void;
  /** The number of nodes of running text that are in no block yet. */
  pending(): number;
  /** Gives the blocks and headings; nothing can be added afterwards. */
  end(): readonly (Block | Heading)[];
}

/** A flow that puts running text into paragraphs, or into figures where it is nothing but pictures. */
export function createFlow(): Flow {
  const flow: (Block | Heading)[] = [];
  let run: Inline[] = [];
  const add = (content: Content): void => {
    if (isInline(content)) {
      run.push(content);
      return;
    }
    if (run.length > 0) {
      for (const block of paragraphsAndFigures(run)) flow.push(block);
      run = [];
    }
    if (content.type !== 'boundary') flow.push(content);
  };
  return {
    add,
    pending: () => run.length,
    end: () => {
      add(BOUNDARY);
      return flow;
    },
  };
}

/** Contents as blocks: running text in paragraphs, or figures where it is nothing but pictures. */
export function flowOf(contents: readonly Content[]): readonly (Block | Heading)[] {
  const flow = createFlow();
  for (const content of contents) flow.add(content);
  return flow.end();
}

/** Contents as blocks where no section can begin: a heading becomes a paragraph in strong letters. */
export function blocksOf(contents: readonly Content[]): readonly Block[] {
  return flowOf(contents).flatMap((part) => (part.type === 'heading' ? strongParagraph(part.children) : [part]));
}

/** A paragraph in strong letters, which stands for a heading where no section can begin. */
export function strongParagraph(children: readonly Inline[]): readonly Block[] {
  return paragraphsAndFigures([{ type: 'strong', children }]);
}

/**
 * Changes each stretch of running text, in no block yet or in a heading, and leaves finished blocks as they are. So a link
 * around several paragraphs becomes a link in each of them.
 */
export function mapRuns(
  contents: readonly Content[],
  change: (run: readonly Inline[]) => readonly Inline[],
): readonly Content[] {
  const mapped: Content[] = [];
  let run: Inline[] = [];
  for (const content of [...contents, BOUNDARY]) {
    if (isInline(content)) {
      run.push(content);
      continue;
    }
    if (run.length > 0) for (const inline of change(run)) mapped.push(inline);
    run = [];
    mapped.push(content.type === 'heading' ? { ...content, children: change(content.children) } : content);
  }
  return mapped.slice(0, -1);
}
