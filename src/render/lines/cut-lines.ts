import { displayWidth, graphemes } from './width.js';

/** How many columns tab stops are apart. */
const TAB_COLUMNS = 4;

/**
 * Sets lines that stand as they are, such as code: their spaces are kept, tabs become spaces, and a line that is too wide
 * is cut where it is full, whatever stands there, and goes on below.
 *
 * @param columns at least 1; `Infinity` leaves the lines untouched
 */
export function cutLines(text: string, columns: number): readonly string[] {
  const lines = text.split('\n');
  return columns === Number.POSITIVE_INFINITY ? lines : lines.flatMap((line) => cutLine(expandTabs(line), columns));
}

function expandTabs(line: string): string {
  const [first = '', ...others] = line.split('\t');
  let column = displayWidth(first);
  const expanded = others.map((part) => {
    const spaces = TAB_COLUMNS - (column % TAB_COLUMNS);
    column += spaces + displayWidth(part);
    return ' '.repeat(spaces) + part;
  });
  return first + expanded.join('');
}

function cutLine(line: string, columns: number): readonly string[] {
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
