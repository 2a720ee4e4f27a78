import { mapRunningText } from '../article/map-running-text.js';
import type { Block, Delete, Inline } from '../article/types.js';

/** Gives what stands in the place of a node of running text, whose own children have been changed already. */
export type InlineChange = (node: Inline) => readonly Inline[];

/** Changes the running text of a block, and of all blocks in it. */
export function mapInlinesOfBlock(block: Block, change: InlineChange): Block {
  return mapRunningText(block, (children) => mapInlines(children, change));
}

/** Changes running text, the innermost nodes first. */
export function mapInlines(children: readonly Inline[], change: InlineChange): readonly Inline[] {
  return children.flatMap((node) =>
    change('children' in node ? { ...node, children: mapInlines(node.children, change) } : node),
  );
}

/** Marks words that no longer hold, where no style can: `[del: May] June`. */
export function markDeletions(block: Block): Block {
  return mapRunningText(block, (children) => (hasDeletion(children) ? mapInlines(children, markDeletion) : children));
}

function hasDeletion(children: readonly Inline[]): boolean {
  return children.some((node) => node.type === 'delete' || ('children' in node && hasDeletion(node.children)));
}

function markDeletion(node: Inline): readonly Inline[] {
  return node.type === 'delete' ? inBrackets(node) : [node];
}

function inBrackets({ children }: Delete): readonly Inline[] {
  return [{ type: 'text', value: '[del: ' }, ...children, { type: 'text', value: ']' }];
}
