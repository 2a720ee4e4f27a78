import type { Line } from '../../line.js';

/** Text begins so many columns in at most. */
const WIDEST = 10;

/**
 * The columns before running text: those that most characters stand behind. At the beginning of the line only what goes on
 * over several lines counts, since titles stand there, and two columns above the first one.
 */
export function marginOf(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    if (line.indent > WIDEST || (line.indent === 0 && !isRunning(lines, index))) continue;
    lengths.set(line.indent, (lengths.get(line.indent) ?? 0) + line.text.length);
  }
  let [margin, most] = [0, 0];
  for (const [indent, length] of lengths) if (length > most) [margin, most] = [indent, length];
  return margin;
}

function isRunning(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  const isUnder = line?.gap === 0 && lines[at - 1]?.indent === 0;
  const isAbove = below?.gap === 0 && below.indent === 0;
  return (isUnder || isAbove) && !/\S {3,}\S/.test(line?.text ?? '');
}
