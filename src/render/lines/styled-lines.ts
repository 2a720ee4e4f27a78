import { SOFT_HYPHEN } from './kinsoku.js';
import type { Range, StyledLine, StyledText } from './line.js';

/** A stretch of a text that is a line. */
export interface LineRange extends Range {
  /** What is put into the line, in order; the last of it may stand at its end. */
  readonly additions?: readonly Addition[];
}

/** A hyphen or spaces that are put into a line; they take the style of what stands before. */
export interface Addition {
  /** Where in the text, in UTF-16 code units: after the character before this place. */
  readonly at: number;
  readonly text: string;
}

/** What is put at the end of a line in the middle of a word. */
export const HYPHEN = '-';

/**
 * Cuts running text into lines, each word with its roles and its link. Soft hyphens are left out, for a terminal may show
 * them.
 *
 * @param lines in order; they may leave out what stands between them
 */
export function cutIntoLines(texts: readonly StyledText[], lines: readonly LineRange[]): readonly StyledLine[] {
  let index = 0;
  let offset = 0;
  return lines.map(({ start, end, additions = [] }) => {
    const line: StyledText[] = [];
    for (let words = texts[index]; words !== undefined && offset < end; words = texts[index]) {
      const from = Math.max(offset, start);
      const to = Math.min(offset + words.text.length, end);
      const text = withAdditions(words.text.slice(from - offset, to - offset), from, additions).replaceAll(
        SOFT_HYPHEN,
        '',
      );
      if (text !== '') line.push({ ...words, text });
      if (offset + words.text.length > end) break;
      offset += words.text.length;
      index++;
    }
    return line;
  });
}

/** Puts into a text what belongs there; `from` is where the text begins among the words of all lines. */
function withAdditions(text: string, from: number, additions: readonly Addition[]): string {
  let whole = '';
  let done = 0;
  for (const { at, text: added } of additions) {
    const place = at - from;
    if (place <= 0 || place > text.length) continue;
    whole += text.slice(done, place) + added;
    done = place;
  }
  return whole + text.slice(done);
}
