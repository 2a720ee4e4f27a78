import { webAddressOf } from './address.js';
import { captionWords, figuresIn } from './normal-figures.js';
import { normalCaption, normalParagraphs, onOneLine } from './normal-inlines.js';
import { normalTable } from './normal-table.js';
import type { Block, Code, Figure, Inline, List, ListItem } from './types.js';
import { withAddresses } from './with-addresses.js';

/** Markdown has no items with a larger number (CommonMark, §5.2). */
const LARGEST = 999_999_999;

/** Blocks in normal form: none is empty, and what would look like another kind of block is one. */
export function normalBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(normalBlock);
}

function normalBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphsOf(withAddresses(block.children));
    case 'blockquote': {
      const children = normalBlocks(block.children);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'list':
      return normalList(block);
    case 'code':
      return normalCode(block);
    case 'figure':
      return normalFigure(block);
    case 'table':
      return normalTable(block);
    case 'thematicBreak':
      return [block];
  }
}

/** Running text as the paragraphs, or figures, that it is; its addresses are left as they are. */
export function paragraphsOf(children: readonly Inline[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const paragraph of normalParagraphs(children)) {
    const figures = figuresIn(paragraph) ?? [];
    for (const figure of figures) blocks.push(figure);
    if (figures.length === 0) blocks.push({ type: 'paragraph', children: paragraph });
  }
  return blocks;
}

function normalList({ ordered, start = 1, children }: List): readonly Block[] {
  const items = children.map(normalItem).filter((item) => item.children.length > 0);
  if (items.length === 0) return [];
  const first = Math.min(start, LARGEST - items.length + 1);
  return [{ type: 'list', ordered, ...(ordered && first !== 1 ? { start: first } : {}), children: items }];
}

/** A task begins with words. */
function normalItem({ checked, children }: ListItem): ListItem {
  const blocks = normalBlocks(children);
  const isTask = checked !== undefined && (blocks[0]?.type === 'paragraph' || blocks[0]?.type === 'figure');
  return { type: 'listItem', ...(isTask ? { checked } : {}), children: blocks };
}

function normalCode({ language, value }: Code): readonly Block[] {
  return value.trim() === '' ? [] : [{ type: 'code', ...languageIn(language), value }];
}

/** The language that code says it is in, as a field of it: one word; no field when there is none. */
export function languageIn(written = ''): Pick<Code, 'language'> {
  const language = /[^\s;]+/.exec(written)?.[0];
  return language === undefined ? {} : { language };
}

function normalFigure(figure: Figure): readonly Block[] {
  const url = figure.url === undefined ? undefined : webAddressOf(figure.url);
  if (url === undefined) return paragraphsOf(withAddresses([{ type: 'emphasis', children: captionWords(figure) }]));
  const credit = onOneLine(figure.credit);
  const alternativeText = onOneLine(figure.alternativeText);
  return [
    {
      type: 'figure',
      caption: normalCaption(withAddresses(figure.caption)),
      ...(credit === '' ? {} : { credit }),
      url,
      ...(alternativeText === '' ? {} : { alternativeText }),
    },
  ];
}
