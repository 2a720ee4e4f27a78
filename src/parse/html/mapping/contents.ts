import { paragraphsAndFigures } from '../../../article/normal-blocks.js';
import type { Block, Inline } from '../../../article/types.js';
import type { Boundary, Content, Heading } from './types.js';

/** Where a block begins or ends. */
export const BOUNDARY: Boundary = { type: 'boundary' };

/** What stands on lines of its own. */
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

/** Contents as they come, made into blocks. */
export interface Flow {
  add(content: Content): void;
  /** How much running text there is that is in no block yet, in nodes. */
  pending(): number;
  /** The blocks and headings; nothing can be added any more. */
  end(): readonly (Block | Heading)[];
}

/** Makes blocks of contents: running text in paragraphs, or figures where it is nothing but pictures. */
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

/** Contents as blocks where no section can begin: a heading is a paragraph that is important. */
export function blocksOf(contents: readonly Content[]): readonly Block[] {
  return flowOf(contents).flatMap((part) => (part.type === 'heading' ? importantWords(part.children) : [part]));
}

/** A paragraph of important words: what a heading is where there can be none. */
export function importantWords(children: readonly Inline[]): readonly Block[] {
  return paragraphsAndFigures([{ type: 'strong', children }]);
}

/**
 * Each stretch of running text changed, be it in no block or in a heading; blocks are left as they are: a link around
 * several paragraphs is a link in each.
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
