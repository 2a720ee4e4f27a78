import { cueListOf } from '../languages/cue-list.js';
import type { Language } from '../languages/language-of.js';
import type { Passage } from '../passages.js';
import { dashPieces } from './dash-pieces.js';
import { DASH, TURN } from './mark-families.js';
import { type Mark, marksOf } from './marks-of.js';
import { passedOver } from './passed-over.js';
import { singleMarksOf } from './single-marks-of.js';
import { type Stretch, stretchesOf } from './stretches-of.js';
import { turnsIn } from './turns-in.js';

/** A quoted stretch with the passage that it stands in. */
export interface QuotedStretch extends Stretch {
  /** Index into the passages. */
  readonly passage: number;
}

/** Quoted words as one: a stretch, or several where the marks are opened again in each paragraph. */
export type QuotedMatter = readonly [QuotedStretch, ...QuotedStretch[]];

/** How many paragraphs without any mark a quotation may run through. */
const MOST_UNMARKED = 4;

/** What the marks of an article are read with. */
interface Reader {
  readonly language: Language;
  /** Whether words between marks are a whole sentence. */
  readonly isSentence: (words: string) => boolean;
}

/** Everything that is quoted, in reading order: between marks, behind the labels of a transcript, behind dashes. */
export function quotedMatter(passages: readonly Passage[], { language, isSentence }: Reader): readonly QuotedMatter[] {
  const matter: Growing[] = [];
  const double = passages.map(({ text }) => marksOf(text));
  const single = passages.map(({ text }) => singleMarksOf(text));
  const marks = opensSingle(double, single) ? single : double;
  const turns = turnsIn(passages);
  const cues = language === 'en' || language === 'other' ? undefined : cueListOf(language);
  for (const [index, passage] of passages.entries()) {
    const turn = turns.get(index);
    const pieces = turn ? [{ start: turn.start, end: passage.text.trimEnd().length }] : dashPieces(passage.text, cues);
    const [first, ...others] = pieces.map((piece) => unmarked(piece, index, turn ? TURN : DASH));
    if (first === undefined) addMarked({ passages, marks, matter }, index);
    else matter.push([first, ...others]);
  }
  const quoted = stretchesByPassage(passages, matter);
  const more = passages.flatMap((passage, index) => {
    const line = { passage, marks: [double[index] ?? [], single[index] ?? []], quoted: quoted[index] ?? [] };
    return passedOver(line, isSentence).map((stretch): Growing => [{ ...stretch, passage: index }]);
  });
  return more.length === 0
    ? matter
    : [...matter, ...more].sort(([a], [b]) => a.passage - b.passage || a.start - b.start);
}

/** The quoted stretches of each passage, in order. */
export function stretchesByPassage(
  passages: readonly Passage[],
  matter: readonly QuotedMatter[],
): readonly (readonly QuotedStretch[])[] {
  const stretches: QuotedStretch[][] = passages.map(() => []);
  for (const stretch of matter.flat()) stretches[stretch.passage]?.push(stretch);
  return stretches;
}

type Growing = [QuotedStretch, ...QuotedStretch[]];

/** An article whose marks are being read. */
interface Reading {
  readonly passages: readonly Passage[];
  readonly marks: readonly (readonly Mark[])[];
  readonly matter: Growing[];
}

/** A stretch of a passage that no marks stand around. */
function unmarked({ start, end }: Pick<Stretch, 'start' | 'end'>, passage: number, family: number): QuotedStretch {
  return { start, end, innerStart: start, innerEnd: end, closed: true, family, passage };
}

/** Adds what stands between the marks of a passage, the first of it to what an earlier passage has left open. */
function addMarked(reading: Reading, index: number): void {
  const { passages, marks, matter } = reading;
  const passage = passages[index];
  if (passage === undefined) return;
  const { stretches, leftover } = stretchesOf(passage.text, marks[index] ?? []);
  const last = matter.at(-1);
  const open = last?.at(-1);
  const goesOn = open !== undefined && isOpenBefore(open, passages, index) ? open : undefined;
  if (goesOn && leftover?.family === goesOn.family) {
    const inner = { innerStart: 0, innerEnd: leftover.start, family: leftover.family };
    last?.push({ passage: index, start: 0, end: leftover.end, ...inner, closed: true });
  } else if (goesOn && isRunThrough(reading, index, goesOn.family)) {
    last?.push({ ...unmarked({ start: 0, end: passage.text.trimEnd().length }, index, goesOn.family), closed: false });
  }
  for (const [position, stretch] of stretches.entries()) {
    const quoted = { ...stretch, passage: index };
    if (goesOn && position === 0 && isReopened(stretch, goesOn, passage)) last?.push(quoted);
    else matter.push([quoted]);
  }
}

/** Whether a passage without marks stands between one that opens a quotation and one that closes it. */
function isRunThrough({ marks }: Reading, index: number, family: number): boolean {
  if ((marks[index] ?? []).length > 0) return false;
  const [next] = marks.slice(index + 1, index + 1 + MOST_UNMARKED).find((line) => line.length > 0) ?? [];
  return next?.turn === 'closes' && next.family === family;
}

/** Whether an article opens its quotations with single marks more often than with double ones. */
function opensSingle(double: readonly (readonly Mark[])[], single: readonly (readonly Mark[])[]): boolean {
  const outer = (marks: readonly Mark[] | undefined) => marks?.find(({ turn }) => turn !== 'closes')?.start ?? Infinity;
  let lead = 0;
  for (const index of double.keys()) lead += Math.sign(outer(double[index]) - outer(single[index]) || 0);
  return lead > 0;
}

/** Whether a stretch was left open by the passage just before, in the same section. */
function isOpenBefore(open: QuotedStretch, passages: readonly Passage[], index: number): boolean {
  if (open.closed || open.passage !== index - 1) return false;
  const before = passages[index - 1];
  return before?.section === passages[index]?.section && open.end >= (before?.text.trimEnd().length ?? 0);
}

function isReopened(stretch: Stretch, open: Stretch, passage: Passage): boolean {
  return stretch.family === open.family && passage.text.slice(0, stretch.start).trim() === '';
}
