import { lazyPattern } from '../../article/lazy-pattern.js';
import { breakLinesAtSpaces, breaksAtSpacesOnly } from './by-spaces.js';
import { BREAKING_SPACE, BREAKS_AFTER, IDEOGRAPHIC, NEVER_FIRST, NEVER_LAST } from './kinsoku.js';
import { type Range, type StyledLine, type StyledText, unstyledText } from './line.js';
import { displayWidth, graphemes } from './width.js';

const LETTER = `[^${BREAKING_SPACE}${IDEOGRAPHIC}${NEVER_FIRST}${NEVER_LAST}${BREAKS_AFTER}]`;

/** Letters and the marks between them, up to a hyphen before a letter: that of `well-known`, not of `2026-06-25`. */
const WORD = `${LETTER}(?:(?:[^${IDEOGRAPHIC}${BREAKS_AFTER}]|[${BREAKS_AFTER}](?!\\p{L}))*${LETTER})?`;

/** One ideograph or one word, with the marks that open it and those that close it. */
const PIECE =
  `(?!$)[${NEVER_LAST}${NEVER_FIRST}${BREAKING_SPACE}]*[${BREAKS_AFTER}]*` +
  `(?:[${IDEOGRAPHIC}][\\p{M}\\u200d]*|${WORD})?[${NEVER_FIRST}${BREAKS_AFTER}${BREAKING_SPACE}]*`;

/** Text between two spaces. A mark with spaces on both sides (« so ! ») belongs to the word that it opens or closes. */
const CHUNK = `(?:[${NEVER_LAST}]+[${BREAKING_SPACE}]+)*[^${BREAKING_SPACE}]+(?:[${BREAKING_SPACE}]+[${NEVER_FIRST}]+(?=[${BREAKING_SPACE}]|$))*`;

const WORDS = new RegExp(`[^${BREAKING_SPACE}]+`, 'gu');
const PIECES = lazyPattern(PIECE, 'gu');
const CHUNKS = new RegExp(CHUNK, 'gu');
const DIVISIBLE = new RegExp(`[${IDEOGRAPHIC}${BREAKS_AFTER}]`, 'u');
const CLOSES = new RegExp(`^[${NEVER_FIRST}]`, 'u');
const OPENS = new RegExp(`^[${NEVER_LAST}]`, 'u');

/** How much of a text is matched at once, in UTF-16 code units: V8 runs out of stack in words of some million characters. */
const SLICE = 0x10000;

/** A stretch of a text that is not broken, with its width in columns. */
interface Token extends Range {
  readonly width: number;
}

/**
 * Breaks running text into lines of at most `columns` columns, by the rules of `breakLines`. Nothing of the text is lost
 * but spaces where a line ends.
 *
 * @param columns at least 1
 */
export function wrap(texts: readonly StyledText[], columns: number): readonly StyledLine[] {
  const lines = breakLines(unstyledText(texts), columns);
  let index = 0;
  let offset = 0;
  return lines.map(({ start, end }) => {
    const line: StyledText[] = [];
    for (let words = texts[index]; words !== undefined && offset < end; words = texts[index]) {
      const cut = words.text.slice(Math.max(0, start - offset), end - offset);
      if (cut !== '') line.push({ ...words, text: cut });
      if (offset + words.text.length > end) break;
      offset += words.text.length;
      index++;
    }
    return line;
  });
}

/**
 * Finds where the lines of a text begin and end when none may be wider than `columns`. Newlines stay; the spaces at either
 * end of a line belong to no line. Each line takes as much as it can hold (first fit). It ends at a space, after a hyphen or
 * between two ideographs; a word that is wider than a line is broken between graphemes, and a grapheme that is wider
 * stands alone. A text of nothing but spaces has no lines.
 *
 * @param columns at least 1; `Infinity` breaks at newlines only
 */
export function breakLines(text: string, columns: number): readonly Range[] {
  // Most texts have no newline.
  if (!text.includes('\n')) return fillLines(text, columns);
  let offset = 0;
  return text.split('\n').flatMap((part) => {
    const start = offset;
    offset += part.length + 1;
    return fillLines(part, columns).map((line) => ({ start: start + line.start, end: start + line.end }));
  });
}

function fillLines(text: string, columns: number): readonly Range[] {
  if (columns === Number.POSITIVE_INFINITY) return oneLine(text);
  if (breaksAtSpacesOnly(text, columns)) return breakLinesAtSpaces(text, columns);
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

/** Gives the text as one line. It need not be measured, for there is no width that it could exceed. */
function oneLine(text: string): readonly Range[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

function join(line: Token, token: Token, text: string): Token {
  const gap = displayWidth(text.slice(line.end, token.start));
  return { start: line.start, end: token.end, width: line.width + gap + token.width };
}

/** Gives the pieces of a text. A piece that is wider than a line is cut smaller, if need be into graphemes. */
function* tokensOf(text: string, columns: number): Generator<Token, void, undefined> {
  for (const { start, end } of unbreakablePieces(text)) {
    const piece = text.slice(start, end);
    const width = displayWidth(piece);
    if (width <= columns) yield { start, end, width };
    else yield* tokensWithin(piece, start, columns);
  }
}

/**
 * Cuts a text into the stretches that stay on one line if they can, in order, without the spaces between them: a line may
 * end after any of them.
 */
function* unbreakablePieces(text: string): Generator<Range, void, undefined> {
  for (let offset = 0; offset < text.length; ) {
    const slice = sliceFrom(text, offset);
    for (const { 0: chunk, index } of slice.matchAll(CHUNKS)) {
      let start = offset + index;
      for (const piece of DIVISIBLE.test(chunk) ? (chunk.match(PIECES()) ?? []) : [chunk]) {
        yield { start, end: start + piece.length };
        start += piece.length;
      }
    }
    offset += slice.length;
  }
}

/** Gives the next part of a text, up to a space where there is one, and never half a pair of surrogates. */
function sliceFrom(text: string, start: number): string {
  const end = start + SLICE;
  if (end >= text.length) return text.slice(start);
  const slice = text.slice(start, (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end);
  return slice.slice(0, slice.lastIndexOf(' ') + 1) || slice;
}

function* tokensWithin(piece: string, offset: number, columns: number): Generator<Token, void, undefined> {
  for (const { start, end } of smallestPieces(piece)) {
    const smaller = piece.slice(start, end);
    let at = offset + start;
    for (const part of displayWidth(smaller) <= columns ? [smaller] : graphemes(smaller)) {
      yield { start: at, end: at + part.length, width: displayWidth(part) };
      at += part.length;
    }
  }
}

/** Cuts a piece that is wider than a line into its graphemes, each with the marks that open and close it. */
function* smallestPieces(piece: string): Generator<Range, void, undefined> {
  for (const { 0: word, index } of piece.matchAll(WORDS)) {
    let start = index;
    let end = index;
    let opens = true;
    for (const grapheme of graphemes(word)) {
      if (!opens && !CLOSES.test(grapheme)) {
        yield { start, end };
        start = end;
      }
      end += grapheme.length;
      opens = OPENS.test(grapheme);
    }
    yield { start, end };
  }
}
