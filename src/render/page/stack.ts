import { type Line, spansText } from './line.js';

/** Puts blocks one below the other, a blank line between two where `apart`. Blank lines at the ends of a block go. */
export function stack(blocks: readonly (readonly Line[])[], apart: boolean): readonly Line[] {
  const shown = blocks.map(withoutBlankEnds).filter((lines) => lines.length > 0);
  return shown.flatMap((lines, index) => (apart && index > 0 ? [[], ...lines] : lines));
}

function withoutBlankEnds(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex((line) => !isBlank(line));
  const end = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(Math.max(0, start), end + 1);
}

function isBlank(line: Line): boolean {
  return spansText(line).trim() === '';
}
