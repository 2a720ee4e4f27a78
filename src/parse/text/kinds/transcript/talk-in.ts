import type { Line } from '../../line.js';
import { isQuestionOrAnswer } from '../../words/questions-and-answers.js';
import { type Cue, cueOf } from './cue.js';

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
 * The turns of a text: lines that name somebody who speaks more than once, and after the first of these, lines that surely
 * name somebody. A text has either labels with colons or names on lines of their own.
 */
export function talkIn(lines: readonly Line[]): Talk {
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
