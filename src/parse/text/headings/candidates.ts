import { blockText } from '../../../article/text.js';
import type { Block } from '../../../article/types.js';
import { estimateWordCount, lengthInLatinLetters } from '../../wording/characters.js';
import { type Ending, endingOf } from '../../wording/punctuation.js';
import { couldBeTitle, numberingOf, titleKey } from '../../wording/title-form.js';
import type { Prose, TextPassage } from '../passage.js';

/** A line that may be a title, with what a reader sees around it. */
export interface Candidate {
  /** The index of its passage. */
  readonly index: number;
  readonly text: string;
  /** Its key in a table of contents. */
  readonly key: string;
  /** How many words it has. */
  readonly words: number;
  readonly ending: Ending;
  /** The number that it begins with: `1.2`. */
  readonly numbering?: string;
  /** The neighbour above it. */
  readonly before: Neighbour;
  /** The neighbour below it. */
  readonly after: Neighbour;
  /** Whether it shares more words with the text below it than with the text above. */
  readonly sharesMoreWordsWithNext: boolean;
  /** How many candidates stand one above the other where it stands, itself among them. */
  readonly stack: number;
}

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

/** So many lines one above the other, each by itself, are a list and no titles. */
const TALLEST_STACK = 20;

/** How much of what stands beside a line is compared with it, in UTF-16 code units. */
const BESIDE = 200;

/** Finds the lines of a text that may be titles, in order; passages that are left out must not be among them. */
export function candidatesIn(passages: readonly TextPassage[]): readonly Candidate[] {
  const apart = linesStandingApart(passages);
  const fromAbove = passages.map((passage, index) => asLowerNeighbour(passage, apart.has(index)));
  const stacks = stackSizes(fromAbove);
  const candidates: Candidate[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.type !== 'prose' || !apart.has(index) || !couldBeTitle(passage.text)) continue;
    const stack = stacks[index] ?? 1;
    if (stack > TALLEST_STACK) continue;
    const above = passages[index - 1];
    const before = above === undefined ? 'nothing' : asUpperNeighbour(above, apart.has(index - 1));
    const after = fromAbove[index + 1] ?? 'nothing';
    const sharesMore = sharesMoreWordsWithNext(passage.text, endOf(above), startOf(passages[index + 1]));
    candidates.push({ ...formOf(passage), index, before, after, sharesMoreWordsWithNext: sharesMore, stack });
  }
  return candidates;
}

/** Prose so long is a paragraph; what is shorter may be a title, an item or a sentence by itself. In letters. */
const PARAGRAPH_LENGTH = 120;

/** In a text without blank lines, so many short lines together are a list. */
const LIST_SIZE = 3;

/** So many of a text's lines have a blank line above when it sets its paragraphs apart. */
const SPACED_SHARE = 0.15;

/**
 * Finds the indices of the lines of prose that stand by themselves. Where blank lines set paragraphs apart, these are the
 * lines with blank lines around them, and one right above its paragraphs; else those that are not among other short ones.
 */
