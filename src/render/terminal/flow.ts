import { stack } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';

/** A block of a page, set in lines. */
export interface PageBlock {
  readonly lines: readonly StyledLine[];
  readonly role: BlockRole;
}

/**
 * The place of a block among the others: a `heading` stands far from what is above it and near to what it leads; `attribution`
 * belongs to the quotation above it, `caption` to the table below it; the `head` of a page is above all columns.
 */
export type BlockRole = 'head' | 'heading' | 'attribution' | 'caption' | 'text';

/** How many blank lines stand above a heading. */
const ABOVE_HEADING = 2;

/**
 * Gives the blocks that show something, without blank lines at their ends, and how many blank lines stand above each when it
 * follows the one before it.
 */
export function* spacedBlocks(blocks: Iterable<PageBlock>): Generator<SpacedBlock, void, undefined> {
  let before: BlockRole | undefined;
  for (const block of blocks) {
    const lines = stack([block.lines], 'together');
    if (lines.length === 0) continue;
    yield { ...block, lines, above: blanksBetween(before, block.role) };
    before = block.role;
  }
}

/** A block of a page, and how many blank lines stand above it. */
export interface SpacedBlock extends PageBlock {
  readonly above: number;
}

function blanksBetween(before: BlockRole | undefined, role: BlockRole): number {
  if (before === undefined || before === 'caption' || role === 'attribution') return 0;
  return role === 'heading' && before !== 'heading' ? ABOVE_HEADING : 1;
}

/** Puts the blocks of a page one below the other, line by line: those of a long article are never in memory all at once. */
export function* flow(blocks: Iterable<PageBlock>): Generator<StyledLine, void, undefined> {
  for (const { above, lines } of spacedBlocks(blocks)) {
    for (let blank = 0; blank < above; blank++) yield [];
    yield* lines;
  }
}
