import { lists } from 'lexicon:clipped-words';
import { lazily } from '../../lexicon/lookups.js';
import { matcherOf } from '../../lexicon/matcher.js';
import { entriesOf } from '../../lexicon/word-lists.js';

/** Which way a mark faces: it opens, it closes, or the signs around it do not say. */
export type Facing = 'opens' | 'closes' | 'either';

/** A quotation mark in a line of text. */
export interface Mark {
  /** UTF-16 code units into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly facing: Facing;
  /** Whether its shape is that of a typewriter, which does not say which way it faces. */
  readonly straight: boolean;
}

/** Marks that belong together: a quotation is opened and closed by marks of one family. */
export type MarkFamily = 'double' | 'typed' | 'guillemet' | 'single guillemet' | 'corner' | 'white corner' | 'single';

/** The family of each double mark, straight and turned. */
const DOUBLE_MARKS: ReadonlyMap<string, MarkFamily> = new Map(
  [
    // Straight and turned marks are mixed up so often that they are one family.
    ['double', '"', '＂', '“', '”', '„', '‟'] as const,
    ['typed', "''", '``'] as const,
    ['guillemet', '«', '»'] as const,
    ['single guillemet', '‹', '›'] as const,
    ['corner', '「', '」'] as const,
    ['white corner', '『', '』'] as const,
  ].flatMap(([family, ...signs]) => signs.map((sign) => [sign, family] as const)),
);

const ANY_DOUBLE_MARK = /["＂“”„‟«»‹›「」『』]|''|``/g;

const STRAIGHT = /^(?:["＂]|''|``)$/;
const CLEAR_OPENERS = '„「『``';
const CLEAR_CLOSERS = '」』';

/** How far before a mark the feet stand that make it the sign for inches (`6'5"`), in UTF-16 code units; set by hand. */
const FEET_REACH = 6;

/** Finds all double quotation marks of a line, in order; the sign for inches after a number is left out. */
export function doubleMarksIn(line: string): readonly Mark[] {
  return Array.from(line.matchAll(ANY_DOUBLE_MARK), (match) => doubleMarkAt(line, match.index, match[0])).filter(
    (mark) => !isInches(line, mark),
  );
}

function doubleMarkAt(line: string, start: number, sign: string): Mark {
  const end = start + sign.length;
  const family = DOUBLE_MARKS.get(sign) ?? 'double';
  return { start, end, family, facing: facingOf(line, { start, end, sign }), straight: STRAIGHT.test(sign) };
}

/**
 * Tells which way a mark faces. The signs around it tell more than its shape, because marks are often turned the wrong
 * way.
 */
function facingOf(line: string, { start, end, sign }: { start: number; end: number; sign: string }): Facing {
  if (CLEAR_OPENERS.includes(sign)) return 'opens';
  if (CLEAR_CLOSERS.includes(sign)) return 'closes';
  const openLeft = start === 0 || /[\s([{\u2014\u2013\-/|>\u2018:]/.test(line.charAt(start - 1));
  const openRight = end === line.length || /[\s)\]}.,;:!?\u2026\u2014\u2013\-/|<\u2019]/.test(line.charAt(end));
  if (openLeft && !openRight) return 'opens';
  if (!openLeft && openRight) return 'closes';
  if (sign === '\u201c') return 'opens';
  if (sign === '\u201d') return 'closes';
  return 'either';
}

function isInches(line: string, { facing, start }: Mark): boolean {
  return facing === 'closes' && /\d['\u2019\u2032]\s?\d{1,2}$/.test(line.slice(Math.max(0, start - FEET_REACH), start));
}

/** A word that begins with an apostrophe, from that on: `’twas`, `’90s`. */
const clippedWord = lazily(() => {
  const source = matcherOf(entriesOf(lists)).source;
  return new RegExp(`^['‘’](?:${source}|n['’]|\\d)`, 'i');
});

/** How much of a line tells whether a word is clipped, in UTF-16 code units: its mark and the longest clipped word. */
const CLIPPED_LENGTH = 8;

/**
 * Finds the single quotation marks of a line, as British papers set them; apostrophes are left out. A mark opens after a
 * space and before a letter; it closes after a sign, or before a sign or space unless it may belong to a plural (`boys’`).
 */
export function singleMarksIn(line: string): readonly Mark[] {
  const marks: Mark[] = [];
  let open = false;
  for (const { index, 0: sign } of line.matchAll(/['‘’‚]/g)) {
    const opens: boolean = !open && isSingleOpening(line, index, sign);
    if (!opens && !(open && isSingleClosing(line, index))) continue;
    const facing = opens ? 'opens' : 'closes';
    marks.push({ start: index, end: index + 1, family: 'single', facing, straight: sign === "'" });
    open = opens;
  }
  return marks;
}

function isSingleOpening(line: string, index: number, sign: string): boolean {
  const before = line.charAt(index - 1);
  if (sign === '’' || !/^[\s([—–-]?$/.test(before)) return false;
  if (beginsClippedWord(line, index + 1)) return true;
  return /[\p{L}\p{N}…“"]/u.test(line.charAt(index + 1)) && !beginsClippedWord(line, index);
}

function beginsClippedWord(line: string, index: number): boolean {
  return clippedWord().test(line.slice(index, index + CLIPPED_LENGTH));
}

function isSingleClosing(line: string, index: number): boolean {
  if (line.charAt(index) === '‚') return false;
  const next = line.charAt(index + 1);
  if (/[\p{L}\p{N}]/u.test(next) || /\s['‘’]n$/.test(line.slice(Math.max(0, index - 3), index))) return false;
  return (
    /[^\p{L}\p{N}\s]/u.test(line.charAt(index - 1)) || /[^s\s]/.test(line.charAt(index - 1)) || /[.,;:!?)]/.test(next)
  );
}
