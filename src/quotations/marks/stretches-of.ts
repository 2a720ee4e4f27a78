import { type Mark, marksOf } from './marks-of.js';

/** What stands between marks within one line. */
export interface Stretch {
  /** UTF-16 code units into the line, marks included, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same without the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Whether a closing mark ends it. */
  readonly closed: boolean;
  readonly family: number;
}

/** The outermost quoted stretches of a line, and the closing mark that stands before any opening one. */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  /** A mark that closes what an earlier line opened. */
  readonly leftover?: Mark;
}

/**
 * What stands between matching marks in a line. Marks within marks do not split; a mark that is never closed runs to
 * the next opening one or to the end of the line, so that one bad mark spoils nothing after it.
 */
export function stretchesOf(line: string): Stretches {
  const marks = marksOf(line);
  const stretches: Stretch[] = [];
  let open: Mark | undefined;
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    if (open === undefined) {
      if (mark.turn !== 'closes') open = mark;
    } else if (mark.family === open.family) {
      if (mark.turn === 'opens' && closesTwice(marks, index)) depth++;
      else if (mark.turn === 'opens') {
        stretches.push(stretchBetween(line, open, mark.start));
        open = mark;
        depth = 0;
      } else if (depth > 0) depth--;
      else {
        stretches.push(closedBy(open, mark));
        open = undefined;
      }
    }
  }
  if (open !== undefined) stretches.push(stretchBetween(line, open, line.length));
  const first = marks[0];
  return {
    stretches: stretches.filter((stretch) => /[\p{L}\p{N}]/u.test(line.slice(stretch.innerStart, stretch.innerEnd))),
    ...(first?.turn === 'closes' && { leftover: first }),
  };
}

/** Whether the next two marks both close: then the mark before them opened a quotation within a quotation. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  return marks[index + 1]?.turn === 'closes' && marks[index + 2]?.turn === 'closes';
}

function closedBy(open: Mark, close: Mark): Stretch {
  return {
    start: open.start,
    end: close.end,
    innerStart: open.end,
    innerEnd: close.start,
    closed: true,
    family: open.family,
  };
}

function stretchBetween(line: string, open: Mark, limit: number): Stretch {
  let end = limit;
  while (end > open.end && /\s/.test(line.charAt(end - 1))) end--;
  return { start: open.start, end, innerStart: open.end, innerEnd: end, closed: false, family: open.family };
}
