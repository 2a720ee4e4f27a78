import type { BlockContent, PhrasingContent } from 'mdast';
import { creditIn } from '../../article/normal-figures.js';
import { normalCaption } from '../../article/normal-inlines.js';
import { inlineText } from '../../article/text.js';
import type { Block, Figure, List } from '../../article/types.js';
import { captionOf } from '../caption.js';
import { isLongItem } from '../is-long-item.js';
import { mdastTable } from './mdast-table.js';
import { phrasingOf } from './phrasing.js';

/**
 * Blocks as nodes of a Markdown tree.
 *
 * @param blocks in normal form: none is empty, all figures have pictures
 */
export function mdastBlocks(blocks: readonly Block[]): BlockContent[] {
  return blocks.map(mdastBlock);
}

function mdastBlock(block: Block): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasingOf(block.children) };
    case 'blockquote':
      return { type: 'blockquote', children: mdastBlocks(block.children) };
    case 'list':
      return listOf(block);
    case 'code':
      return { type: 'code', lang: block.language ?? null, value: block.value };
    case 'figure':
      return { type: 'paragraph', children: figureOf(block) };
    case 'table':
      return mdastTable(block);
    case 'thematicBreak':
      return block;
  }
}

function listOf({ ordered, start = 1, children }: List): BlockContent {
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
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
 * The picture, and on the next line what is written under it, stressed. Where the last brackets of the caption would be taken
 * for the credit and are not, the picture has a title that says so.
 */
function figureOf({ url = '', alternativeText = '', ...figure }: Figure): PhrasingContent[] {
  const caption = normalCaption(captionOf(figure));
  const isClear = creditIn(caption) === figure.credit;
  const title = isClear ? null : (figure.credit ?? inlineText(caption));
  const image: PhrasingContent = { type: 'image', url, alt: alternativeText, title };
  if (caption.length === 0) return [image];
  return [image, { type: 'text', value: '\n' }, { type: 'emphasis', children: phrasingOf(caption) }];
}
