import { graphemes } from './graphemes.js';
import { displayWidth } from './width.js';

/** How far tab stops are apart, in columns. */
const TAB = 4;

/**
 * Lines that stand as they are, code for one: their spaces are kept, tabs become spaces, and what is too wide goes on
 * below, cut where the line is full, whatever stands there.
 *
 * @param columns at least 1; `Infinity` leaves the lines untouched
 */
export function cutLines(text: string, columns: number): readonly string[] {
  const lines = text.split('\n');
  return columns === Number.POSITIVE_INFINITY ? lines : lines.flatMap((line) => cut(expandTabs(line), columns));
}

function expandTabs(line: string): string {
  const [first = '', ...others] = line.split('\t');
  let column = displayWidth(first);
  const expanded = others.map((part) => {
    const spaces = TAB - (column % TAB);
    column += spaces + displayWidth(part);
    return ' '.repeat(spaces) + part;
  });
  return first + expanded.join('');
}

function cut(line: string, columns: number): readonly string[] {
  if (displayWidth(line) <= columns) return [line];
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const grapheme of graphemes(line)) {
    const wider = width + displayWidth(grapheme);
    if (wider <= columns || current === '') {
      current += grapheme;
      width = wider;
    } else {
      lines.push(current);
      current = grapheme;
      width = wider - width;
    }
  }
  return [...lines, current];
}
