import { blockText } from '../../../article/text.js';
import type { Block } from '../../../article/types.js';
import type { Passage } from '../passage.js';
import { readingLength } from '../reading-length.js';
import { endingOf } from './ending.js';
import { isTitleLike } from './is-title-like.js';
import { PARAGRAPH_LENGTH } from './standing-apart.js';

/**
 * What stands beside a line: a paragraph, a sentence by itself, one that leads to something by its colon, a line that may
 * be a title too, a list, what is set as it stands (code, a table), a figure, a break, a title, or nothing.
 */
export type Neighbour =
  | 'paragraph'
  | 'sentence'
  | 'lead-in'
  | 'candidate'
  | 'list'
  | 'set'
  | 'figure'
  | 'break'
  | 'title'
  | 'nothing';

const BLOCKS: Readonly<Record<Block['type'], Neighbour>> = {
  paragraph: 'paragraph',
  blockquote: 'paragraph',
  list: 'list',
  code: 'set',
  table: 'set',
  figure: 'figure',
  thematicBreak: 'break',
};

/**
 * How a passage looks to a line above it. A list looks like its first item: a long one is a paragraph.
 *
 * @param isApart whether prose stands by itself
 */
export function seenFromAbove(passage: Passage, isApart: boolean): Neighbour {
  return listNeighbour(passage, 0) ?? neighbourOf(passage, isApart);
}

/** How a passage looks to a line below it: a list like its last item. */
export function seenFromBelow(passage: Passage, isApart: boolean): Neighbour {
  return listNeighbour(passage, -1) ?? neighbourOf(passage, isApart);
}

function listNeighbour(passage: Passage, place: number): Neighbour | undefined {
  if (passage.type !== 'block' || passage.block.type !== 'list') return undefined;
  const item = passage.block.children.at(place);
  const length = item?.children.reduce((sum, block) => sum + readingLength(blockText(block)), 0) ?? 0;
  return length >= PARAGRAPH_LENGTH ? 'paragraph' : 'list';
}

function neighbourOf(passage: Passage, isApart: boolean): Neighbour {
  switch (passage.type) {
    case 'title':
      return 'title';
    case 'block':
      return BLOCKS[passage.block.type];
    case 'omitted':
      return 'nothing';
    case 'prose':
      return proseNeighbour(passage.text, isApart);
  }
}

function proseNeighbour(text: string, isApart: boolean): Neighbour {
  if (readingLength(text) >= PARAGRAPH_LENGTH) return 'paragraph';
  if (!isApart) return 'list';
  const ending = endingOf(text);
  if (ending === 'colon') return 'lead-in';
  return ending === 'stop' || !isTitleLike(text) ? 'sentence' : 'candidate';
}
