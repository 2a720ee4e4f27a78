import { lists } from 'lexicon:faq-titles';
import { lazily } from '../../../lexicon/lookups.js';
import { matcherOf } from '../../../lexicon/matcher.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { isInCapitals } from '../../wording/characters.js';
import { type Ending, endingOf } from '../../wording/punctuation.js';
import type { Line } from '../line.js';
import type { SpeakerLine } from './speaker-line.js';
import { findTalk, speakerKey, type Talk } from './turns.js';

const faqTitle = lazily(() => matcherOf(entriesOf(lists), { flags: 'i' }));

/** Fewer turns are a quotation in a text of another kind. */
const FEWEST_TURNS = 4;

/** So many people speak more than once. */
const FEWEST_REGULARS = 2;

/** So many of the lines that look like turns are those of somebody who speaks more than once. */
const REGULAR_SHARE = 0.6;

/** Somebody else speaks next after so many turns; labels that hardly ever change are no names. */
const CHANGING_SHARE = 0.4;

/** So many turns end like speech, with a mark. */
const ENDED_SHARE = 0.6;

/** So many turns ask, where labels alone do not show that they are names. */
const ASKING_SHARE = 0.1;

/** The talk takes so much of the text. */
const TALK_SHARE = 0.5;

/** Nobody speaks longer on the average, in UTF-16 code units. */
const LONGEST_TURN = 3000;

/** Speech ends in one of these ways, or with a dash where somebody breaks in. */
const SPEECH_ENDS: readonly Ending[] = ['stop', 'question', 'exclamation', 'dots'];

/** So many lines from the top may say what the text is. */
const TOP_LINES = 12;

/** A turn, and the signs that it is speech. */
interface Said {
  readonly speaker: SpeakerLine;
  /** UTF-16 code units. */
  readonly length: number;
  readonly isEnded: boolean;
  readonly asks: boolean;
}

/** Whether most of a text is what two or more people say in turn, by name. */
export function isTranscript(lines: readonly Line[]): boolean {
  const talk = findTalk(lines);
  return isTalk(talk) && isSpoken(saidIn(lines, talk), lines) && !isFaq(lines, talk);
}

/** Whether labels are those of two or more people who take turns. */
function isTalk({ turns, regulars, regular }: Talk): boolean {
  if (turns.size < FEWEST_TURNS || regulars.size < FEWEST_REGULARS || regular < REGULAR_SHARE) return false;
  const speakers = [...turns.values()].map(speakerKey);
  const changes = speakers.filter((speaker, at) => at > 0 && speaker !== speakers[at - 1]).length;
  return changes >= (turns.size - 1) * CHANGING_SHARE;
}

/** Whether what stands under labels reads like speech, and is most of the text. */
function isSpoken(said: readonly Said[], lines: readonly Line[]): boolean {
  const share = (holds: (turn: Said) => boolean): number => said.filter(holds).length / said.length;
  const isNamed = share(({ speaker }) => isPlainlyNamed(speaker)) > 0.5;
  const lengths = said.map(({ length }) => length);
  const talk = lengths.reduce((sum, length) => sum + length, 0);
  const text = lines.reduce((sum, line) => sum + line.text.length, 0);
  return (
    share(({ isEnded }) => isEnded) >= ENDED_SHARE &&
    (isNamed || share(({ asks }) => asks) >= ASKING_SHARE) &&
    talk >= text * TALK_SHARE &&
    talk <= said.length * LONGEST_TURN
  );
}

/** Whether a label by itself shows that it is a speaker's; one word in capitals may be anything: `STRENGTHS:`. */
function isPlainlyNamed({ name, form, mark }: SpeakerLine): boolean {
  return form === 'sure' && mark !== '' && (name.includes(' ') || !isInCapitals(name));
}

/** The turns with their lengths and signs. The last one is taken for no longer than the longest of the others. */
function saidIn(lines: readonly Line[], { turns }: Talk): readonly Said[] {
  const starts = [...turns.keys()];
  let longest = 0;
  return [...turns].map(([start, speaker], place) => {
    const texts = lines.slice(start, starts[place + 1]).map((line) => line.text);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const isLast = place === turns.size - 1;
    if (!isLast) longest = Math.max(longest, length);
    return {
      speaker,
      length: isLast ? Math.min(length, longest) : length,
      isEnded: texts.some((text) => SPEECH_ENDS.includes(endingOf(text)) || /[—–-]["”»]?$/.test(text)),
      asks: texts.some((text) => /(?:[?？؟]|[\u0370-\u03ff];)["'”’»」)\]]*(?:\s|$)/.test(text)),
    };
  });
}

function isFaq(lines: readonly Line[], { turns }: Talk): boolean {
  const [first = 0] = turns.keys();
  return lines.slice(0, Math.min(first, TOP_LINES)).some((line) => callsItselfFaq(line.text));
}

/** Whether a line says that a page answers questions that people often ask. */
function callsItselfFaq(text: string): boolean {
  return /\bFAQs?\b/i.test(text) || faqTitle().test(text);
}
