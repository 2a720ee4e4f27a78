import { breakLinesAtSpaces, breaksAtSpacesOnly } from './by-spaces.js';
import { type StyledLine, type StyledText, unstyledText } from './line.js';
import { gapBetween, hyphenWidth, type Piece, piecesOf } from './pieces.js';
import { cutIntoLines, HYPHEN, type LineRange } from './styled-lines.js';

/**
 * Breaks running text into lines of at most `columns` columns, by the rules of `breakLines`. Nothing of the text is lost
 * but spaces where a line ends, and soft hyphens.
 *
 * @param columns at least 1
 */
export function wrap(texts: readonly StyledText[], columns: number): readonly StyledLine[] {
  return cutIntoLines(texts, breakLines(unstyledText(texts), columns));
}

/**
 * Finds where the lines of a text begin and end when none may be wider than `columns`. Newlines stay; the spaces at either
 * end of a line belong to no line. Each line takes as much as it can hold (first fit). It ends at a space, after a hyphen,
 * between two ideographs, between two words of a script without spaces, or at a soft hyphen, where a hyphen is added; a word
 * that is wider than a line is broken between graphemes, and a grapheme that is wider stands alone. A text of nothing but
 * spaces has no lines.
 *
 * @param columns at least 1; `Infinity` breaks at newlines only
 */
export function breakLines(text: string, columns: number): readonly LineRange[] {
  return breakEachPart(text, (part) => fillLines(part, columns));
}

/** Breaks each part of a text between two newlines by itself. */
export function breakEachPart(
  text: string,
  breakPart: (part: string, offset: number) => readonly LineRange[],
): readonly LineRange[] {
  // Most texts have no newline.
  if (!text.includes('\n')) return breakPart(text, 0);
  let offset = 0;
  return text.split('\n').flatMap((part) => {
    const start = offset;
    offset += part.length + 1;
    return breakPart(part, start).map((line) => movedBy(start, line));
  });
}

function movedBy(offset: number, { start, end, additions }: LineRange): LineRange {
  const moved = additions?.map(({ at, text }) => ({ at: offset + at, text }));
  return { start: offset + start, end: offset + end, ...(moved !== undefined && { additions: moved }) };
}

function fillLines(text: string, columns: number): readonly LineRange[] {
  if (columns === Number.POSITIVE_INFINITY) return oneLine(text);
  if (breaksAtSpacesOnly(text, columns)) return breakLinesAtSpaces(text, columns);
  const lines: LineRange[] = [];
  let line: Piece[] = [];
  let width = 0;
  /** How many pieces of the line it may end after: the hyphen after the last ones may have no room. */
  let fitting = 0;
  for (const piece of piecesOf(text, columns)) {
    width += gapBetween(line.at(-1), piece, text) + piece.width;
    while (line.length > 0 && width > columns) {
      const rest = line.splice(fitting === 0 ? line.length : fitting);
      lines.push(lineOf(line, text, columns));
      line = rest;
      fitting = rest.length;
      width = widthOf([...rest, piece], text);
    }
    line.push(piece);
    if (width + hyphenWidth(piece) <= columns) fitting = line.length;
  }
  return line.length === 0 ? lines : [...lines, lineOf(line, text, columns)];
}

/** Gives the text as one line. It need not be measured, for there is no width that it could exceed. */
function oneLine(text: string): readonly LineRange[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

/** Gives the columns of a line, from its first piece to its last. */
function widthOf(pieces: readonly Piece[], text: string): number {
  return pieces.reduce((width, piece, index) => width + gapBetween(pieces[index - 1], piece, text) + piece.width, 0);
}

/** Makes a line of pieces, with the hyphen that it needs where there is room for it. */
function lineOf(pieces: readonly Piece[], text: string, columns: number): LineRange {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  if (last === undefined || hyphenWidth(last) === 0 || widthOf(pieces, text) + hyphenWidth(last) > columns)
    return range;
  return { ...range, additions: [{ at: range.end, text: HYPHEN }] };
}
