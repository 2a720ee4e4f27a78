import type { Mark, MarkFamily } from './quotation-marks.js';

/** Quoted words within one line. */
export interface Stretch {
  /** UTF-16 code units into the line, marks included, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words without the marks, as the same kind of offsets. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Whether a closing mark ends it. */
  readonly closed: boolean;
  /** The family of its marks, or what else shows that the words are quoted. */
  readonly family: MarkFamily | UnmarkedFamily;
}

/** How words without marks are quoted: by the label of who speaks, or by the dash of a dialogue. */
type UnmarkedFamily = 'label' | 'dash';

/** The outermost quoted stretches of a line, and the closing mark that stands before any opening one. */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  /** A mark that closes what an earlier line opened. */
  readonly leftover?: Mark;
}

/**
 * Finds the words of a line that stand between matching marks. Marks within marks do not split; a mark that is never closed
 * runs to the next opening one or to the end of the line, so that one bad mark spoils nothing after it.
 */
export function quotedStretchesIn(line: string, marks: readonly Mark[]): Stretches {
  const stretches: Stretch[] = [];
  let index = 0;
  while (index < marks.length) {
    const open = marks[index] as Mark;
    const end = open.facing === 'closes' ? index : endOf(marks, index);
    if (open.facing !== 'closes') stretches.push(stretchOf(line, open, marks[end]));
    // A mark that opens is where the next stretch begins.
    index = end > index && marks[end]?.facing === 'opens' ? end : end + 1;
  }
  const leftover = marks[0]?.facing === 'closes' ? marks[0] : undefined;
  return { stretches: stretches.filter((stretch) => hasWords(line, stretch)), ...(leftover && { leftover }) };
}

/** Gives the index of the mark that ends the stretch which opens at another, or the number of marks. */
function endOf(marks: readonly Mark[], open: number): number {
  const outer = marks[open] as Mark;
  const { family } = outer;
  let depth = 0;
  for (let index = open + 1; index < marks.length; index++) {
    if (depth === 0) index = afterInnerPairs(marks, outer, index);
    const mark = marks[index];
    if (mark === undefined) return index;
    if (mark.family !== family) continue;
    const opens = mark.facing === 'opens';
    if (opens ? !closesTwice(marks, index) : depth === 0) return index;
    depth += opens ? 1 : -1;
  }
  return marks.length;
}

/**
 * Gives the index after pairs of marks of another shape than the opening one: `"It is not about “justice” now."` Another
 * mark of the outer shape follows them, or none, where the next paragraph opens the quotation again.
 */
function afterInnerPairs(marks: readonly Mark[], { straight, family }: Mark, start: number): number {
  const isInner = (mark: Mark | undefined, facing: Mark['facing']) =>
    mark?.facing === facing && mark.family === family && mark.straight !== straight;
  let index = start;
  while (isInner(marks[index], 'opens') && isInner(marks[index + 1], 'closes')) index += 2;
  const next = marks[index];
  return next === undefined || (next.straight === straight && next.family === family) ? index : start;
}

/** Tells whether the next two marks both close: then the mark before them opened a quotation within a quotation. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  return marks[index + 1]?.facing === 'closes' && marks[index + 2]?.facing === 'closes';
}

/**
 * Gives the stretch from one mark to another that closes it, or else up to that other one, or to the end of the line.
 */
function stretchOf(line: string, open: Mark, last: Mark | undefined): Stretch {
  const { start, end: innerStart, family } = open;
  if (last !== undefined && last.facing !== 'opens') {
    return { start, end: last.end, innerStart, innerEnd: last.start, closed: true, family };
  }
  let end = last === undefined ? line.length : sentenceEnd(line, innerStart, last.start);
  while (end > innerStart && /\s/.test(line.charAt(end - 1))) end--;
  return { start, end, innerStart, innerEnd: end, closed: false, family };
}

/** Before another quotation opens, an unclosed one ends with its last whole sentence, if it has one. */
function sentenceEnd(line: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (/[.?!…]/.test(line.charAt(at - 1)) && line.charAt(at) === ' ') return at;
  return to;
}

function hasWords(line: string, { innerStart, innerEnd }: Stretch): boolean {
  return /[\p{L}\p{N}]/u.test(line.slice(innerStart, innerEnd));
}
