import { blockText } from '../../../article/text.js';
import type { Block } from '../../../article/types.js';
import { readingLength } from '../../wording/characters.js';
import { endingOf } from '../../wording/punctuation.js';
import { couldBeTitle } from '../../wording/title-form.js';
import type { Passage } from '../passage.js';

/**
 * The neighbour of a line: a paragraph, a sentence by itself, one that leads to something by its colon, a line that may
 * be a title too, a list, what is set as it stands (code, a table), a figure, a break, a title, or nothing.
 */
export type Neighbour =
  | 'paragraph'
  | 'sentence'
  | 'lead-in'
  | 'candidate'
  | 'list'
  | 'preformatted'
  | 'figure'
  | 'break'
  | 'title'
  | 'nothing';

const BLOCKS: Readonly<Record<Block['type'], Neighbour>> = {
  paragraph: 'paragraph',
  blockquote: 'paragraph',
  list: 'list',
  code: 'preformatted',
  table: 'preformatted',
  figure: 'figure',
  thematicBreak: 'break',
};

/**
 * A passage as the lower neighbour of a line. A list looks like its first item: a long one is a paragraph.
 *
 * @param isApart whether prose stands by itself
 */
export function asLowerNeighbour(passage: Passage, isApart: boolean): Neighbour {
  return listNeighbour(passage, 0) ?? neighbourOf(passage, isApart);
}

/** A passage as the upper neighbour of a line. A list looks like its last item. */
export function asUpperNeighbour(passage: Passage, isApart: boolean): Neighbour {
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
  return ending === 'stop' || !couldBeTitle(text) ? 'sentence' : 'candidate';
}

/** Prose so long is a paragraph; what is shorter may be a title, an item or a sentence by itself. In letters. */
const PARAGRAPH_LENGTH = 120;

/** In a text without blank lines, so many short lines together are a list. */
const LIST_SIZE = 3;

/** So many of a text's lines have a blank line above when it sets its paragraphs apart. */
const SPACED_SHARE = 0.15;

/**
 * The indices of the lines of prose that stand by themselves. Where blank lines set paragraphs apart, these are the lines
 * with blank lines around them, and one right above its paragraphs; else those that are not among other short ones.
 */
export function linesStandingApart(passages: readonly Passage[]): ReadonlySet<number> {
  const isSpaced = hasSpacing(passages);
  const apart = new Set<number>();
  for (let start = 0; start < passages.length; ) {
    const end = isSpaced ? endOfRun(passages, start) : endOfShortLines(passages, start);
    const isAlone = isSpaced ? end - start === 1 || isTitled(passages, start, end) : end - start < LIST_SIZE;
    if (isAlone) for (let at = start; at < (isSpaced ? start + 1 : end); at++) apart.add(at);
    start = end;
  }
  return apart;
}

/** Whether a text sets its paragraphs apart by blank lines; one that does may hold long lists without. */
function hasSpacing(passages: readonly Passage[]): boolean {
  const gaps = passages.flatMap((passage) => (passage.type === 'prose' ? [passage.gap] : []));
  return gaps.filter((gap) => gap > 0).length >= gaps.length * SPACED_SHARE;
}

function endOfRun(passages: readonly Passage[], start: number): number {
  let end = start + 1;
  for (let next = passages[end]; next?.type === 'prose' && next.gap === 0; next = passages[end]) {
    if (passages[end - 1]?.type !== 'prose') break;
    end++;
  }
  return end;
}

function endOfShortLines(passages: readonly Passage[], start: number): number {
  let end = start;
  while (end < passages.length && passages[end]?.type === 'prose' && !isParagraph(passages[end])) end++;
  return Math.max(end, start + 1);
}

/** Whether a run begins with a line that may be a title, all other lines being paragraphs. */
function isTitled(passages: readonly Passage[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (!isParagraph(passages[at])) return false;
  const first = passages[start];
  return first?.type === 'prose' && !isParagraph(first) && endingOf(first.text) !== 'stop';
}

function isParagraph(passage: Passage | undefined): boolean {
  return passage?.type === 'prose' && readingLength(passage.text) >= PARAGRAPH_LENGTH;
}
