import type { Block, Blockquote, Code, Figure, List, ListItem } from '../../article/types.js';
import { captionWithCredit, isSpread } from '../house-style.js';
import { cutLines } from '../lines/cut-lines.js';
import { indentation, type Prefix, prefixBlock, type Spacing, stack } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';
import { wrap } from '../lines/wrap.js';
import { styleInlines } from './inlines.js';
import { tableLines } from './table.js';

/** The bar beside quoted blocks. */
const BAR: Prefix = { first: '│ ', rest: '│ ', roles: ['rule'] };

/** How far a caption and code are set in, in columns. */
const CAPTION_INDENT = 2;
const CODE_INDENT = 4;

const STARS = '* * *';

/** The lines of one block, without blank lines around it: whoever puts blocks together knows how far they stand apart. */
export function blockLines(block: Block, columns: number): readonly StyledLine[] {
  switch (block.type) {
    case 'paragraph':
      return wrap(styleInlines(block.children), columns);
    case 'blockquote':
      return blockquoteLines(block, columns);
    case 'list':
      return listLines(block, columns);
    case 'code':
      return codeLines(block, columns);
    case 'figure':
      return figureLines(block, columns);
    case 'table':
      return tableLines(block, columns);
    case 'thematicBreak':
      return thematicBreakLines(columns);
  }
}

/** Quoted blocks with a bar beside them. */
function blockquoteLines(quote: Blockquote, columns: number): readonly StyledLine[] {
  return prefixBlock(BAR, columns, (room) => stackBlocks(quote.children, room, 'apart'));
}

/** The items of a list, each beside its bullet, number or box; all stand apart where one of them has several paragraphs. */
function listLines(list: List, columns: number): readonly StyledLine[] {
  const items = list.children.map((item, index) => {
    const first = markerOf(list, item, index);
    const prefix = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
    return prefixBlock(prefix, columns, (room) => stackBlocks(item.children, room, spacingOf([item])));
  });
  return stack(items, spacingOf(list.children));
}

/** All markers of a list but its boxes are equally wide, the numbers flush right: ` 9. `, `10. `. */
function markerOf(list: List, item: ListItem, index: number): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  if (!list.ordered) return box === '' ? '• ' : box;
  const start = list.start ?? 1;
  const widest = String(start + list.children.length - 1).length;
  return `${String(start + index).padStart(widest)}. ${box}`;
}

function spacingOf(items: readonly ListItem[]): Spacing {
  return items.some(isSpread) ? 'apart' : 'together';
}

function stackBlocks(blocks: readonly Block[], columns: number, spacing: Spacing): readonly StyledLine[] {
  return stack(
    blocks.map((block) => blockLines(block, columns)),
    spacing,
  );
}

/** The lines of a code block as they stand, set in; they are cut, not wrapped. */
function codeLines(code: Code, columns: number): readonly StyledLine[] {
  return prefixBlock(indentation(CODE_INDENT), columns, (room) =>
    cutLines(code.value, room).map((text) => [{ text, roles: [] }]),
  );
}

function figureLines(figure: Figure, columns: number): readonly StyledLine[] {
  const caption = styleInlines(captionWithCredit(figure), ['caption']);
  return prefixBlock(indentation(CAPTION_INDENT), columns, (room) => wrap(caption, room));
}

/** Three stars in the middle of the line. */
function thematicBreakLines(columns: number): readonly StyledLine[] {
  const spaces = ' '.repeat(Math.max(0, Math.floor((columns - STARS.length) / 2)));
  return wrap([{ text: STARS, roles: ['rule'] }], columns).map((line) => [{ text: spaces, roles: [] }, ...line]);
}
