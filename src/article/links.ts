import { inlineText, tableRows } from './text.js';
import type { Block, Inline } from './types.js';

/** A link in a block: where it stands in `blockText(block)`, in UTF-16 code units, end exclusive, and where it leads. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** The links of a block, nested ones too, in the order in which they stand. */
export function linksOf(block: Block): readonly LinkSpan[] {
  const links: LinkSpan[] = [];
  addLinks(block, 0, links);
  return links;
}

/** Adds the links of a block whose text begins at an offset; gives the offset at which its text ends. */
function addLinks(block: Block, start: number, links: LinkSpan[]): number {
  switch (block.type) {
    case 'paragraph':
      return addInline(block.children, start, links);
    case 'figure':
      return addInline(block.caption, start, links);
    case 'code':
      return start + block.value.length;
    case 'thematicBreak':
      return start;
    case 'blockquote':
      return addJoined(block.children, start, (child, at) => addLinks(child, at, links));
    case 'list':
      return addJoined(block.children, start, (item, at) =>
        addJoined(item.children, at, (child, offset) => addLinks(child, offset, links)),
      );
    case 'table':
      return addJoined(tableRows(block), start, (row, at) =>
        addJoined(row.children, at, (cell, offset) => addInline(cell.children, offset, links)),
      );
  }
}

/** Walks through parts of which each begins one character after the one before it ends: a newline or a tab. */
function addJoined<Part>(parts: readonly Part[], start: number, add: (part: Part, at: number) => number): number {
  return parts.reduce((end, part, index) => add(part, index === 0 ? end : end + 1), start);
}

function addInline(children: readonly Inline[], start: number, links: LinkSpan[]): number {
  let at = start;
  for (const child of children) {
    const end = at + inlineText([child]).length;
    if (child.type === 'link') links.push({ start: at, end, url: child.url });
    if ('children' in child) addInline(child.children, at, links);
    at = end;
  }
  return at;
}
