import { type Line, type Span, spansText } from '../page/line.js';
import { breakLines } from './break-lines.js';

/**
 * Breaks running text into lines of at most `columns` columns, by the rules of `breakLines`. Nothing of the text is lost
 * but spaces where a line ends.
 *
 * @param columns at least 1
 */
export function wrap(spans: readonly Span[], columns: number): readonly Line[] {
  const text = spansText(spans);
  const lines = breakLines(text, columns);
  let index = 0;
  let offset = 0;
  return lines.map(({ start, end }) => {
    const line: Span[] = [];
    for (let span = spans[index]; span !== undefined && offset < end; span = spans[index]) {
      const cut = span.text.slice(Math.max(0, start - offset), end - offset);
      if (cut !== '') line.push({ ...span, text: cut });
      if (offset + span.text.length > end) break;
      offset += span.text.length;
      index++;
    }
    return line;
  });
}
