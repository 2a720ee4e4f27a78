import type { BlockContent, TableRow as MdastRow, PhrasingContent } from 'mdast';
import { creditIn } from '../../article/normal-figures.js';
import { normalCaption } from '../../article/normal-inlines.js';
import { inlineText } from '../../article/text.js';
import type { Block, Figure, List, Table, TableRow } from '../../article/types.js';
import { captionWithCredit, isSpread } from '../house-style.js';
import { phrasingOf } from './phrasing.js';

/** Makes nodes of a Markdown tree of blocks; a block without anything in it becomes no node. */
export function mdastBlocks(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap((block) => mdastBlock(block));
}

function mdastBlock(block: Block): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(phrasingOf(block.children));
    case 'blockquote':
      return [{ type: 'blockquote', children: mdastBlocks(block.children) }];
    case 'list':
      return block.children.length === 0 ? [] : [listOf(block)];
    case 'code':
      return [{ type: 'code', lang: block.language ?? null, value: block.value }];
    case 'figure':
      return paragraphOf(figureOf(block));
    case 'table':
      return tableOf(block);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
  }
}

function paragraphOf(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function listOf({ ordered, start, children }: List): BlockContent {
  return {
    type: 'list',
    ordered,
    start: ordered ? (start ?? 1) : null,
    spread: children.some(isSpread),
    children: children.map((item) => ({
      type: 'listItem',
      spread: isSpread(item),
      checked: item.checked ?? null,
      children: mdastBlocks(item.children),
    })),
  };
}

/**
 * The picture, and its caption with the credit on the next line, emphasised; without a picture only that. Where a reader would
 * take the last brackets of the caption for the credit and they are not, the picture's title gives the credit, or else the
 * caption.
 */
function figureOf({ url, alternativeText = '', ...figure }: Figure): PhrasingContent[] {
  if (url === undefined)
    return phrasingOf([{ type: 'emphasis', children: captionWithCredit({ ...figure, alternativeText }) }]);
  const written = captionWithCredit(figure);
  const caption = phrasingOf([{ type: 'emphasis', children: written }]);
  const isClear = creditIn(normalCaption(written)) === figure.credit;
  const title = isClear ? null : (figure.credit ?? inlineText(written));
  const newline: PhrasingContent[] = caption.length === 0 ? [] : [{ type: 'text', value: '\n' }];
  return [{ type: 'image', url, alt: alternativeText, title }, ...newline, ...caption];
}

/** A table as Markdown has it: always with a header, if an empty one, and all rows of one length. */
function tableOf({ header, rows, align = [] }: Table): BlockContent[] {
  const all = [header ?? ({ type: 'tableRow', children: [] } as const), ...rows];
  const columns = all.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (columns === 0) return [];
  return [
    {
      type: 'table',
      align: Array.from({ length: columns }, (_, index) => align[index] ?? null),
      children: all.map((row) => rowOf(row, columns)),
    },
  ];
}

function rowOf(row: TableRow, columns: number): MdastRow {
  const cells = Array.from({ length: columns }, (_, index) => row.children[index]?.children ?? []);
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: phrasingOf(cell) })) };
}
