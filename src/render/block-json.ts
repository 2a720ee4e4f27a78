import { linksOf } from '../article/links.js';
import { blockText, inlineText, itemTexts } from '../article/text.js';
import type { Block, TableRow } from '../article/types.js';

/** A block as JSON: its type, plain text and links, and the fields that only a block of its type has. */
export function blockJson(block: Block): object {
  const links = linksOf(block);
  return {
    type: block.type,
    text: blockText(block),
    ...detailsOf(block),
    links: links.length > 0 ? links : undefined,
  };
}

/** The fields that only a block of this type has. */
function detailsOf(block: Block): object {
  switch (block.type) {
    case 'paragraph':
    case 'blockquote':
    case 'thematicBreak':
      return {};
    case 'list':
      return { ordered: block.ordered, start: block.ordered ? (block.start ?? 1) : undefined, items: itemTexts(block) };
    case 'code':
      return { language: block.language };
    case 'figure':
      return { url: block.url, alternativeText: block.alternativeText, credit: block.credit };
    case 'table':
      return { header: block.header && cellTexts(block.header), rows: block.rows.map(cellTexts) };
  }
}

function cellTexts(row: TableRow): readonly string[] {
  return row.children.map((cell) => inlineText(cell.children));
}
