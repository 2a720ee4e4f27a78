import { isPersonName } from '../../wording/names.js';
import { endingOf } from '../../wording/punctuation.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { recogniseHeadings } from '../headings/recognise-headings.js';
import type { ClassifiedText, Kind } from '../kind.js';
import { isHardWrapped, layoutOf } from '../layout.js';
import type { Line } from '../line.js';
import type { Passage } from '../passage.js';
import { readFrontMatter } from '../read-front-matter.js';
import { recogniseCaptions } from '../recognise-captions.js';
import { unwrap } from '../unwrap.js';
import { withoutFurniture } from '../without-furniture.js';
import { withoutMargin } from '../without-margin.js';
import { isTranscript } from './is-transcript.js';
import { readSpeakerLine } from './speaker-line.js';
import { findTalk, readTurns } from './turns.js';

/**
 * A text most of which is what people say in turn, under their names or labels: an interview, a hearing, a broadcast, a
 * scene. Each turn begins a paragraph with its label: `ANN SMITH: We start.`
 */
export const transcript: Kind = {
  matches: ({ lines }) => isTranscript(lines),
  read: ({ lines }) => readTranscript(lines),
};

/** Reads what people say in turn, each turn a paragraph, by the stages of an article that do not take turns for titles. */
function readTranscript(lines: readonly Line[]): ClassifiedText {
  const apart = turnsApart(withoutMargin(lines));
  const whole = isHardWrapped(layoutOf([apart])) ? unwrap(apart) : apart;
  const passages = recogniseCaptions(withoutFurniture(readTurns(whole.map((line) => ({ ...line, indent: 0 })))));
  const { metadata, passages: text } = readFrontMatter(passages);
  return { metadata, passages: recogniseHeadings(settleSpeech(text)) };
}

/** Lines with a blank one above each turn, and below a name on a line of its own, so that no line runs into another's turn. */
function turnsApart(lines: readonly Line[]): readonly Line[] {
  const { turns } = findTalk(lines);
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
function settleSpeech(passages: readonly Passage[]): readonly Passage[] {
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

/** `Host: Ann Smith`, `Builder of the bridge: Ben Cole` */
function isLabelled(text: string): boolean {
  const speaker = readSpeakerLine(text);
  return speaker !== undefined && speaker.mark !== '' && (speaker.form === 'sure' || isPersonName(speaker.words));
}

/** `(Laughter)`, `[crosstalk 00:12:45]`, `00:12:45`, `END` */
function isRemark(text: string): boolean {
  return /^(?:\(.*\)|\[.*\]|[\d:.,\s>-]+|end|the end|end of transcript)$/i.test(text);
}
