import { readPassages } from '../../blocks/read-passages.js';
import { paragraphOf } from '../../blocks-of-run.js';
import type { Line } from '../../line.js';
import type { Passage } from '../../passage.js';
import { type Cue, spoken } from './cue.js';
import { talkIn } from './talk-in.js';

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
  const { turns } = talkIn(lines);
  const passages: Passage[] = [];
  let from = 0;
  for (const [at, found] of turns) {
    for (const passage of readPassages(lines.slice(from, at))) passages.push(passage);
    const { cue, size } = openingOf(found, lines.slice(at + 1, at + 3), (place) => turns.has(at + 1 + place));
    passages.push({ type: 'block', block: paragraphOf(spoken(cue)) });
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
