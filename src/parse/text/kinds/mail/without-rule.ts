import { isThematicBreak } from '../../blocks/read-thematic-break.js';
import type { Line } from '../../line.js';

/** Lines without a rule at their end, which divides them from what is not among them. */
export function withoutRule(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  return last !== undefined && isThematicBreak(last) ? lines.slice(0, -1) : lines;
}
