import { isQuestionOrAnswer } from '../../wording/question-words.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { readPassages } from '../blocks/read-passages.js';
import type { Line } from '../line.js';
import type { Passage } from '../passage.js';
import { readSpeakerLine, type SpeakerLine, speakerLineText } from './speaker-line.js';

/** A line that names a speaker, with the first words of the turn, and how many lines these take below it. */
interface Opening {
  readonly speaker: SpeakerLine;
  readonly size: number;
}

/** How or when something is said, in a line below the name: `(laughing)`, `[00:12:45]`. */
const MANNER = /^(?:\(([^()]{1,40})\)|\[?(\d{1,3}:\d\d(?::\d\d)?)\]?)$/;

/**
 * Reads whole lines into passages. The paragraph that a turn begins with is a block, so that no later stage takes it for
 * something else; the lines between are read as in any text.
 */
export function readTurns(lines: readonly Line[]): readonly Passage[] {
  const { turns } = findTalk(lines);
  const passages: Passage[] = [];
  let from = 0;
  for (const [at, found] of turns) {
    for (const passage of readPassages(lines.slice(from, at))) passages.push(passage);
    const { speaker, size } = openingOf(found, lines.slice(at + 1, at + 3), (place) => turns.has(at + 1 + place));
    passages.push({ type: 'block', block: paragraphOf(speakerLineText(speaker)) });
    from = at + 1 + size;
  }
  return passages.concat(readPassages(lines.slice(from)));
}

/** A line without words takes those of the line below it, unless somebody else speaks there. */
function openingOf(speaker: SpeakerLine, below: readonly Line[], isTurn: (place: number) => boolean): Opening {
  const [first, second] = below;
  if (speaker.words !== '' || first === undefined || isTurn(0)) return { speaker, size: 0 };
  const [, how, when] = MANNER.exec(first.text) ?? [];
  const manner = how ?? when;
  if (manner === undefined || second === undefined || isTurn(1))
    return { speaker: { ...speaker, words: first.text }, size: 1 };
  return { speaker: { ...speaker, remarks: [...speaker.remarks, manner], words: second.text }, size: 2 };
}

/** The turns of a text, and who takes them. */
export interface Talk {
  /** The turns by the index of the line that they begin at. */
  readonly turns: ReadonlyMap<number, SpeakerLine>;
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
  const labelled = new Map<number, SpeakerLine>();
  const alone = new Map<number, SpeakerLine>();
  let below: SpeakerLine | undefined;
  for (const [index, line] of [...lines.entries()].reverse()) {
    const speaker = readSpeakerLine(line.text);
    if (speaker !== undefined && speaker.mark !== '') labelled.set(index, speaker);
    // A title above a speaker's name looks like a name; a name has what is said below it.
    else if (speaker !== undefined && below === undefined && index + 1 < lines.length) alone.set(index, speaker);
    below = speaker;
  }
  const [byLabel, byName] = [talkOf(inOrder(labelled)), talkOf(inOrder(alone))];
  return byLabel.turns.size >= byName.turns.size ? byLabel : byName;
}

/** The same speaker has the same key, named in full or not: `ann smith` and `SMITH` are both `smith`, `Answer` is `a`. */
export function speakerKey({ name }: SpeakerLine): string {
  if (isQuestionOrAnswer(name)) return name.charAt(0).toLowerCase();
  return /\d$/.test(name) ? name.toLowerCase() : name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function talkOf(speakerLines: readonly (readonly [number, SpeakerLine])[]): Talk {
  const times = new Map<string, number>();
  for (const [, speaker] of speakerLines) times.set(speakerKey(speaker), (times.get(speakerKey(speaker)) ?? 0) + 1);
  const regulars = new Set([...times].filter(([, count]) => count > 1).map(([speaker]) => speaker));
  const isRegular = (speaker: SpeakerLine): boolean => regulars.has(speakerKey(speaker));
  // What looks like a label before the talk begins is a headline, or tells who takes part.
  const first = speakerLines.findIndex(([, speaker]) => isRegular(speaker));
  const talking = first === -1 ? [] : speakerLines.slice(first);
  const regular = talking.filter(([, speaker]) => isRegular(speaker)).length / Math.max(1, talking.length);
  return {
    turns: new Map(talking.filter(([, speaker]) => isRegular(speaker) || speaker.form === 'sure')),
    regulars,
    regular,
  };
}

function inOrder(speakerLines: ReadonlyMap<number, SpeakerLine>): readonly (readonly [number, SpeakerLine])[] {
  return [...speakerLines].reverse();
}