function linesStandingApart(passages: readonly TextPassage[]): ReadonlySet<number> {
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
function hasSpacing(passages: readonly TextPassage[]): boolean {
  const gaps = passages.flatMap((passage) => (passage.type === 'prose' ? [passage.gap] : []));
  return gaps.filter((gap) => gap > 0).length >= gaps.length * SPACED_SHARE;
}

function endOfRun(passages: readonly TextPassage[], start: number): number {
  let end = start + 1;
  for (let next = passages[end]; next?.type === 'prose' && next.gap === 0; next = passages[end]) {
    if (passages[end - 1]?.type !== 'prose') break;
    end++;
  }
  return end;
}

function endOfShortLines(passages: readonly TextPassage[], start: number): number {
  let end = start;
  while (end < passages.length && passages[end]?.type === 'prose' && !isParagraph(passages[end])) end++;
  return Math.max(end, start + 1);
}

/** Whether a run begins with a line that may be a title, all other lines being paragraphs. */
function isTitled(passages: readonly TextPassage[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (!isParagraph(passages[at])) return false;
  const first = passages[start];
  return first?.type === 'prose' && !isParagraph(first) && endingOf(first.text) !== 'stop';
}

function isParagraph(passage: TextPassage | undefined): boolean {
  return passage?.type === 'prose' && lengthInLatinLetters(passage.text) >= PARAGRAPH_LENGTH;
}

const BLOCKS: Readonly<Record<Block['type'], Neighbour>> = {
  paragraph: 'paragraph',
  blockquote: 'paragraph',
  list: 'list',
  code: 'preformatted',
  math: 'preformatted',
  table: 'preformatted',
  figure: 'figure',
  thematicBreak: 'break',
  footnoteDefinition: 'paragraph',
};

/**
 * Tells what a passage is as the lower neighbour of a line. A list looks like its first item: a long one is a paragraph.
 *
 * @param isApart whether prose stands by itself
 */
function asLowerNeighbour(passage: TextPassage, isApart: boolean): Neighbour {
  return listNeighbour(passage, 0) ?? neighbourOf(passage, isApart);
}

/** Tells what a passage is as the upper neighbour of a line. A list looks like its last item. */
function asUpperNeighbour(passage: TextPassage, isApart: boolean): Neighbour {
  return listNeighbour(passage, -1) ?? neighbourOf(passage, isApart);
}

function listNeighbour(passage: TextPassage, place: number): Neighbour | undefined {
  if (passage.type !== 'block' || passage.block.type !== 'list') return undefined;
  const item = passage.block.children.at(place);
  const length = item?.children.reduce((sum, block) => sum + lengthInLatinLetters(blockText(block)), 0) ?? 0;
  return length >= PARAGRAPH_LENGTH ? 'paragraph' : 'list';
}

function neighbourOf(passage: TextPassage, isApart: boolean): Neighbour {
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
  if (lengthInLatinLetters(text) >= PARAGRAPH_LENGTH) return 'paragraph';
  if (!isApart) return 'list';
  const ending = endingOf(text);
  if (ending === 'colon') return 'lead-in';
  return ending === 'stop' || !couldBeTitle(text) ? 'sentence' : 'candidate';
}

/** Counts for each place how many candidates follow each other there. */
function stackSizes(neighbours: readonly Neighbour[]): readonly number[] {
  const sizes: number[] = neighbours.map(() => 1);
  for (let start = 0; start < neighbours.length; ) {
    let end = start;
    while (neighbours[end] === 'candidate') end++;
    sizes.fill(end - start, start, end);
    start = Math.max(start + 1, end);
  }
  return sizes;
}

/** Shorter words are mostly those that any text has, in UTF-16 code units. */
const SHORTEST_WORD = 4;

/** Two words that begin with so much in common are forms of one, in UTF-16 code units. */
const STEM_LENGTH = 5;

/** A line is about a text that has so many of its words. */
const SHARED_SHARE = 0.4;

/** Whether a line shares many words with the text below it, and more than with the text above it. */
function sharesMoreWordsWithNext(line: string, above: string, below: string): boolean {
  const stems = stemsOf(line);
  if (stems.length === 0) return false;
  const inBelow = shareIn(stems, below);
  return inBelow >= SHARED_SHARE && inBelow > shareIn(stems, above);
}

function shareIn(stems: readonly string[], text: string): number {
  const known = new Set(stemsOf(text));
  return stems.filter((stem) => known.has(stem)).length / stems.length;
}

/** Gives the beginnings of the words of a text that it is about. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[\s"'“”‘’().,:;!?/–—-]+/);
  return words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM_LENGTH));
}

function endOf(passage: TextPassage | undefined): string {
  return passage?.type === 'prose' ? passage.text.slice(-BESIDE) : '';
}

function startOf(passage: TextPassage | undefined): string {
  return passage?.type === 'prose' ? passage.text.slice(0, BESIDE) : '';
}

function formOf({ text }: Prose): Pick<Candidate, 'text' | 'key' | 'words' | 'ending' | 'numbering'> {
  const numbering = numberingOf(text);
  const words = estimateWordCount(text);
  return { text, key: titleKey(text), words, ending: endingOf(text), ...(numbering !== undefined && { numbering }) };
}
