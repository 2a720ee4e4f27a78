import { type Role, type StyledLine, unstyledText } from './line.js';
import { displayWidth } from './width.js';
import { wrap } from './wrap.js';

/** The fewest columns that text is set in beside something else. */
export const NARROWEST_BESIDE_PREFIX = 8;

/** Text at the left of a block: `first` before its first line, `rest`, which is as wide, before each of the others. */
export interface Prefix {
  readonly first: string;
  readonly rest: string;
  readonly roles: readonly Role[];
}

/** Whether a blank line stands between two blocks. */
export type Spacing = 'apart' | 'together';

/**
 * Sets a block with a prefix before each of its lines. Where that would leave the block fewer than `NARROWEST_BESIDE_PREFIX` columns, the
 * prefix gives way: a marker (`first` differs from `rest`) stands on lines of its own, an indent or a bar is left out.
 *
 * @param setLines gives the lines of the block, set in the columns that are left for it
 */
export function prefixBlock(
  prefix: Prefix,
  columns: number,
  setLines: (columns: number) => readonly StyledLine[],
): readonly StyledLine[] {
  const { first, rest, roles } = prefix;
  const isMarker = first !== rest;
  const room = columns - displayWidth(first);
  if (room < NARROWEST_BESIDE_PREFIX)
    return [...(isMarker ? wrap([{ text: first, roles }], columns) : []), ...setLines(columns)];
  const lines = setLines(room);
  const shown = lines.length === 0 && isMarker ? [[]] : lines;
  return shown.map((line, index) => [{ text: index === 0 ? first : rest, roles }, ...line]);
}

/** Makes a prefix of spaces, as many as `columns` says. */
export function indentation(columns: number): Prefix {
  const spaces = ' '.repeat(columns);
  return { first: spaces, rest: spaces, roles: [] };
}

/** Puts blocks one below the other. Blank lines at the ends of a block are left out, and so is a block of nothing else. */
export function stack(blocks: Iterable<readonly StyledLine[]>, spacing: Spacing): readonly StyledLine[] {
  return [...stackLazily(blocks, spacing)];
}

/** Stacks blocks line by line, as `stack` does: the blocks of a long article are never in memory all at once. */
export function* stackLazily(
  blocks: Iterable<readonly StyledLine[]>,
  spacing: Spacing,
): Generator<StyledLine, void, undefined> {
  let isFirst = true;
  for (const block of blocks) {
    const lines = withoutBlankEnds(block);
    if (lines.length === 0) continue;
    if (spacing === 'apart' && !isFirst) yield [];
    isFirst = false;
    for (const line of lines) yield line;
  }
}

function withoutBlankEnds(lines: readonly StyledLine[]): readonly StyledLine[] {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined) return isBlank(first) ? [] : lines;
  const start = lines.findIndex((line) => !isBlank(line));
  const end = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(Math.max(0, start), end + 1);
}

function isBlank(line: StyledLine): boolean {
  return unstyledText(line).trim() === '' && line.every(({ painted }) => painted === undefined);
}
