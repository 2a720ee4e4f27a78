import type { Mark } from './marks-of.js';

/** The family of single marks, which is none of the double ones. */
const FAMILY = -1;

/** Words that begin with an apostrophe. */
const CLIPPED = /^['‘’](?:twas|tis|em|til|cause|n['’]|bout|round|\d)/i;

/**
 * The single quotation marks of a line, as British papers set them; apostrophes are none. A mark opens after a space
 * and before a letter; it closes after a sign, or before a sign or space unless it may belong to a plural (`boys’`).
 */
export function singleMarksOf(line: string): readonly Mark[] {
  const marks: Mark[] = [];
  let open = false;
  for (const { index, 0: sign } of line.matchAll(/['‘’‚]/g)) {
    const opens: boolean = !open && isOpening(line, index, sign);
    if (!opens && !(open && isClosing(line, index))) continue;
    marks.push({
      start: index,
      end: index + 1,
      family: FAMILY,
      turn: opens ? 'opens' : 'closes',
      straight: sign === "'",
    });
    open = opens;
  }
  return marks;
}

function isOpening(line: string, index: number, sign: string): boolean {
  const before = line.charAt(index - 1);
  if (sign === '’' || !/^[\s([—–-]?$/.test(before)) return false;
  if (CLIPPED.test(line.slice(index + 1, index + 9))) return true;
  return /[\p{L}\p{N}…“"]/u.test(line.charAt(index + 1)) && !CLIPPED.test(line.slice(index, index + 8));
}

function isClosing(line: string, index: number): boolean {
  if (line.charAt(index) === '‚') return false;
  const next = line.charAt(index + 1);
  if (/[\p{L}\p{N}]/u.test(next) || /\s['‘’]n$/.test(line.slice(Math.max(0, index - 3), index))) return false;
  return (
    /[^\p{L}\p{N}\s]/u.test(line.charAt(index - 1)) || /[^s\s]/.test(line.charAt(index - 1)) || /[.,;:!?)]/.test(next)
  );
}
