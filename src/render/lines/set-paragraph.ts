import type { WordDivider } from './hyphenate.js';
import { type Range, type StyledLine, type StyledText, unstyledText } from './line.js';
import { type Divider, hyphenWidth, type Piece, piecesOf } from './pieces.js';
import { type Addition, cutIntoLines, HYPHEN, type LineRange } from './styled-lines.js';
import { type Fit, type Measured, measure, totalFit } from './total-fit.js';
import { breakEachPart, wrap } from './wrap.js';

/** How the lines of paragraphs are set. */
export interface ParagraphStyle {
  /** Whether spaces are put into the lines until they are full. */
  readonly justify: boolean;
  /** Finds where words may be divided; without it none is, but at its soft hyphens. */
  readonly divide?: WordDivider;
}

/**
 * The most columns that a gap is widened by; a line that needs more stays ragged, for it would fall apart. Fewer where words stand
 * without spaces (ideographs, Thai), among which a gap is seen at once. Set by hand.
 */
export const MOST_ADDED = 5;
export const MOST_ADDED_WITHOUT_SPACES = 2;

/** Where the columns that are left over stand, as a share of the distance between two of them: none at the ends of a line. */
const AT_RIGHT = 0.25;

/**
 * Sets a paragraph as a whole: of all ways to break it, the one whose lines are filled best and most evenly, with few hyphens.
 * The last line, one before a newline, and one that has too few gaps for the columns that it lacks stay as they are.
 *
 * @param columns of a line, at least 1
 */
export function setParagraph(
  texts: readonly StyledText[],
  columns: number,
  style: ParagraphStyle,
): readonly StyledLine[] {
  if (columns === Number.POSITIVE_INFINITY) return wrap(texts, columns);
  const divide = style.divide === undefined ? undefined : dividerOf(texts, style.divide);
  const lines = breakEachPart(unstyledText(texts), (text, offset) => {
    const pieces = piecesOf(text, columns, divide && ((chunk, start) => divide(chunk, offset + start)));
    return partLines(text, measure(text, pieces), { columns, justify: style.justify });
  });
  return cutIntoLines(texts, lines);
}

/** Makes a divider that leaves code as it stands; it must be asked in the order of the text. */
function dividerOf(texts: readonly StyledText[], divide: WordDivider): Divider {
  const codes = rangesOfCode(texts);
  let next = 0;
  return (chunk, start) => {
    while ((codes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (codes[next]?.start ?? Number.POSITIVE_INFINITY) < start + chunk.length ? [] : divide(chunk);
  };
}

function rangesOfCode(texts: readonly StyledText[]): readonly Range[] {
  let end = 0;
  const ranges = texts.map(({ text, roles }) => {
    const start = end;
    end += text.length;
    return { start, end, isCode: roles.includes('inlineCode') };
  });
  return ranges.filter(({ isCode }) => isCode);
}

/** Sets one part of a paragraph, which has no newline. */
function partLines(text: string, paragraph: Measured, fit: Fit): readonly LineRange[] {
  const count = paragraph.pieces.length;
  let first = 0;
  return totalFit(paragraph, fit).map((next, index) => {
    const pieces = paragraph.pieces.slice(first, next);
    const missing = fit.columns - columnsOf(paragraph, first, next);
    const isFilled = fit.justify && next < count;
    first = next;
    const spaces = isFilled ? spacesIn(text, pieces, { missing, fromLeft: index % 2 === 0 }) : [];
    return lineOf(pieces, missing < 0 ? spaces : [...spaces, ...hyphenAfter(pieces)]);
  });
}

function lineOf(pieces: readonly Piece[], additions: readonly Addition[]): LineRange {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, additions };
}

/** The columns of a line with the hyphen at its end. */
function columnsOf({ pieces, starts, ends }: Measured, first: number, next: number): number {
  const last = pieces[next - 1];
  return (ends[next - 1] ?? 0) - (starts[first] ?? 0) + (last === undefined ? 0 : hyphenWidth(last));
}

function hyphenAfter(pieces: readonly Piece[]): readonly Addition[] {
  const last = pieces.at(-1);
  return last === undefined || hyphenWidth(last) === 0 ? [] : [{ at: last.end, text: HYPHEN }];
}

/**
 * Spreads the columns that a line lacks over its gaps, as evenly as whole columns can be: those that are left over stand at the
 * left in one line and at the right in the next, so that wide gaps do not stand one below the other.
 */
function spacesIn(
  text: string,
  pieces: readonly Piece[],
  { missing, fromLeft }: { readonly missing: number; readonly fromLeft: boolean },
): readonly Addition[] {
  const places = missing > 0 ? gapsIn(text, pieces) : [];
  const most = pieces.some(isBesideNext) ? MOST_ADDED_WITHOUT_SPACES : MOST_ADDED;
  if (places.length === 0 || missing > most * places.length) return [];
  const shift = fromLeft ? 1 - AT_RIGHT : AT_RIGHT;
  const upTo = (gap: number): number => Math.floor((gap * missing) / places.length + shift);
  return places.map((at, index) => ({ at, text: ' '.repeat(upTo(index + 1) - upTo(index)) }));
}

/** Tells whether the next word stands right beside a piece. */
function isBesideNext({ end, ending }: Piece, index: number, pieces: readonly Piece[]): boolean {
  return ending === 'whole' && pieces[index + 1]?.start === end;
}

/** The places after the first space of each gap between two pieces. */
function gapsIn(text: string, pieces: readonly Piece[]): readonly number[] {
  return pieces.slice(1).flatMap((piece, index) => {
    const start = pieces[index]?.end ?? 0;
    const space = text.slice(start, piece.start).indexOf(' ');
    return space === -1 ? [] : [start + space + 1];
  });
}
