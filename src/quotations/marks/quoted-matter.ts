import type { Passage } from '../passages.js';
import { type Mark, marksOf } from './marks-of.js';
import { singleMarksOf } from './single-marks-of.js';
import { type Stretch, stretchesOf } from './stretches-of.js';
import { type Turn, turnsIn } from './turns-in.js';

/** The family of words without marks, which a label gives to somebody. */
export const TURN = -2;

/** A quoted stretch with the passage that it stands in. */
export interface QuotedStretch extends Stretch {
  /** Index into the passages. */
  readonly passage: number;
}

/** Quoted words as one: a stretch, or several where the marks are opened again in each paragraph. */
export type QuotedMatter = readonly [QuotedStretch, ...QuotedStretch[]];

/** Everything between quotation marks, in reading order. */
export function quotedMatter(passages: readonly Passage[]): readonly QuotedMatter[] {
  const matter: [QuotedStretch, ...QuotedStretch[]][] = [];
  const marks = marksIn(passages);
  const turns = turnsIn(passages);
  for (const [index, passage] of passages.entries()) {
    const turn = turns.get(index);
    if (turn !== undefined) {
      matter.push([{ ...turnStretch(passage.text, turn), passage: index }]);
      continue;
    }
    const { stretches, leftover } = stretchesOf(passage.text, marks[index] ?? []);
    const last = matter.at(-1);
    const open = last?.at(-1);
    const goesOn = open !== undefined && isOpenBefore(open, passages, index);
    if (goesOn && leftover !== undefined && leftover.family === open.family) {
      const inner = { innerStart: 0, innerEnd: leftover.start, family: leftover.family };
      last?.push({ passage: index, start: 0, end: leftover.end, ...inner, closed: true });
    }
    for (const [position, stretch] of stretches.entries()) {
      const quoted = { ...stretch, passage: index };
      if (goesOn && position === 0 && isReopened(stretch, open, passage)) last?.push(quoted);
      else matter.push([quoted]);
    }
  }
  return matter;
}

/** The words of a turn, from behind its label to the end of the line. */
function turnStretch(line: string, { start }: Turn): Stretch {
  const end = line.trimEnd().length;
  return { start, end, innerStart: start, innerEnd: end, closed: true, family: TURN };
}

/** The marks of each passage: double ones, or single ones in an article that opens more quotations with those. */
function marksIn(passages: readonly Passage[]): readonly (readonly Mark[])[] {
  const double = passages.map(({ text }) => marksOf(text));
  const single = passages.map(({ text }) => singleMarksOf(text));
  return openings(single) > openings(double) ? single : double;
}

function openings(marks: readonly (readonly Mark[])[]): number {
  return marks.flat().filter(({ turn }) => turn !== 'closes').length;
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
