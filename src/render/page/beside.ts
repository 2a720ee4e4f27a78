import type { Role } from '../theme.js';
import { displayWidth } from '../wrap/width.js';
import { wrap } from '../wrap/wrap.js';
import type { Line } from './line.js';

/** The fewest columns that text is set in beside something else. */
export const NARROWEST = 8;

/** What stands at the left of a block: before its first line, and, as wide, before each of the others. */
export interface Lead {
  readonly first: string;
  readonly rest: string;
  readonly roles: readonly Role[];
}

/**
 * Sets a block beside its lead. Where that would leave it fewer than `NARROWEST` columns, the lead gives way: a marker
 * (`first` differs from `rest`) stands on lines of its own, an indent or a bar is left out.
 *
 * @param set gives the lines of the block when it has so many columns
 */
export function beside(lead: Lead, columns: number, set: (columns: number) => readonly Line[]): readonly Line[] {
  const { first, rest, roles } = lead;
  const marker = first === rest ? [] : [{ text: first, roles }];
  const room = columns - displayWidth(first);
  if (room < NARROWEST) return [...wrap(marker, columns), ...set(columns)];
  const [head = [], ...others] = set(room);
  const lines = [[{ text: first, roles }, ...head], ...others.map((line) => [{ text: rest, roles }, ...line])];
  return head.length + marker.length + others.length === 0 ? [] : lines;
}

/** A lead of so many spaces. */
export function indent(columns: number): Lead {
  const spaces = ' '.repeat(columns);
  return { first: spaces, rest: spaces, roles: [] };
}
