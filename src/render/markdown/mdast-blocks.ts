import type { BlockContent, PhrasingContent } from 'mdast';
import { creditIn } from '../../article/normal-figures.js';
import { normalCaption } from '../../article/normal-inlines.js';
import { inlineText } from '../../article/text.js';
import type { Block, Figure, List } from '../../article/types.js';
import { captionOf } from '../caption.js';
import { isLongItem } from '../is-long-item.js';
import { mdastTable } from './mdast-table.js';
import { phrasingOf } from './phrasing.js';

/** Blocks as nodes of a Markdown tree; one without anything in it is none. */
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
      return mdastTable(block);
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
    spread: children.some(isLongItem),
    children: children.map((item) => ({
      type: 'listItem',
      spread: isLongItem(item),
      checked: item.checked ?? null,
      children: mdastBlocks(item.children),
    })),
  };
}

/**
 * The picture, and on the next line what is written under it, stressed; where there is no picture, what stands for it. Where
 * the last brackets of the caption would be taken for the credit and are not, the picture has a title that says so.
 */
function figureOf({ url, alternativeText = '', ...figure }: Figure): PhrasingContent[] {
  if (url === undefined) return phrasingOf([{ type: 'emphasis', children: captionOf({ ...figure, alternativeText }) }]);
  const written = captionOf(figure);
  const caption = phrasingOf([{ type: 'emphasis', children: written }]);
  const isClear = creditIn(normalCaption(written)) === figure.credit;
  const title = isClear ? null : (figure.credit ?? inlineText(written));
  const newline: PhrasingContent[] = caption.length === 0 ? [] : [{ type: 'text', value: '\n' }];
  return [{ type: 'image', url, alt: alternativeText, title }, ...newline, ...caption];
}
