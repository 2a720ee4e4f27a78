import { ANY_MARK, MARK_FAMILIES } from './mark-families.js';

/** Which way a mark faces: it opens, it closes, or what stands around it does not say. */
export type Turn = 'opens' | 'closes' | 'either';

/** A quotation mark in a line of text. */
export interface Mark {
  /** UTF-16 code units into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index into `MARK_FAMILIES`: a quotation is opened and closed by marks of one family. */
  readonly family: number;
  readonly turn: Turn;
  /** Whether its shape is that of a typewriter, which does not say which way it faces. */
  readonly straight: boolean;
}

const STRAIGHT = /^(?:["＂]|''|``)$/;
const CLEAR_OPENERS = '„「『``';
const CLEAR_CLOSERS = '」』';

/** All quotation marks of a line, in order; the sign for inches after a number is none. */
export function marksOf(line: string): readonly Mark[] {
  return Array.from(line.matchAll(ANY_MARK), (match) => markAt(line, match.index, match[0])).filter(
    (mark) => !isInches(line, mark),
  );
}

function markAt(line: string, start: number, sign: string): Mark {
  const end = start + sign.length;
  const family = MARK_FAMILIES.findIndex(({ opening, closing }) => opening.includes(sign) || closing.includes(sign));
  return { start, end, family, turn: turnOf(line, { start, end, sign }), straight: STRAIGHT.test(sign) };
}

/** What stands around a mark tells more than its shape, because marks are often turned the wrong way. */
function turnOf(line: string, { start, end, sign }: { start: number; end: number; sign: string }): Turn {
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

function isInches(line: string, mark: Mark): boolean {
  return (
    mark.turn === 'closes' && /\d['\u2019\u2032]\s?\d{1,2}$/.test(line.slice(Math.max(0, mark.start - 6), mark.start))
  );
}
