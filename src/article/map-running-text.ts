import type { Block, Inline, TableRow } from './types.js';

/** Changes a stretch of running text. */
type Change = (children: readonly Inline[]) => readonly Inline[];

/** Changes each stretch of running text in a block and in the blocks within it, in reading order. */
export function mapRunningText(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: change(block.children) };
    case 'figure':
      return { ...block, caption: change(block.caption) };
    case 'blockquote':
    case 'footnoteDefinition':
      return { ...block, children: block.children.map((child) => mapRunningText(child, change)) };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: item.children.map((child) => mapRunningText(child, change)),
        })),
      };
    case 'table': {
      const header = block.header && { header: changedRow(block.header, change) };
      return { ...block, ...header, rows: block.rows.map((row) => changedRow(row, change)) };
    }
    case 'code':
    case 'math':
    case 'thematicBreak':
      return block;
  }
}

function changedRow(row: TableRow, change: Change): TableRow {
  return { ...row, children: row.children.map((cell) => ({ ...cell, children: change(cell.children) })) };
}
