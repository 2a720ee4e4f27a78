import { gapBetween, hyphenWidth, type Piece } from './pieces.js';

/** How lines are to be broken. */
export interface Fit {
  /** Of a line, at least 1. */
  readonly columns: number;
  /** Whether spaces are put into the lines until they are full; else their right edge is ragged. */
  readonly justify: boolean;
}

/** A paragraph, measured once: every line is a stretch of its pieces. */
export interface Measured {
  readonly pieces: readonly Piece[];
  /** Where each piece begins and ends if all stand on one line, in columns. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many gaps that may be widened stand before each piece. */
  readonly gaps: readonly number[];
}

/**
 * The demerits of a line and of its end, as in TeX: Knuth and Plass, Breaking paragraphs into lines (1981); The TeXbook,
 * chapter 14. A gap of two columns in the place of one has the badness 100; `LINE` keeps the lines few; two hyphens one below
 * the other, and one before the last line, cost extra.
 */
const BADNESS = 100;
const LINE = 10;
const HYPHEN_AFTER_HYPHEN = 20_000;
const HYPHEN_BEFORE_LAST = 20_000;

/** What it costs to end a line so; set by hand, on the texts that `bench/justify.mjs` reads. */
const PENALTIES = { whole: 0, mark: 20, soft: 100, divided: 130, cut: 500 } as const;

/** How much of a line may be empty at the badness of 100, where its edge is ragged, as a share of its columns. */
const RAGGED_SHARE = 0.2;

/** Demerits of a line that cannot be avoided: a grapheme that is wider than a line. */
const TOO_WIDE = 1e15;

/** Measures the pieces of a paragraph; a piece of no width belongs to the one before. */
export function measure(text: string, found: Iterable<Piece>): Measured {
  const pieces: Piece[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  for (const piece of found) {
    const before = pieces.at(-1);
    const gap = gapBetween(before, piece, text);
    const end = ends.at(-1) ?? 0;
    if (before !== undefined && gap + piece.width === 0) {
      pieces[pieces.length - 1] = { ...before, end: piece.end, ending: piece.ending };
      continue;
    }
    const widened = before !== undefined && text.slice(before.end, piece.start).includes(' ');
    gaps.push((gaps.at(-1) ?? 0) + (widened ? 1 : 0));
    starts.push(end + gap);
    ends.push(end + gap + piece.width);
    pieces.push(piece);
  }
  return { pieces, starts, ends, gaps };
}

/**
 * Finds the lines of a paragraph so that it has the fewest demerits as a whole (total fit), where first fit looks at one line at
 * a time. Takes time by the number of pieces, times how many of them a line can hold.
 *
 * @returns the number of the piece after each line; the last one is how many pieces there are
 */
export function totalFit(paragraph: Measured, fit: Fit): readonly number[] {
  const { pieces, starts, ends } = paragraph;
  const count = pieces.length;
  /** The fewest demerits of all lines before a piece, and the piece that the last of them begins with. */
  const fewest = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const beginnings = new Int32Array(count + 1);
  fewest[0] = 0;
  for (let next = 1; next <= count; next++) {
    const end = ends[next - 1] ?? 0;
    for (let first = next - 1; first >= 0; first--) {
      if (first < next - 1 && end - (starts[first] ?? 0) > fit.columns) break;
      const demerits = (fewest[first] ?? 0) + lineDemerits(paragraph, fit, { first, next });
      if (demerits >= (fewest[next] ?? 0)) continue;
      fewest[next] = demerits;
      beginnings[next] = first;
    }
  }
  return linesBackFrom(count, beginnings);
}

function linesBackFrom(count: number, beginnings: Int32Array): readonly number[] {
  const lines: number[] = [];
  for (let next = count; next > 0; next = beginnings[next] ?? 0) lines.push(next);
  return lines.reverse();
}

/** Gives the demerits of a paragraph that is broken so: the number of the piece after each line. */
export function demeritsOf(paragraph: Measured, fit: Fit, lines: readonly number[]): number {
  let sum = 0;
  for (const [index, next] of lines.entries())
    sum += lineDemerits(paragraph, fit, { first: lines[index - 1] ?? 0, next });
  return sum;
}

/** Gives the demerits of one line, and of its end below that of the line before it. */
function lineDemerits(
  { pieces, starts, ends, gaps }: Measured,
  { columns, justify }: Fit,
  { first, next }: { readonly first: number; readonly next: number },
): number {
  const last = pieces[next - 1];
  if (last === undefined) return 0;
  const isLast = next === pieces.length;
  const hyphen = hyphenWidth(last);
  const room = columns - (ends[next - 1] ?? 0) + (starts[first] ?? 0) - hyphen;
  if (room < 0) return first === next - 1 ? TOO_WIDE : Number.POSITIVE_INFINITY;
  const stretch = justify ? Math.max(1, (gaps[next - 1] ?? 0) - (gaps[first] ?? 0)) : RAGGED_SHARE * columns;
  const share = isLast ? 0 : room / stretch;
  const badness = BADNESS * share * share * share;
  const penalty = PENALTIES[last.ending];
  const before = pieces[first - 1];
  const belowHyphen =
    before === undefined || hyphenWidth(before) === 0 ? 0 : isLast ? HYPHEN_BEFORE_LAST : hyphen * HYPHEN_AFTER_HYPHEN;
  return (LINE + badness) ** 2 + penalty ** 2 + belowHyphen;
}
