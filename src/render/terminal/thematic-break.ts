import type { Line } from '../page/line.js';
import { wrap } from '../wrap/wrap.js';

const STARS = '* * *';

/** Three stars in the middle of the line. */
export function thematicBreakLines(columns: number): readonly Line[] {
  const spaces = ' '.repeat(Math.max(0, Math.floor((columns - STARS.length) / 2)));
  return wrap([{ text: STARS, roles: ['rule'] }], columns).map((line) => [{ text: spaces, roles: [] }, ...line]);
}
