import { beginsNoSpeakerInArticle } from '../../lexicon/no-speakers.js';
import type { Passage } from '../passages.js';

/** The words of one speaker in a transcript, up to those of the next: `SMITH: We start.` */
export interface TranscriptTurn {
  /** `SMITH`, as it stands there. */
  readonly label: string;
  /** Where the words begin, in UTF-16 code units into the line. */
  readonly start: number;
}

/** `Q.`, `A:` */
const QUESTION_OR_ANSWER = /^[QA][.:]\s+(?=\S)/;

/** `MR. SMITH:`, `SMITH (laughing):` */
const CAPITALS = /^(\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,3})(?: \([^)]{1,40}\))?:\s+(?=\S)/u;

/** `Ada North:` */
const FULL_NAME = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3})(?: \([^)]{1,40}\))?:\s+(?=\S)/u;

/** How many lines apart two turns may stand that belong to one talk; set by hand. */
const MOST_LINES_APART = 3;

/**
 * The turns of a talk that is set down without quotation marks, by the index of the passage. Labels make a talk only
 * where two of them take turns and one comes back; `Note:` and `Update:` name nobody.
 */
export function transcriptTurns(passages: readonly Passage[]): ReadonlyMap<number, TranscriptTurn> {
  const turns = new Map<number, TranscriptTurn>();
  for (const [index, { text }] of passages.entries()) {
    const turn = turnAt(text);
    if (turn !== undefined) turns.set(index, turn);
  }
  const bearers = new Map<string, number>();
  for (const { label } of turns.values()) bearers.set(lastWord(label), (bearers.get(lastWord(label)) ?? 0) + 1);
  const first = [...turns].find(([, { label }]) => (bearers.get(lastWord(label)) ?? 0) > 1)?.[0] ?? 0;
  // What looks like a label before the talk begins is a headline.
  const talking = new Map([...turns].filter(([index]) => index >= first));
  return isTalk(talking) ? talking : new Map();
}

function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(' ') + 1).toLowerCase();
}

function turnAt(line: string): TranscriptTurn | undefined {
  const short = QUESTION_OR_ANSWER.exec(line);
  if (short !== null) return { label: line.charAt(0), start: short[0].length };
  const match = CAPITALS.exec(line) ?? FULL_NAME.exec(line);
  const label = match?.[1];
  if (label === undefined || match === null) return undefined;
  const [first = ''] = label.toLowerCase().split(' ');
  return beginsNoSpeakerInArticle(first) ? undefined : { label, start: match[0].length };
}

function isTalk(turns: ReadonlyMap<number, TranscriptTurn>): boolean {
  const speakers = new Set([...turns.values()].map(({ label }) => lastWord(label)));
  if (speakers.size < 2) return false;
  const answered = speakers.has('q') && speakers.has('a');
  return (answered || turns.size > speakers.size) && takesTurns([...turns]);
}

function takesTurns(turns: readonly (readonly [number, TranscriptTurn])[]): boolean {
  return turns.some(([index, { label }], position) => {
    const next = turns[position + 1];
    return next !== undefined && next[0] - index <= MOST_LINES_APART && lastWord(next[1].label) !== lastWord(label);
  });
}
