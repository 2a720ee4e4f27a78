import { graphemes } from './graphemes.js';
import { BREAKS_AFTER, IDEOGRAPHIC, NEVER_FIRST, NEVER_LAST, SPACE } from './kinsoku.js';
import { displayWidth } from './width.js';

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

/** What stands between spaces. A mark with spaces on both sides (« so ! ») belongs to the word that it opens or closes. */
const CHUNK = `(?:[${NEVER_LAST}]+[${SPACE}]+)*[^${SPACE}]+(?:[${SPACE}]+[${NEVER_FIRST}]+(?=[${SPACE}]|$))*`;

const WORDS = new RegExp(`[^${SPACE}]+`, 'gu');
const PIECES = new RegExp(PIECE, 'gu');
const CHUNKS = new RegExp(CHUNK, 'gu');
const DIVISIBLE = new RegExp(`[${IDEOGRAPHIC}${BREAKS_AFTER}]`, 'u');
const CLOSES = new RegExp(`^[${NEVER_FIRST}]`, 'u');
const OPENS = new RegExp(`^[${NEVER_LAST}]`, 'u');

/** Where a line may end beside a space, and what is not set by spaces alone. */
const OTHER_BREAK = new RegExp(
  `[${IDEOGRAPHIC}]|[${BREAKS_AFTER}](?! |$)|(?! )[${SPACE}]|(?:^| )(?:[^\\S ]|[${NEVER_LAST}${NEVER_FIRST}]+(?: |$))`,
  'u',
);

/**
 * Whether the lines of a text can end at spaces only and each word is narrower than a line: the kind of text that wrap-ansi
 * sets. Others have ideographs, hyphens and dashes, other spaces, marks that stand alone (« so »), or letters with marks
 * that Unicode would compose.
 */
export function breaksAtSpacesOnly(text: string, columns: number): boolean {
  const fits = (word: string): boolean => word.length * 2 <= columns || displayWidth(word) <= columns;
  return !OTHER_BREAK.test(text) && text.normalize() === text && text.split(' ').every(fits);
}

/** How much of a text is matched at once, in UTF-16 code units: V8 runs out of stack in words of some million characters. */
const SLICE = 0x10000;

/**
 * The stretches of a text that stay on one line if they can, in order, without the spaces between them: a line may end
 * after any of them.
 */
export function* piecesOf(text: string): Generator<Range, void, undefined> {
  for (let offset = 0; offset < text.length; ) {
    const slice = sliceOf(text, offset);
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
function sliceOf(text: string, start: number): string {
  const end = start + SLICE;
  if (end >= text.length) return text.slice(start);
  const slice = text.slice(start, (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end);
  return slice.slice(0, slice.lastIndexOf(' ') + 1) || slice;
}

/** A piece taken apart, for where it is wider than a line: each grapheme, with the marks that open and close it. */
export function* fragmentsOf(piece: string): Generator<Range, void, undefined> {
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
