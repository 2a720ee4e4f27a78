import type { Passage } from '../passage.js';
import type { Candidate } from './candidate.js';
import { contentsOf } from './contents-of.js';
import { isTitleCase } from './is-title-case.js';
import { sequenceOf } from './sequence-of.js';

/** What the whole text shows of how its titles are written. */
export interface Habits {
  /** How many titles are hardly in doubt. */
  readonly titles: number;
  /** The share of these that are questions. */
  readonly questions: number;
  /** The share of these that the page has put a mark of its own behind: `History[edit]`. */
  readonly marked: number;
  /** Of those with several words, the share that capitalise them all. */
  readonly titleCase: number;
  /** The indices of candidates that are numbered in a row. */
  readonly sequence: ReadonlySet<number>;
  /** How many candidates without a mark at their end stand right above a list. */
  readonly aboveLists: number;
  /** How many candidates end with dots. */
  readonly dotted: number;
  /** What the text's own table of contents names, by `titleKey`. */
  readonly contents: ReadonlySet<string>;
  /** The lines that stand in the text three times or more. */
  readonly repeated: ReadonlySet<string>;
  /** The share of the prose that begins with a quotation mark, as in a tale. */
  readonly dialogue: number;
}

/** So often a line stands in a text that is a part of its plan. */
const REPEATED = 3;

/**
 * The habits of a text.
 *
 * @param candidates all lines that may be titles
 * @param sure those of them that are hardly in doubt
 */
export function habitsOf(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  sure: readonly Candidate[],
): Habits {
  const prose = passages.flatMap((passage) => (passage.type === 'prose' ? [passage.text] : []));
  return {
    titles: sure.length,
    questions: share(sure, ({ ending }) => ending === 'question'),
    marked: share(sure, ({ text }) => isMarked(text)),
    titleCase: share(
      sure.filter(({ words }) => words > 2),
      ({ text }) => isTitleCase(text),
    ),
    sequence: sequenceOf(candidates),
    aboveLists: candidates.filter(({ after, ending }) => after === 'list' && ending === 'open').length,
    dotted: candidates.filter(({ ending }) => ending === 'dots').length,
    contents: contentsOf(passages),
    repeated: repeatedLines(candidates),
    dialogue: share(prose, (text) => /^["“«„]/.test(text)),
  };
}

/** Whether a page has put its own mark behind a title: `[edit]`, a pilcrow. */
export function isMarked(text: string): boolean {
  return /[^\s[](?:\[[^\s[\]\d]{4,10}\]|[¶#§])$/.test(text);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function repeatedLines(candidates: readonly Candidate[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of candidates) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= REPEATED).map(([text]) => text));
}
