import { rangesBySpaces } from './by-spaces.js';
import { graphemes } from './graphemes.js';
import { breaksAtSpacesOnly, fragmentsOf, piecesOf, type Range } from './pieces.js';
import { displayWidth } from './width.js';

/** A stretch of a text that is not broken, with its width in columns. */
interface Token extends Range {
  readonly width: number;
}

/**
 * Where the lines of a text begin and end when none may be wider than `columns`. Newlines stay; the spaces at either end
 * of a line belong to none. Each line takes as much as it can hold (first fit). It ends at a space, after a hyphen or
 * between two ideographs; a word that is wider than a line is broken between graphemes, and a grapheme that is wider
 * stands alone. A text of nothing but spaces has no lines.
 *
 * @param columns at least 1; `Infinity` breaks at newlines only
 */
export function breakLines(text: string, columns: number): readonly Range[] {
  // Most texts are one line, and where there is no width that is all to say of them.
  if (!text.includes('\n')) return fill(text, columns);
  let offset = 0;
  return text.split('\n').flatMap((part) => {
    const start = offset;
    offset += part.length + 1;
    return fill(part, columns).map((line) => ({ start: start + line.start, end: start + line.end }));
  });
}

function fill(text: string, columns: number): readonly Range[] {
  if (columns === Number.POSITIVE_INFINITY) return whole(text);
  if (breaksAtSpacesOnly(text, columns)) return rangesBySpaces(text, columns);
  const lines: Token[] = [];
  let line: Token | undefined;
  for (const token of tokensOf(text, columns)) {
    const joined = line === undefined ? token : join(line, token, text);
    if (line === undefined || joined.width <= columns) {
      line = joined;
    } else {
      lines.push(line);
      line = token;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

/** The text as one line, for where there is no width: what no line is broken in need not be measured. */
function whole(text: string): readonly Range[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

function join(line: Token, token: Token, text: string): Token {
  const gap = displayWidth(text.slice(line.end, token.start));
  return { start: line.start, end: token.end, width: line.width + gap + token.width };
}

/** The pieces of a text; those that are wider than a line in fragments, those of them that still are in graphemes. */
function* tokensOf(text: string, columns: number): Generator<Token, void, undefined> {
  for (const { start, end } of piecesOf(text)) {
    const piece = text.slice(start, end);
    const width = displayWidth(piece);
    if (width <= columns) yield { start, end, width };
    else yield* tokensWithin(piece, start, columns);
  }
}

function* tokensWithin(piece: string, offset: number, columns: number): Generator<Token, void, undefined> {
  for (const { start, end } of fragmentsOf(piece)) {
    const fragment = piece.slice(start, end);
    let at = offset + start;
    for (const part of displayWidth(fragment) <= columns ? [fragment] : graphemes(fragment)) {
      yield { start: at, end: at + part.length, width: displayWidth(part) };
      at += part.length;
    }
  }
}
