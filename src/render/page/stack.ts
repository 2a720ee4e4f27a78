import type { Line } from './line.js';

/** Puts blocks one below the other, a blank line between two where `apart`. A block without lines takes no room. */
export function stack(blocks: readonly (readonly Line[])[], apart: boolean): readonly Line[] {
  const shown = blocks.filter((lines) => lines.length > 0);
  return shown.flatMap((lines, index) => (apart && index > 0 ? [[], ...lines] : lines));
}
