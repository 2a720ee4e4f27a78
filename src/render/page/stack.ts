import { type Line, spansText } from './line.js';

/** Puts blocks one below the other, a blank line between two where `apart`. Blank lines at the ends of a block go. */
export function stack(blocks: Iterable<readonly Line[]>, apart: boolean): readonly Line[] {
  return [...stacked(blocks, apart)];
}

/** The lines of such a stack one after the other: the blocks of a long article are never there all at once. */
export function* stacked(blocks: Iterable<readonly Line[]>, apart: boolean): Generator<Line, void, undefined> {
  let isFirst = true;
  for (const block of blocks) {
    const lines = withoutBlankEnds(block);
    if (lines.length === 0) continue;
    if (apart && !isFirst) yield [];
    isFirst = false;
    for (const line of lines) yield line;
  }
}

function withoutBlankEnds(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined) return isBlank(first) ? [] : lines;
  const start = lines.findIndex((line) => !isBlank(line));
  const end = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(Math.max(0, start), end + 1);
}

function isBlank(line: Line): boolean {
  return spansText(line).trim() === '';
}
