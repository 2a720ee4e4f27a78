import { lazyPattern } from '../../article/lazy-pattern.js';
import { segments } from '../../article/segments.js';
import {
  BREAKING_SPACE,
  BREAKS_AFTER,
  IDEOGRAPHIC,
  NEVER_BROKEN,
  NEVER_FIRST,
  NEVER_LAST,
  SOFT_HYPHEN,
  WITHOUT_SPACES,
} from './kinsoku.js';
import type { Range } from './line.js';
import { displayWidth, graphemes } from './width.js';

/**
 * How a word ends where a line ends after a piece: at no word's middle (`whole`), after a mark of the text such as a hyphen
 * (`mark`), at a soft hyphen of the text (`soft`), at a place where its language divides it (`divided`), or anywhere, because it
 * is wider than a line (`cut`). At `soft` and `divided`, a hyphen is put there.
 */
export type Ending = 'whole' | 'mark' | 'soft' | 'divided' | 'cut';

/** A stretch of a text that is not broken; a line may end after it. */
export interface Piece extends Range {
  /** In columns. */
  readonly width: number;
  readonly ending: Ending;
}

/**
 * Finds where words may be divided by a hyphen.
 *
 * @param chunk what stands between two spaces
 * @param start where it begins in the text, in UTF-16 code units
 * @returns places within the chunk, in UTF-16 code units, in order
 */
export type Divider = (chunk: string, start: number) => readonly number[];

/** A place within a chunk where a line may end: the next piece begins at `next`. */
interface Break {
  readonly end: number;
  readonly next: number;
  readonly ending: Ending;
}

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
const ENDS_IN_MARK = new RegExp(`[${BREAKS_AFTER}][${NEVER_FIRST}]*$`, 'u');

const NEVER_PARTED = new RegExp(`[${NEVER_BROKEN}]`);
const SPACELESS = new RegExp(`[${WITHOUT_SPACES}]`);
const SOFT_HYPHENS = new RegExp(SOFT_HYPHEN, 'g');

/** How much of a text is matched at once, in UTF-16 code units: V8 runs out of stack in words of some million characters. */
const SLICE = 0x10000;

/**
 * Cuts a text into the pieces that its lines are made of, in order, without the spaces between them. A piece that is wider than
 * a line is cut smaller, if need be into graphemes.
 *
 * @param columns of a line, at least 1
 * @param divide finds where words may be divided; without it none is, but at its soft hyphens
 */
export function* piecesOf(text: string, columns: number, divide?: Divider): Generator<Piece, void, undefined> {
  for (const { 0: chunk, index } of chunksOf(text)) {
    let start = 0;
    const breaks = breaksWithin(chunk, divide?.(chunk, index) ?? []);
    for (const { end, next, ending } of [
      ...breaks,
      { end: chunk.length, next: chunk.length, ending: 'whole' as const },
    ]) {
      const piece = chunk.slice(start, end);
      const width = displayWidth(piece);
      if (width <= columns) yield { start: index + start, end: index + end, width, ending };
      else yield* piecesWithin(piece, index + start, { columns, ending });
      start = next;
    }
  }
}

/** Gives how many columns the hyphen takes that is put after a piece where a line ends there: one or none. */
export function hyphenWidth({ ending }: Piece): number {
  return ending === 'soft' || ending === 'divided' ? 1 : 0;
}

/** Gives how many columns the spaces between two pieces take; none before the first piece of a line. */
export function gapBetween(before: Piece | undefined, after: Piece, text: string): number {
  return before === undefined || before.end === after.start ? 0 : displayWidth(text.slice(before.end, after.start));
}

/** Gives the stretches of a text between spaces, with their places. */
function* chunksOf(text: string): Generator<{ readonly 0: string; readonly index: number }, void, undefined> {
  for (let offset = 0; offset < text.length; ) {
    const slice = sliceFrom(text, offset);
    for (const { 0: chunk, index } of slice.matchAll(CHUNKS)) yield { 0: chunk, index: offset + index };
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

/** Finds where a chunk may be broken, in order. */
function breaksWithin(chunk: string, divisions: readonly number[]): readonly Break[] {
  const breaks = divisions.map((place): Break => ({ end: place, next: place, ending: 'divided' }));
  if (DIVISIBLE.test(chunk)) breaks.push(...breaksAtMarks(chunk));
  if (SPACELESS.test(chunk)) breaks.push(...breaksBetweenWords(chunk));
  if (chunk.includes(SOFT_HYPHEN)) breaks.push(...breaksAtSoftHyphens(chunk));
  if (breaks.length < 2) return breaks;
  const byPlace = new Map(breaks.map((place) => [place.end, place]));
  return [...byPlace.values()].sort((a, b) => a.end - b.end);
}

/** Finds the breaks after hyphens and dashes and between ideographs. */
function breaksAtMarks(chunk: string): readonly Break[] {
  const breaks: Break[] = [];
  let end = 0;
  for (const piece of chunk.match(PIECES()) ?? []) {
    end += piece.length;
    if (end === chunk.length || NEVER_PARTED.test(chunk.slice(end - 1, end + 1))) continue;
    breaks.push({ end, next: end, ending: ENDS_IN_MARK.test(piece) ? 'mark' : 'whole' });
  }
  return breaks;
}

/** Finds the breaks between the words of scripts that put no spaces there. */
function breaksBetweenWords(chunk: string): readonly Break[] {
  const breaks: Break[] = [];
  let end = 0;
  for (const { segment } of segments(chunk, 'word')) {
    const [before, after] = [chunk.charAt(end - 1), segment];
    const isBetween = SPACELESS.test(before + segment.charAt(0)) && !NEVER_PARTED.test(before + segment.charAt(0));
    if (end > 0 && isBetween && !OPENS.test(before) && !CLOSES.test(after))
      breaks.push({ end, next: end, ending: 'whole' });
    end += segment.length;
  }
  return breaks;
}

/** Finds the soft hyphens at which a word goes on. */
function breaksAtSoftHyphens(chunk: string): readonly Break[] {
  return Array.from(chunk.matchAll(SOFT_HYPHENS), ({ index }) => ({
    end: index,
    next: index + SOFT_HYPHEN.length,
    ending: 'soft' as const,
  })).filter(({ end, next }) => end > 0 && next < chunk.length);
}

/** Cuts what is wider than a line into its smallest pieces, the last of which ends as the whole does. */
function* piecesWithin(
  piece: string,
  offset: number,
  { columns, ending }: { readonly columns: number; readonly ending: Ending },
): Generator<Piece, void, undefined> {
  for (const { start, end } of smallestPieces(piece)) {
    const smaller = piece.slice(start, end);
    let at = start;
    for (const part of displayWidth(smaller) <= columns ? [smaller] : graphemes(smaller)) {
      const next = at + part.length;
      const isLast = next === piece.length;
      yield { start: offset + at, end: offset + next, width: displayWidth(part), ending: isLast ? ending : 'cut' };
      at = next;
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
