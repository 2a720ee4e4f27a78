import type { Line } from '../../line.js';

/** A book as a library gives it away: what the library says before and after it, and the book. */
export interface Parcel {
  readonly header: readonly Line[];
  readonly text: readonly Line[];
  readonly footer: readonly Line[];
}

/** The line that ends what the library says before the book, in its forms since 1990. */
const START = /^(?:\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG|\*END ?\*? ?THE SMALL PRINT)/i;

/** The line that ends the book; without its stars it is that and no more. */
const END =
  /^(?:\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg(?:['’]s|,)?\s.{0,80}$)/i;

/** A line of the library's that has found no room on one line has so many. */
const TALLEST_MARKER = 3;

/** Whether a line can only be one that parts a book from what the library says of it. */
export function isLibraryMark({ text }: Line): boolean {
  return text.startsWith('*') && (START.test(text) || END.test(text));
}

/** A text parted where the library's own lines say; the lines themselves belong to the library. */
export function splitOffLicence(lines: readonly Line[]): Parcel {
  const start = lines.findLastIndex(({ text }) => START.test(text));
  const from = start === -1 ? 0 : endOfMarker(lines, start);
  const end = lines.findIndex(({ text }, index) => index >= from && END.test(text));
  const to = end === -1 ? lines.length : end;
  return { header: lines.slice(0, from), text: lines.slice(from, to), footer: lines.slice(to) };
}

function endOfMarker(lines: readonly Line[], start: number): number {
  if (/\*\s*$/.test(lines[start]?.text.slice(3) ?? '')) return start + 1;
  for (let at = start + 1; at < start + TALLEST_MARKER && lines[at]?.gap === 0; at++)
    if (lines[at]?.text.endsWith('***')) return at + 1;
  return start + 1;
}
