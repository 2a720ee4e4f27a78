import { isQuestionOrAnswer } from '../../wording/question-words.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { readPassages } from '../blocks/read-passages.js';
import type { Line } from '../line.js';
import type { Passage } from '../passage.js';
import { type Cue, cueOf, cueText } from './cue.js';

/** A cue with its first words, and how many lines they take. */
interface Opening {
  readonly cue: Cue;
  readonly size: number;
}

/** How or when something is said, in a line below the name: `(laughing)`, `[00:12:45]`. */
const MANNER = /^(?:\(([^()]{1,40})\)|\[?(\d{1,3}:\d\d(?::\d\d)?)\]?)$/;

/**
 * The passages of whole lines: the paragraph that a turn begins with is settled, so that no later stage takes it for
 * something else; what stands between is read as in any text.
 */
export function readTurns(lines: readonly Line[]): readonly Passage[] {
  const { turns } = findTalk(lines);
  const passages: Passage[] = [];
  let from = 0;
  for (const [at, found] of turns) {
    for (const passage of readPassages(lines.slice(from, at))) passages.push(passage);
    const { cue, size } = openingOf(found, lines.slice(at + 1, at + 3), (place) => turns.has(at + 1 + place));
    passages.push({ type: 'block', block: paragraphOf(cueText(cue)) });
    from = at + 1 + size;
  }
  return passages.concat(readPassages(lines.slice(from)));
}

/** A cue without words takes those of the line below it, unless somebody else speaks there. */
function openingOf(cue: Cue, below: readonly Line[], isTurn: (place: number) => boolean): Opening {
  const [first, second] = below;
  if (cue.words !== '' || first === undefined || isTurn(0)) return { cue, size: 0 };
  const [, how, when] = MANNER.exec(first.text) ?? [];
  const manner = how ?? when;
  if (manner === undefined || second === undefined || isTurn(1)) return { cue: { ...cue, words: first.text }, size: 1 };
  return { cue: { ...cue, remarks: [...cue.remarks, manner], words: second.text }, size: 2 };
}

/** Who speaks where in a text. */
export interface Talk {
  /** The turns by the index of the line that they begin at. */
  readonly turns: ReadonlyMap<number, Cue>;
  /** Who speaks more than once, by `speakerKey`. */
  readonly regulars: ReadonlySet<string>;
  /** The share of the lines of this form, from the first turn on, that are turns of these. */
  readonly regular: number;
}

/**
 * Finds the turns of a text: lines that name somebody who speaks more than once, and after the first of these, lines that surely
 * name somebody. A text has either labels with colons or names on lines of their own.
 */
export function findTalk(lines: readonly Line[]): Talk {
  const labelled = new Map<number, Cue>();
  const alone = new Map<number, Cue>();
  let below: Cue | undefined;
  for (const [index, line] of [...lines.entries()].reverse()) {
    const cue = cueOf(line.text);
    if (cue !== undefined && cue.mark !== '') labelled.set(index, cue);
    // A title above a speaker's name looks like a name; a name has what is said below it.
    else if (cue !== undefined && below === undefined && index + 1 < lines.length) alone.set(index, cue);
    below = cue;
  }
  const [byLabel, byName] = [talkOf(inOrder(labelled)), talkOf(inOrder(alone))];
  return byLabel.turns.size >= byName.turns.size ? byLabel : byName;
}

/** The same speaker has the same key, named in full or not: `ann smith` and `SMITH` are both `smith`, `Answer` is `a`. */
export function speakerKey({ name }: Cue): string {
  if (isQuestionOrAnswer(name)) return name.charAt(0).toLowerCase();
  return /\d$/.test(name) ? name.toLowerCase() : name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function talkOf(cues: readonly (readonly [number, Cue])[]): Talk {
  const times = new Map<string, number>();
  for (const [, cue] of cues) times.set(speakerKey(cue), (times.get(speakerKey(cue)) ?? 0) + 1);
  const regulars = new Set([...times].filter(([, count]) => count > 1).map(([speaker]) => speaker));
  const isRegular = (cue: Cue): boolean => regulars.has(speakerKey(cue));
  // What looks like a label before the talk begins is a headline, or tells who takes part.
  const first = cues.findIndex(([, cue]) => isRegular(cue));
  const talking = first === -1 ? [] : cues.slice(first);
  const regular = talking.filter(([, cue]) => isRegular(cue)).length / Math.max(1, talking.length);
  return { turns: new Map(talking.filter(([, cue]) => isRegular(cue) || cue.form === 'sure')), regulars, regular };
}

function inOrder(cues: ReadonlyMap<number, Cue>): readonly (readonly [number, Cue])[] {
  return [...cues].reverse();
}
