import { blockText } from '../../../article/text.js';
import { isTitleCase, titleKey } from '../../wording/title-form.js';
import type { TextPassage } from '../passage.js';
import type { Candidate } from './candidates.js';

/** The style in which a text writes its titles, as far as the whole text shows it. */
export interface DocumentStyle {
  /** How many titles are hardly in doubt. */
  readonly titles: number;
  /** The share of these that are questions. */
  readonly questions: number;
  /** The share of these that have a mark of the page at their end: `History[edit]`. */
  readonly marked: number;
  /** Of those with several words, the share that capitalise them all. */
  readonly titleCase: number;
  /** The indices of candidates that are numbered in a row. */
  readonly sequence: ReadonlySet<number>;
  /** How many candidates without a mark at their end stand right above a list. */
  readonly aboveLists: number;
  /** How many candidates end with dots. */
  readonly dotted: number;
  /** The titles in the text's own table of contents, by `titleKey`. */
  readonly contents: ReadonlySet<string>;
  /** The lines that stand in the text three times or more. */
  readonly repeated: ReadonlySet<string>;
  /** The share of the prose that begins with a quotation mark, as in a tale. */
  readonly dialogue: number;
}

/** So often a line stands in a text that is a part of its plan. */
const FEWEST_REPETITIONS = 3;

/**
 * Tells the style of the titles in a text.
 *
 * @param candidates all lines that may be titles
 * @param confident those of them that are hardly in doubt
 */
export function documentStyleOf(
  passages: readonly TextPassage[],
  candidates: readonly Candidate[],
  confident: readonly Candidate[],
): DocumentStyle {
  const prose = passages.flatMap((passage) => (passage.type === 'prose' ? [passage.text] : []));
  return {
    titles: confident.length,
    questions: share(confident, ({ ending }) => ending === 'question'),
    marked: share(confident, ({ text }) => hasPageMark(text)),
    titleCase: share(
      confident.filter(({ words }) => words > 2),
      ({ text }) => isTitleCase(text),
    ),
    sequence: numberedInRow(candidates),
    aboveLists: candidates.filter(({ after, ending }) => after === 'list' && ending === 'open').length,
    dotted: candidates.filter(({ ending }) => ending === 'dots').length,
    contents: titlesInContents(passages),
    repeated: repeatedLines(candidates),
    dialogue: share(prose, (text) => /^["“«„]/.test(text)),
  };
}

/** Whether a title ends with a mark of the page: `[edit]`, a pilcrow. */
export function hasPageMark(text: string): boolean {
  return /[^\s[](?:\[[^\s[\]\d]{4,10}\]|[¶#§])$/.test(text);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function repeatedLines(candidates: readonly Candidate[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of candidates) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= FEWEST_REPETITIONS).map(([text]) => text));
}

/** Fewer numbers in a row may be chance. */
const SHORTEST_ROW = 3;

/**
 * Finds the indices of the candidates that are numbered in a row, one after the other with text between them: from 1 up, or
 * down to 1 as in a ranking.
 */
function numberedInRow(candidates: readonly Candidate[]): ReadonlySet<number> {
  const numbered = candidates.filter(({ numbering }) => numbering !== undefined && /^\d+$/.test(numbering));
  const upward = runsByStep(numbered, 1).filter((run) => Number(run[0]?.numbering) === 1);
  const downward = runsByStep(numbered, -1).filter((run) => Number(run.at(-1)?.numbering) === 1);
  const runs = [...upward, ...downward].filter((run) => run.length >= SHORTEST_ROW);
  return new Set(runs.flat().map(({ index }) => index));
}

/** Puts candidates into runs within which each number differs from the one before by a step. */
function runsByStep(numbered: readonly Candidate[], step: number): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  for (const candidate of numbered) {
    const run = runs.at(-1);
    if (run !== undefined && Number(candidate.numbering) === Number(run.at(-1)?.numbering) + step) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** A list is a table of contents when it names so many lines that stand after it. */
const FEWEST_ENTRIES = 3;

/** An entry of some list, and where the list ends. */
interface Entry {
  readonly key: string;
  readonly list: number;
}

/**
 * Finds the titles that a text names in its own table of contents, by `titleKey`: the entries of a list, with bullets or
 * without, of which three or more come again as lines below it.
 */
function titlesInContents(passages: readonly TextPassage[]): ReadonlySet<string> {
  const last = new Map<string, number>();
  for (const [index, passage] of passages.entries())
    if (passage.type === 'prose') last.set(titleKey(passage.text), index);
  const named = entriesOf(passages).filter(({ key, list }) => key !== '' && (last.get(key) ?? 0) > list);
  const sizes = new Map<number, number>();
  for (const { list } of named) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  return new Set(named.filter(({ list }) => (sizes.get(list) ?? 0) >= FEWEST_ENTRIES).map(({ key }) => key));
}

/** The lines of all lists; where a list without bullets begins is where a line has another one right below it. */
function entriesOf(passages: readonly TextPassage[]): readonly Entry[] {
  const entries: Entry[] = [];
  let end = passages.length;
  for (let index = passages.length - 1; index >= 0; index--) {
    const passage = passages[index];
    const below = passages[index + 1];
    if (below?.type !== 'prose' || below.gap > 0) end = index;
    if (passage?.type === 'block' && passage.block.type === 'list') {
      for (const line of blockText(passage.block).split('\n')) entries.push({ key: titleKey(line), list: index });
    } else if (passage?.type === 'prose' && (end > index || passage.gap === 0)) {
      entries.push({ key: titleKey(passage.text), list: end });
    }
  }
  return entries;
}
