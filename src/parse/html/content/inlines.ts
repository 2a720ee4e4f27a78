import { tableRows } from '../../../article/text.js';
import type { Block, Inline } from '../../../article/types.js';
import { isInline } from './content.js';
import type { Content } from './types.js';

const SPACE: Inline = { type: 'text', value: ' ' };

/** Contents as running text where no block can stand: the text of blocks with spaces between them. */
export function inlinesOf(contents: readonly Content[]): readonly Inline[] {
  return contents.flatMap((content): readonly Inline[] => {
    if (isInline(content)) return [content];
    if (content.type === 'boundary') return [SPACE];
    return [SPACE, ...(content.type === 'heading' ? content.children : inlinesOfBlock(content)), SPACE];
  });
}

function inlinesOfBlock(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.children;
    case 'blockquote':
      return inlinesOf(block.children);
    case 'list':
      return block.children.flatMap((item) => [...inlinesOf(item.children), SPACE]);
    case 'code':
      return [{ type: 'inlineCode', value: block.value }];
    case 'figure':
      return [
        ...pictureOf(block.url, block.alternativeText),
        SPACE,
        ...block.caption,
        SPACE,
        ...creditOf(block.credit),
      ];
    case 'table':
      return tableRows(block).flatMap((row) => row.children.flatMap((cell) => [...cell.children, SPACE]));
    case 'thematicBreak':
      return [];
  }
}

function pictureOf(url: string | undefined, alternativeText = ''): readonly Inline[] {
  return url === undefined ? [{ type: 'text', value: alternativeText }] : [{ type: 'image', url, alternativeText }];
}

function creditOf(credit: string | undefined): readonly Inline[] {
  return credit === undefined ? [] : [{ type: 'text', value: `(${credit})` }];
}
