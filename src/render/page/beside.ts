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
  const isMarker = first !== rest;
  const room = columns - displayWidth(first);
  if (room < NARROWEST) return [...(isMarker ? wrap([{ text: first, roles }], columns) : []), ...set(columns)];
  const lines = set(room);
  const shown = lines.length === 0 && isMarker ? [[]] : lines;
  return shown.map((line, index) => [{ text: index === 0 ? first : rest, roles }, ...line]);
}

/** A lead of so many spaces. */
export function indent(columns: number): Lead {
  const spaces = ' '.repeat(columns);
  return { first: spaces, rest: spaces, roles: [] };
}
