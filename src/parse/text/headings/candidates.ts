import { estimateWordCount } from '../../wording/characters.js';
import { type Ending, endingOf } from '../../wording/punctuation.js';
import { couldBeTitle, numberingOf, titleKey } from '../../wording/title-form.js';
import type { Passage, Prose } from '../passage.js';
import { asLowerNeighbour, asUpperNeighbour, linesStandingApart, type Neighbour } from './neighbours.js';

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

/** So many lines one above the other, each by itself, are a list and no titles. */
const TALLEST_STACK = 20;

/** How much of what stands beside a line is compared with it, in UTF-16 code units. */
const BESIDE = 200;

/** The lines of a text that may be titles, in order; passages that are left out must not be among them. */
export function candidatesIn(passages: readonly Passage[]): readonly Candidate[] {
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

function endOf(passage: Passage | undefined): string {
  return passage?.type === 'prose' ? passage.text.slice(-BESIDE) : '';
}

function startOf(passage: Passage | undefined): string {
  return passage?.type === 'prose' ? passage.text.slice(0, BESIDE) : '';
}

function formOf({ text }: Prose): Pick<Candidate, 'text' | 'key' | 'words' | 'ending' | 'numbering'> {
  const numbering = numberingOf(text);
  const words = estimateWordCount(text);
  return { text, key: titleKey(text), words, ending: endingOf(text), ...(numbering !== undefined && { numbering }) };
}

/** For each place, how many candidates follow each other there. */
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

/** The beginnings of the words of a text that it is about. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[\s"'“”‘’().,:;!?/–—-]+/);
  return words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM_LENGTH));
}
