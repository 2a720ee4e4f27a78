import { beginsNonSpeakerLabelInArticle } from '../../lexicon/no-speakers.js';
import type { SpeechWords } from '../languages/speech-words.js';
import type { ArticleLine } from '../passages.js';

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
 * Finds the turns of a talk that is set down without quotation marks, by the index of the passage. Labels make a talk only
 * where two of them take turns and one comes back; `Note:` and `Update:` name nobody.
 */
export function transcriptTurns(passages: readonly ArticleLine[]): ReadonlyMap<number, TranscriptTurn> {
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
  return beginsNonSpeakerLabelInArticle(first) ? undefined : { label, start: match[0].length };
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

/** A part of a line, in UTF-16 code units, end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const OPENING_DASH = /^\s*[—–―]\s*(?=\S)/;

/** A dash within the line, with the spaces around it. */
const INNER_DASH = /\s+[—–―]\s*|\s*[—–―](?=[\s.,;:])\s*/g;

/** How much of a text holds the verb that it begins with, in UTF-16 code units; set by hand. */
const LEAD_LENGTH = 60;

/** The sign that ends the words that tell who speaks, where no dash does. */
const ASIDE_END = /[.,;:!?…]/;

/**
 * Finds the words that are said in a line of dialogue that a dash opens, without the words that tell who says it: `— Oui,
 * dit Marie.`, `—No —dijo Pedro—. Vamos.`, `— Да, — сказал он. — Идём.` Empty where no dash opens the line, or in a
 * language whose words for saying are not known.
 */
export function dashDialogue(line: string, speech: SpeechWords | undefined): readonly Range[] {
  const start = OPENING_DASH.exec(line)?.[0].length;
  if (start === undefined || speech === undefined) return [];
  const end = line.trimEnd().length;
  return betweenDashes(line, { start, end }, speech) ?? aroundAside(line, { start, end }, speech) ?? [{ start, end }];
}

/** Between dashes the words of the story stand after the first, and the speech goes on after the second. */
function betweenDashes(line: string, { start, end }: Range, speech: SpeechWords): readonly Range[] | undefined {
  const dashes = Array.from(line.slice(0, end).matchAll(INNER_DASH), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((dash) => dash.start > start);
  const aside = dashes.findIndex((dash) => tellsWho(line.slice(dash.end), speech));
  const opening = dashes[aside];
  if (opening === undefined) return undefined;
  const closing = dashes[aside + 1];
  const first = { start, end: opening.start };
  if (closing === undefined) return [first];
  const sign = /^[.,;:]\s*/.exec(line.slice(closing.end))?.[0].length ?? 0;
  const next = { start: closing.end + sign, end };
  return next.start < end ? [first, next] : [first];
}

/** `…, dit Marie. …`: a verb of saying after a sign begins the aside, the next sign ends it. */
function aroundAside(line: string, { start, end }: Range, speech: SpeechWords): readonly Range[] | undefined {
  for (const { index, 0: sign } of line.slice(start, end).matchAll(/[,!?…]\s+(?=\p{Ll})/gu)) {
    const at = start + index + sign.length;
    if (!tellsWho(line.slice(at), speech)) continue;
    const length = line.slice(at, end).search(ASIDE_END);
    const next = length < 0 ? end : at + length + 1;
    const rest = line.slice(next, end);
    const from = next + (rest.length - rest.trimStart().length);
    const first = { start, end: at - sign.length + 1 };
    return from < end ? [first, { start: from, end }] : [first];
  }
  return undefined;
}

/** Tells whether a text begins with a verb of saying, an auxiliary and a participle, or a pronoun and a verb. */
function tellsWho(text: string, speech: SpeechWords): boolean {
  const words =
    text
      .slice(0, LEAD_LENGTH)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  const [first = '', second = ''] = words.map((word) => word.replace(/-(?:t-)?(?:il|elle|ils|elles)$/, ''));
  if (speech.verbs.has(first)) return true;
  return (
    (speech.auxiliaries.has(first) && speech.participles.has(second)) ||
    (speech.pronouns.has(first) && speech.verbs.has(second))
  );
}
