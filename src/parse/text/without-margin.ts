import { isProgram } from './blocks/read-code.js';
import type { Line } from './line.js';

/** So many lines show whether a text is a program, whose indentation is no margin. */
const SHOWN = 100;

/** Lines without the margin of the page: the indentation that most of the text stands at becomes none. */
export function withoutMargin(lines: readonly Line[]): readonly Line[] {
  const margin = marginOf(lines);
  return margin === 0 || isProgram(lines.slice(0, SHOWN).map(({ text }) => text))
    ? lines
    : lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - margin) }));
}

function marginOf(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  let all = 0;
  for (const { indent, text } of lines) {
    lengths.set(indent, (lengths.get(indent) ?? 0) + text.length);
    all += text.length;
  }
  return [...lengths].find(([, length]) => length > all / 2)?.[0] ?? 0;
}
