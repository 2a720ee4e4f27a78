import { lists } from 'lexicon:faq-titles';
import { lazily } from '../../lexicon/lookups.js';
import { matcherOf } from '../../lexicon/matcher.js';
import { entriesOf } from '../../lexicon/word-lists.js';
import { isInCapitals } from '../wording/characters.js';
import { isPersonName } from '../wording/names.js';
import { type Ending, endingOf } from '../wording/punctuation.js';
import { paragraphOf } from './blocks/blocks-of-passages.js';
import { withoutMargin } from './blocks/read-passages.js';
import { withoutFurniture } from './classify-passages.js';
import { recogniseHeadings } from './headings/recognise-headings.js';
import { isHardWrapped, layoutOf } from './layout.js';
import type { Line } from './line.js';
import type { ClassifiedText, TextKind, TextPassage } from './passage.js';
import { readFrontMatter } from './read-front-matter.js';
import { recogniseCaptions } from './recognise-captions.js';
import {
  findSpeakerTurns,
  readSpeakerLine,
  readTurns,
  type SpeakerLine,
  type SpeakerTurns,
  speakerKey,
} from './speaker-turns.js';
import { unwrap } from './unwrap.js';

/**
 * A text that is mostly what people say in turn, under their names or labels: an interview, a hearing, a broadcast, a
 * scene. Each turn begins a paragraph with its label: `ANN SMITH: We start.`
 */
export const transcript: TextKind = {
  matches: ({ lines }) => isTranscript(lines),
  read: ({ lines }) => readTranscript(lines),
};

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
function isTranscript(lines: readonly Line[]): boolean {
  const talk = findSpeakerTurns(lines);
  return isTalk(talk) && isSpoken(saidIn(lines, talk), lines) && !isFaq(lines, talk);
}

/** Whether labels are those of two or more people who take turns. */
function isTalk({ turns, regulars, regular }: SpeakerTurns): boolean {
  if (turns.size < FEWEST_TURNS || regulars.size < FEWEST_REGULARS || regular < REGULAR_SHARE) return false;
  const speakers = [...turns.values()].map(speakerKey);
  const changes = speakers.filter((speaker, at) => at > 0 && speaker !== speakers[at - 1]).length;
  return changes >= (turns.size - 1) * CHANGING_SHARE;
}

/** Gives the turns with their lengths and signs. The last one is taken for no longer than the longest of the others. */
function saidIn(lines: readonly Line[], { turns }: SpeakerTurns): readonly Said[] {
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

function isFaq(lines: readonly Line[], { turns }: SpeakerTurns): boolean {
  const [first = 0] = turns.keys();
  return lines.slice(0, Math.min(first, TOP_LINES)).some((line) => callsItselfFaq(line.text));
}

const faqTitle = lazily(() => matcherOf(entriesOf(lists), { flags: 'i' }));

/** Whether a line says that a page answers questions that people often ask. */
function callsItselfFaq(text: string): boolean {
  return /\bFAQs?\b/i.test(text) || faqTitle().test(text);
}

/** Reads what people say in turn, each turn a paragraph, by the stages of an article that do not take turns for titles. */
function readTranscript(lines: readonly Line[]): ClassifiedText {
  const apart = turnsApart(withoutMargin(lines));
  const whole = isHardWrapped(layoutOf([apart])) ? unwrap(apart) : apart;
  const passages = recogniseCaptions(withoutFurniture(readTurns(whole.map((line) => ({ ...line, indent: 0 })))));
  const { metadata, passages: text } = readFrontMatter(passages);
  return { metadata, passages: recogniseHeadings(settleSpeech(text)) };
}

/**
 * Gives lines with a blank one above each turn, and below a name on a line of its own, so that no line runs into another's
 * turn.
 */
function turnsApart(lines: readonly Line[]): readonly Line[] {
  const { turns } = findSpeakerTurns(lines);
  return lines.map((line, at) => {
    const begins = turns.has(at) || turns.get(at - 1)?.mark === '';
    const hangs = turns.has(at) && lines[at + 1]?.gap === 0;
    const indent = hangs ? Math.max(line.indent, lines[at + 1]?.indent ?? 0) : line.indent;
    return { ...line, indent, gap: begins ? Math.max(1, line.gap) : line.gap };
  });
}

/**
 * Makes paragraphs of the prose in a transcript that cannot be a title: the rest of a turn, a remark on what happens in the
 * room, a list of who takes part. Titles among turns have no mark at their end.
 */
function settleSpeech(passages: readonly TextPassage[]): readonly TextPassage[] {
  // Only turns are paragraphs by now.
  const first = passages.findIndex((passage) => passage.type === 'block' && passage.block.type === 'paragraph');
  return passages.map((passage, at) => {
    if (passage.type !== 'prose') return passage;
    const isSettled = isLabelled(passage.text) || isRemark(passage.text) || (at > first && !isOpen(passage.text));
    return isSettled ? { type: 'block', block: paragraphOf(passage.text) } : passage;
  });
}

function isOpen(text: string): boolean {
  return endingOf(text) === 'open';
}

/** Whether a text has the label of somebody before it: `Host: Ann Smith`, `Builder of the bridge: Ben Cole` */
function isLabelled(text: string): boolean {
  const speaker = readSpeakerLine(text);
  return speaker !== undefined && speaker.mark !== '' && (speaker.form === 'sure' || isPersonName(speaker.words));
}

/** Whether a text is a remark on what happens, a time or the end: `(Laughter)`, `[crosstalk 00:12:45]`, `00:12:45`, `END` */
function isRemark(text: string): boolean {
  return /^(?:\(.*\)|\[.*\]|[\d:.,\s>-]+|end|the end|end of transcript)$/i.test(text);
}
