import { listMarkerOf } from './blocks/list-marker.js';
import { isQuoted } from './blocks/quotation.js';
import { isThematicBreak } from './blocks/thematic-break.js';
import type { Line } from './line.js';
import { glue, isFull, wrapColumn } from './wrap.js';

/** A line that ends before this share of the column ends where its writer ended it. */
const SHORT = 0.5;

/**
 * Hard-wrapped lines made whole: a line goes on in the next one when that one's first word found no room on it, or when it
 * breaks off in the middle of a sentence. Lines that end early stay as they are: verse, addresses, programs.
 */
export function unwrap(lines: readonly Line[]): readonly Line[] {
  const column = wrapColumn(lines);
  const whole: Line[] = [];
  let pieces: string[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (first !== undefined && last !== undefined && goesOn({ first, last, next: line }, column)) {
      pieces.push(glue(last.text, line.text), unquoted(line));
    } else {
      if (first !== undefined) whole.push({ ...first, text: pieces.join('') });
      pieces = [line.text];
      first = line;
    }
    last = line;
  }
  if (first !== undefined) whole.push({ ...first, text: pieces.join('') });
  return whole;
}

/** Two neighbouring lines, and the one that begins what the upper of them belongs to. */
interface Break {
  readonly first: Line;
  readonly last: Line;
  readonly next: Line;
}

function goesOn({ first, last, next }: Break, column: number): boolean {
  if (next.gap > 0 || isThematicBreak(next) || isThematicBreak(last)) return false;
  if (quoteMarks(next) !== quoteMarks(last)) return false;
  const full = isFull(last, next, column);
  if (listMarkerOf(next) !== undefined && !(full && isMidSentence({ first, last, next }))) return false;
  return isInLine({ first, last, next }) && (full || breaksOff(last, next, column));
}

/** Whether what looks like an item's number or bullet only happened to come to the beginning of a line. */
function isMidSentence({ first, last, next }: Break): boolean {
  return listMarkerOf(first) === undefined && next.indent === last.indent && !/[.:;!?]["”’)]?$/.test(last.text);
}

/** Whether a line stands where the text above it goes on: under it, under an item's text, or left of a first line. */
function isInLine({ first, last, next }: Break): boolean {
  const item = listMarkerOf(first);
  if (item !== undefined) return next.indent > first.indent || next.indent === last.indent;
  return last === first ? Math.abs(next.indent - first.indent) <= 8 : next.indent === last.indent;
}

function breaksOff(last: Line, next: Line, column: number): boolean {
  return last.text.length >= column * SHORT && /[\p{L}\p{N},;'’-]$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
}

function quoteMarks(line: Line): string {
  return isQuoted(line) ? (/^(?:> ?)+/.exec(line.text)?.[0].trimEnd() ?? '') : '';
}

function unquoted(line: Line): string {
  return line.text.slice(quoteMarks(line).length).trimStart();
}
