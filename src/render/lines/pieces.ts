import { BREAKS_AFTER, IDEOGRAPHIC, NEVER_FIRST, NEVER_LAST, SPACE } from './kinsoku.js';
import { graphemes } from './width.js';

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const LETTER = `[^${SPACE}${IDEOGRAPHIC}${NEVER_FIRST}${NEVER_LAST}${BREAKS_AFTER}]`;

/** Letters and the marks between them, up to a hyphen before a letter: that of `well-known`, not of `2026-06-25`. */
const WORD = `${LETTER}(?:(?:[^${IDEOGRAPHIC}${BREAKS_AFTER}]|[${BREAKS_AFTER}](?!\\p{L}))*${LETTER})?`;

/** One ideograph or one word, with the marks that open it and those that close it. */
const PIECE =
  `(?!$)[${NEVER_LAST}${NEVER_FIRST}${SPACE}]*[${BREAKS_AFTER}]*` +
  `(?:[${IDEOGRAPHIC}][\\p{M}\\u200d]*|${WORD})?[${NEVER_FIRST}${BREAKS_AFTER}${SPACE}]*`;

/** Text between two spaces. A mark with spaces on both sides (« so ! ») belongs to the word that it opens or closes. */
const CHUNK = `(?:[${NEVER_LAST}]+[${SPACE}]+)*[^${SPACE}]+(?:[${SPACE}]+[${NEVER_FIRST}]+(?=[${SPACE}]|$))*`;

const WORDS = new RegExp(`[^${SPACE}]+`, 'gu');
const PIECES = new RegExp(PIECE, 'gu');
const CHUNKS = new RegExp(CHUNK, 'gu');
const DIVISIBLE = new RegExp(`[${IDEOGRAPHIC}${BREAKS_AFTER}]`, 'u');
const CLOSES = new RegExp(`^[${NEVER_FIRST}]`, 'u');
const OPENS = new RegExp(`^[${NEVER_LAST}]`, 'u');

/** How much of a text is matched at once, in UTF-16 code units: V8 runs out of stack in words of some million characters. */
const SLICE = 0x10000;

/**
 * Cuts a text into the stretches that stay on one line if they can, in order, without the spaces between them: a line may
 * end after any of them.
 */
export function* unbreakablePieces(text: string): Generator<Range, void, undefined> {
  for (let offset = 0; offset < text.length; ) {
    const slice = sliceFrom(text, offset);
    for (const { 0: chunk, index } of slice.matchAll(CHUNKS)) {
      let start = offset + index;
      for (const piece of DIVISIBLE.test(chunk) ? (chunk.match(PIECES) ?? []) : [chunk]) {
        yield { start, end: start + piece.length };
        start += piece.length;
      }
    }
    offset += slice.length;
  }
}

/** The next part of a text, up to a space where there is one, and never half a pair of surrogates. */
function sliceFrom(text: string, start: number): string {
  const end = start + SLICE;
  if (end >= text.length) return text.slice(start);
  const slice = text.slice(start, (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end);
  return slice.slice(0, slice.lastIndexOf(' ') + 1) || slice;
}

/** Cuts a piece that is wider than a line into its graphemes, each with the marks that open and close it. */
export function* smallestPieces(piece: string): Generator<Range, void, undefined> {
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
